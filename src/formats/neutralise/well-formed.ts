/** Half a surrogate pair; strict readers refuse a whole document for one. */
const loneSurrogate = /\p{Surrogate}/gu;

/** Text without halves of surrogate pairs; each becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replace(loneSurrogate, '\uFFFD');

/** JSON that strict readers accept: indented, every string well-formed, one line feed at the end. */
export function wellFormedJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  // Halves are written as escapes; without any, as nearly always, the strings need no second look.
  if (!/\\ud[89a-f]/.test(text)) return `${text}\n`;
  return `${JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part), 2)}\n`;
}
