/** What XML 1.0 (production 2, Char) does not allow, not even as a reference; astral characters are allowed. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text of others inside an element or a quoted attribute of XML 1.0. Illegal characters become U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(illegal, '\uFFFD').replace(/[&<>"'\t\n\r]/g, (character) => references[character] as string);
