/** Half a surrogate pair; strict readers refuse a whole document for one. */
const loneSurrogate = /\p{Surrogate}/gu;

/** Text without halves of surrogate pairs; each becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replace(loneSurrogate, '\uFFFD');

/** JSON that strict readers accept: indented, every string well-formed, one line feed at the end. */
export const wellFormedJson = (value: unknown): string =>
  `${JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part), 2)}\n`;
