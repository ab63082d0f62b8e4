import { type Fault, syntaxFault } from './fault.ts';

/** Bytes as text, or why they are none; `text` then is what could be read before the fault. */
export interface Decoded {
  readonly text: string;
  readonly fault: Fault | null;
}

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

/** Length of the longest prefix that is UTF-8 (table 3-7 of the Unicode standard). */
function validPrefix(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    const second = bytes[at + 1] ?? 0;
    if (length === 0 || at + length > bytes.length) return at;
    if (length > 1 && (second < lowest || second > highest)) return at;
    for (let rest = 2; rest < length; rest++) if (((bytes[at + rest] ?? 0) & 0xc0) !== 0x80) return at;
    at += length;
  }
  return at;
}

function notUtf8(bytes: Uint8Array): Decoded {
  const length = validPrefix(bytes);
  const text = new TextDecoder().decode(bytes.subarray(0, length));
  if (text.includes('\0')) return { text: '', fault: syntaxFault(start, 'binary file, expected YAML', 'Give the YAML file instead.') };
  const byte = (bytes[length] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = `not valid UTF-8 (byte 0x${byte}); saved as Windows-1252?`;
  return { text, fault: syntaxFault({ start: text.length, end: text.length }, message, 'Save the file as UTF-8 in your editor.') };
}

/** Decodes a file that must be UTF-8. A byte order mark is accepted and left out of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return { text: '', fault: foreign };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, fault: markup(text) };
  } catch {
    // The decoder says only that it failed, so the place is looked for separately.
    return notUtf8(bytes);
  }
}
