import { quoted } from './escape-text.ts';

/** An error as the YAML library reports it. Its own message may quote the file raw, so it is only compared, never shown. */
export interface LibraryError {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface Words {
  readonly message: string;
  readonly hint: string;
}

const indentation: Words = {
  message: 'wrong indentation, expected the same column as the lines it belongs with',
  hint: 'Let keys of the same map, and dashes of the same list, start in the same column.',
};
const colonInText: Words = {
  message: 'a second ": " on the line, expected one key and its value',
  hint: 'Put the text in quotes if the colon belongs to it; else start a new line.',
};
const colonInBrackets: Words = {
  message: 'a text with ": " in it needs quotes',
  hint: 'Put the whole text in quotes.',
};
const unclosedBracket: Words = {
  message: 'a list [ or map { is not closed, or its end is not indented enough',
  hint: 'Close it with ] or }, indented more than the key it belongs to.',
};
const missingComma: Words = { message: 'a comma is missing between two items', hint: 'Put a comma between the items.' };
const extraComma: Words = { message: 'a comma with nothing before it, expected an item', hint: 'Remove the comma.' };
const tab: Words = { message: 'a tab is used for indentation, expected spaces', hint: 'Replace the tab with spaces.' };
const comment: Words = {
  message: '"#" directly after a value, expected a space before the comment',
  hint: 'Put a space before "#", or quote the text if "#" belongs to it.',
};
const blockHeader: Words = {
  message: 'unexpected text after | or >, expected the end of the line',
  hint: 'Start the text on the next line; quote it if "|" or ">" is meant literally.',
};
const blockIndent: Words = {
  message: 'lines of the text are indented less than its first line',
  hint: 'Indent every line of the text alike.',
};
const noValue: Words = {
  message: 'a line without ": ", expected "key: value"',
  hint: 'Write a colon and a space after the key; indent the line more if it continues the text above.',
};
const keyNotText: Words = {
  message: 'a list, map or alias as a key, expected a plain text',
  hint: 'Write "key: value" with a short text as the key; put texts that start with { or [ in quotes.',
};
const multiLineKey: Words = {
  message: 'a key over several lines, expected one line',
  hint: 'Close the quote or bracket, or write ": " after the key.',
};
const longKey: Words = {
  message: 'a key of more than 1024 characters, expected a short text',
  hint: 'Check for a missing line end or quote.',
};
const badEscape: Words = {
  message: 'an unknown escape after "\\" in double quotes',
  hint: 'Write \\\\ for a backslash, or use single quotes.',
};
const tagProblem: Words = {
  message: 'a tag (!) that does not fit the value',
  hint: 'Remove the tag, or put the text in quotes if "!" is meant literally.',
};
const anchorProblem: Words = {
  message: 'an anchor (&) or alias (*) where none can stand',
  hint: 'Quote the text if "&" or "*" is meant literally.',
};
const unexpected = (rest: string): Words => ({
  message: `${quoted((/^.*/.exec(rest) as RegExpExecArray)[0].trimEnd())} does not fit here`,
  hint: 'Check quotes, brackets and indentation on this line and the one above.',
});
const deeperBelow: Words = {
  message: 'a value here, and a key indented below it',
  hint: 'Indent the line below like this one, or remove the value here.',
};
const tooComplex: Words = { message: 'too deeply nested to be read', hint: 'Make the file simpler.' };

const byCode: Readonly<Record<string, Words>> = {
  ALIAS_PROPS: anchorProblem,
  BAD_ALIAS: anchorProblem,
  BAD_COLLECTION_TYPE: tagProblem,
  BAD_DIRECTIVE: { message: 'a line starting with "%" is not supported', hint: 'Remove the line, or quote the text.' },
  BAD_DQ_ESCAPE: badEscape,
  BAD_INDENT: indentation,
  BAD_PROP_ORDER: anchorProblem,
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  BLOCK_IN_FLOW: {
    message: 'a list or map of several lines inside [ ] or { }',
    hint: 'Write it on one line in brackets, or drop the outer brackets.',
  },
  KEY_OVER_1024_CHARS: longKey,
  MULTILINE_IMPLICIT_KEY: multiLineKey,
  MULTIPLE_ANCHORS: anchorProblem,
  MULTIPLE_TAGS: tagProblem,
  NON_STRING_KEY: keyNotText,
  RESOURCE_EXHAUSTION: tooComplex,
  TAB_AS_INDENT: tab,
  TAG_RESOLVE_FAILED: tagProblem,
};

/** Where one code means several things, the library's fixed words tell them apart. */
const byMessage: readonly (readonly [start: string, words: Words])[] = [
  ['Block scalar lines must not', blockIndent],
  ['Block scalars with more-indented', blockIndent],
  ['Block scalar values in collections', { message: 'the text below | or > is not indented', hint: 'Indent it more than its key.' }],
  ['Block scalar header includes', blockHeader],
  ['Unexpected token in block scalar header', blockHeader],
  ['Comments must be separated', comment],
  ['Flow end indicator', unclosedBracket],
  ['A block sequence may not', { message: 'a list on the line of its key', hint: 'Start the list ("- ") on a new line.' }],
  ['Unexpected block-seq-ind on same line', { message: 'a list on the line of its key', hint: 'Start the list ("- ") on a new line.' }],
  ['Implicit map keys need to be followed', noValue],
  ['Sequence item without -', { message: 'an item without "- " in a list', hint: 'Put "- " before it, or indent it like the item above.' }],
  ['Missing , ', missingComma],
  ['Missing space after :', { message: 'no space after ":"', hint: 'Put a space after the colon.' }],
  ['Unexpected , in', extraComma],
  ['Unexpected empty item', extraComma],
  ['Unexpected flow-map-end', { message: 'a closing } without an opening {', hint: 'Remove it, or quote the text.' }],
  ['Unexpected flow-seq-end', { message: 'a closing ] without an opening [', hint: 'Remove it, or quote the text.' }],
  ['Flow map in block collection must be', unclosedBracket],
  ['Flow sequence in block collection must be', unclosedBracket],
  ['Flow map must end', unclosedBracket],
  ['Flow sequence must end', unclosedBracket],
  ['Missing directives-end', { message: 'a line starting with "%" without "---" after it', hint: 'Remove the line.' }],
  ['Tags and anchors must be separated', anchorProblem],
  ['Block collection cannot start on same line', { message: 'text after "---" on the same line', hint: 'Start on a new line.' }],
  [
    'Missing newline after block sequence props',
    { message: 'an anchor or tag directly before a list', hint: 'Start the list on a new line.' },
  ],
];

const noBreakSpaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;

/** What a line's own characters say about the error on it: look-alikes of spaces and colons, text pasted from elsewhere. */
function lookAlike(line: string): Words | null {
  const indent = (/^[\s\u200B]*/u.exec(line) as RegExpExecArray)[0];
  const space = noBreakSpaces.exec(indent) ?? /:([\u00A0\u2000-\u200A\u202F\u205F\u3000])/.exec(line);
  if (space !== null) {
    const code = space[0].replace(':', '').charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
      message: `a no-break or special space (U+${code}), expected an ordinary space`,
      hint: 'Replace it with ordinary spaces; it often comes with pasted text.',
    };
  }
  if (/[：﹕∶]/.test(line)) return { message: 'a full-width colon, expected ":"', hint: 'Write ":" and a space.' };
  return null;
}

function badStart(text: string, offset: number): Words {
  const message = `a text cannot start with ${quoted(text.slice(offset, offset + 1))} without quotes`;
  return { message, hint: 'Put the text in quotes.' };
}

/** The line an offset is on, at most 500 characters of it. */
function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, Math.min(end === -1 ? text.length : end, start + 500));
}

const startsLine = (text: string, offset: number) => /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, offset - 200), offset));

/** Errors whose cause only the text around them shows. */
function fromContext(error: LibraryError, text: string): Words | null {
  const rest = lineAt(text, error.start).slice(error.start - text.lastIndexOf('\n', error.start - 1) - 1);
  if (/block-seq|block sequence/i.test(error.message) && startsLine(text, error.start)) return indentation;
  if (error.code === 'BLOCK_IN_FLOW' && !startsLine(text, error.start) && /^[^"'[{-][^,[\]{}]*:\s/.test(rest)) return colonInBrackets;
  if (error.code === 'BAD_SCALAR_START') return badStart(text, error.start);
  if (error.code === 'MULTILINE_IMPLICIT_KEY' && !/^["'[{]/.test(rest)) return noValue;
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(rest) && !rest.startsWith('-')) return deeperBelow;
  return null;
}

/** Our words for an error of the library. */
export function syntaxWords(error: LibraryError, text: string): Words {
  const special = lookAlike(lineAt(text, error.start)) ?? fromContext(error, text);
  if (special !== null) return special;
  for (const [start, words] of byMessage) if (error.message.startsWith(start)) return words;
  return byCode[error.code] ?? unexpected(text.slice(error.start, error.start + 200));
}
