import { type Fault, syntaxFault } from './fault.ts';

/** Bytes as text, or why they are none; `text` then is what could be read before the fault. */
export interface Decoded {
  readonly text: string;
  readonly fault: Fault | null;
}

/** How many bytes a character takes by its first one; 0 when none begins so. */
function characterLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead >= 0xf5) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Length of the longest prefix that is UTF-8 (table 3-7 of the Unicode standard). */
function validPrefix(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = characterLength(lead);
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

/** What could be read before a fault, and the fault at its end. */
function stoppedAt(bytes: Uint8Array, length: number, { message, hint }: { readonly message: string; readonly hint: string }): Decoded {
  const text = new TextDecoder().decode(bytes.subarray(0, length));
  return { text, fault: syntaxFault({ start: text.length, end: text.length }, message, hint) };
}

/** So early no line of ours has ended: what comes before are characters of the same encoding. */
const firstBytes = 8;

/** UTF-16 that neither a mark nor the first letters give away: letters of ASCII with a zero byte between them. */
export function wideInside(bytes: Uint8Array): Decoded | null {
  const zero = bytes.indexOf(0);
  if (zero === -1 || bytes[zero + 2] !== 0 || !isPrintable(bytes[zero + 1])) return null;
  if (zero < firstBytes)
    return { text: '', fault: syntaxFault({ start: 0, end: 0 }, 'the file is saved as UTF-16, expected UTF-8', 'Save it as UTF-8.') };
  const letter = zero - (isPrintable(bytes[zero - 1]) ? 1 : 0);
  return stoppedAt(bytes, Math.min(validPrefix(bytes), letter), {
    message: 'UTF-16 begins here in a file that begins as UTF-8',
    hint: 'A program has added to the file in another encoding, as >> of Windows PowerShell does: delete what it added, and add it as UTF-8.',
  });
}

const isPrintable = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x20 && byte < 0x7f;

/** What Windows-1252 has from 0x80 to 0x9F; a space where it has nothing. Decoders of the platform differ here. */
const windowsCharacters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The visible character a byte is in Windows-1252; null when it is none. */
function windowsCharacter(byte: number): string | null {
  const character = byte < 0xa0 ? (windowsCharacters[byte - 0x80] ?? ' ') : String.fromCharCode(byte);
  return byte === 0xa0 || byte === 0xad || character === ' ' ? null : character;
}

/** Whether most of what is not ASCII is UTF-8 all the same; the longer a sequence, the less it can be chance. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let balance = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes[at] ?? 0);
    const whole = length > 0 && validPrefix(bytes.subarray(at, at + length)) === length;
    if (length !== 1) balance += whole ? length - 1 : -1;
    at += whole ? length : 1;
  }
  return balance > 0;
}

/** Whether the bytes end before the character that begins at a place does. Of some characters the first byte alone is a usual letter elsewhere. */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  const length = characterLength(bytes[at] ?? 0);
  const there = bytes.length - at;
  return there < length && (length === 2 || there > 1) && bytes.subarray(at + 1).every((byte) => (byte & 0xc0) === 0x80);
}

/** Bytes that are not UTF-8, with the place of the first and what it may have been meant as. */
export function notUtf8(bytes: Uint8Array): Decoded {
  const length = validPrefix(bytes);
  if (bytes.subarray(0, length).includes(0))
    return { text: '', fault: syntaxFault({ start: 0, end: 0 }, 'binary file, expected YAML', 'Give the YAML file instead.') };
  const byte = bytes[length] ?? 0;
  const name = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  if (isCutOff(bytes, length))
    return stoppedAt(bytes, length, {
      message: `the file ends in the middle of a character (byte ${name})`,
      hint: 'It seems to be cut off: get the whole file, or delete the last character.',
    });
  const meant = windowsCharacter(byte);
  if (isMostlyUtf8(bytes))
    return stoppedAt(bytes, length, {
      message: `not valid UTF-8 (byte ${name}${meant === null ? '' : `, ${meant} in Windows-1252`}), while other characters of the file are`,
      hint: 'Parts of the file were saved in different encodings, perhaps when it was joined: type this character again, and save the file as UTF-8.',
    });
  return stoppedAt(bytes, length, {
    message: `not valid UTF-8 (byte ${name})${meant === null ? '' : `; saved as Windows-1252, where it is ${meant}?`}`,
    hint: 'Open it in your editor in the encoding it was saved in, and save it as UTF-8.',
  });
}
