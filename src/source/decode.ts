import { type Fault, syntaxFault } from './fault.ts';
import { type Decoded, notUtf8, wideInside } from './foreign-bytes.ts';

const signatures: readonly (readonly [bytes: readonly number[], name: string, hint: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'binary file (zip, as XLSX and DOCX are)', 'Give the YAML file instead.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'binary file (old Office format)', 'Give the YAML file instead.'],
  [[0x25, 0x50, 0x44, 0x46], 'binary file (PDF)', 'Give the YAML file instead.'],
  [[0x1f, 0x8b], 'binary file (gzip)', 'Unpack it first.'],
  [[0x89, 0x50, 0x4e, 0x47], 'binary file (PNG picture)', 'Give the YAML file instead.'],
  [[0xff, 0xd8, 0xff], 'binary file (JPEG picture)', 'Give the YAML file instead.'],
  [[0x47, 0x49, 0x46, 0x38], 'binary file (GIF picture)', 'Give the YAML file instead.'],
  [[0x7f, 0x45, 0x4c, 0x46], 'binary file (program)', 'Give the YAML file instead.'],
];

const unicodeMarks: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0xff, 0xfe, 0, 0], 'UTF-32 (little endian)'],
  [[0, 0, 0xfe, 0xff], 'UTF-32 (big endian)'],
  [[0xff, 0xfe], 'UTF-16 (little endian)'],
  [[0xfe, 0xff], 'UTF-16 (big endian)'],
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);

/** The wide encoding that the pattern of zero bytes in ASCII text gives away. */
function wideEncoding(bytes: Uint8Array): string | null {
  for (const [mark, name] of unicodeMarks) if (startsWith(bytes, mark)) return name;
  const [a, b, c, d] = bytes;
  if (bytes.length >= 4 && a !== 0 && b === 0 && c === 0 && d === 0) return 'UTF-32 (little endian)';
  if (bytes.length >= 4 && a === 0 && b === 0 && c === 0 && d !== 0) return 'UTF-32 (big endian)';
  if (bytes.length >= 4 && a !== 0 && b === 0 && c !== 0 && d === 0) return 'UTF-16 (little endian)';
  if (bytes.length >= 4 && a === 0 && b !== 0 && c === 0 && d !== 0) return 'UTF-16 (big endian)';
  return null;
}

const start = { start: 0, end: 0 };

function foreignFormat(bytes: Uint8Array): Fault | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) return syntaxFault(start, `the file is saved as ${wide}, expected UTF-8`, 'Save it as UTF-8.');
  for (const [mark, message, hint] of signatures) if (startsWith(bytes, mark)) return syntaxFault(start, message, hint);
  return null;
}

const markups: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/^\s{0,100}<(?:!doctype html|html|head|body)\b/i, 'the file looks like HTML, expected YAML'],
  [/^\s{0,100}<\?xml\b/i, 'the file looks like XML, expected YAML'],
  [/^\{\\rtf/, 'the file looks like a rich text document (RTF), expected YAML'],
];

function markup(text: string): Fault | null {
  for (const [pattern, message] of markups) {
    if (pattern.test(text))
      return syntaxFault(start, message, 'Perhaps a web page or another document was saved in its place; give the YAML file.');
  }
  return null;
}

/** Decodes a file that must be UTF-8. A byte order mark is accepted and left out of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return { text: '', fault: foreign };
  const wide = wideInside(bytes);
  if (wide !== null) return wide;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, fault: markup(text) };
  } catch {
    // The decoder says only that it failed, so the place is looked for separately.
    return notUtf8(bytes);
  }
}
