import { roundHalfAwayFromZero } from '../../scoring/statistics/round.ts';

/** A piece of finished SVG. Only `element` makes one, so no text of others gets in without being escaped. */
export interface Markup {
  readonly markup: string;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML does not allow, what is invisible control, and bidirectional overrides that would reorder the text around. */
const dropped = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text on one line without control characters, as all measuring and drawing sees it. */
export const cleanText = (text: string): string =>
  text
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(dropped, '')
    .trim();

const escapeSvg = (text: string): string => text.replace(/[&<>"']/g, (character) => references[character] as string);

/** A coordinate with at most two decimals; what is not finite is 0. */
export const coordinate = (value: number): string => (Number.isFinite(value) ? String(roundHalfAwayFromZero(value, 2)) : '0');

const attributeText = (value: string | number): string =>
  typeof value === 'number' ? coordinate(value) : escapeSvg(value.replace(dropped, ''));

/** An SVG element. Strings among the children are text; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, children: readonly (Markup | string)[] = []): Markup {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(value)}"`))
    .join('');
  const inner = children.map((child) => (typeof child === 'string' ? writtenText(child) : child.markup)).join('');
  return { markup: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const firstLetter = /\p{L}/u;

/** Text of a right-to-left script is isolated, for a full stop or an ellipsis at its end would jump to the other side. */
function writtenText(text: string): string {
  const letter = firstLetter.exec(text)?.[0];
  const clean = escapeSvg(text.replace(dropped, ''));
  return letter !== undefined && rightToLeft.test(letter) ? `\u2067${clean}\u2069` : clean;
}

/** Path data from pairs of commands and coordinates. */
export const path = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? coordinate(part) : part)).join(' ');
