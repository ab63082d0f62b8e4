import { type Fault, syntaxFault, unfinishedFault } from './fault.ts';

/**
 * Characters no honest file needs: C0 but tab and line ends, DEL, C1, bidi controls, a byte order mark inside the text,
 * lone surrogates, and code points that are no characters.
 */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]|\r(?!\n)|[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export interface Forbidden {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
}

const codeName = (character: string) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;

function words(character: string): readonly [message: string, hint: string] {
  const code = codeName(character);
  if (character === '\r') return ['carriage return U+000D without a line feed is not allowed', 'Save the file with LF or CRLF line ends.'];
  if (character === '\uFEFF')
    return [
      'byte order mark U+FEFF inside the text is not allowed',
      'Delete the invisible character; it is often left where files were joined.',
    ];
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character))
    return [`control character ${code} is not allowed: it changes the direction of the text`, 'Delete the invisible character.'];
  if (/^[\uD800-\uDFFF]$/.test(character)) return [`half a character (${code}) is not allowed`, 'Delete it or write the whole character.'];
  if (/^[\uFDD0-\uFDEF\uFFFE\uFFFF]$/.test(character) || character.length === 2) return [`${code} is not a character`, 'Delete it.'];
  return [`control character ${code} is not allowed`, 'Delete the invisible character.'];
}

/** Forbidden characters of a text in order, at most `limit`. */
export function forbiddenCharacters(text: string, limit: number): readonly Forbidden[] {
  const found: Forbidden[] = [];
  for (const match of text.matchAll(forbidden)) {
    const [message, hint] = words(match[0]);
    found.push({ offset: match.index, length: match[0].length, message, hint });
    if (found.length >= limit) break;
  }
  return found;
}

/** One fault per forbidden character of a file up to a limit, and one that says when there are more. */
export function characterFaults(text: string, limit: number): readonly Fault[] {
  return forbiddenCharacters(text, limit + 1).map(({ offset, length, message, hint }, index) => {
    const span = { start: offset, end: offset + length };
    return index < limit ? syntaxFault(span, message, hint) : unfinishedFault(span, limit);
  });
}
