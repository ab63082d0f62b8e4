import { escapeLine } from '../../source/escape-text.ts';

/** One line without what a reader cannot see. */
const oneLine = (text: string): string => escapeLine(text.replace(/\s*[\r\n]+\s*/g, ' ')).trim();

/** Hosts turn `@name` into a message to somebody and `#1` into a link; an empty comment keeps the two apart and shows nothing. */
const unlinked = (text: string): string => text.replace(/[@#](?=\w)/g, '$&<!-- -->');

/**
 * What Markdown could read as markup: characters that mean something anywhere, then those that do so only
 * at the start of a line (lists, headings) or inside an address or an emoji name. Commas and full stops of prose stay readable.
 */
const markup = /[\\`*_{}[\]<>#@|~&$^]|^[-+=]|(?<=^\d+)[.)]|:(?=\/|[\w+-]+:)|(?<=www)\.|(?<=\])\(/gi;

/** Text of others inside Markdown: nothing in it is markup, a mention, a reference or a line break. */
export const escapeMarkdown = (text: string): string => unlinked(oneLine(text).replace(markup, '\\$&'));

// None with a number sign, which would be taken for that of an issue.
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** The same inside an HTML element that stands in Markdown, where backslashes mean nothing. */
export const escapeMarkdownHtml = (text: string): string =>
  unlinked(oneLine(text).replace(/[&<>"']/g, (character) => entities[character] as string));
