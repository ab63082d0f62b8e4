import { conflictMarker } from './conflict-markers.ts';
import { decode } from './decode.ts';
import type { SourceDocument } from './document.ts';
import { characterFaults } from './forbidden-characters.ts';
import type { Limits } from './limits.ts';
import { readPlain } from './read-plain.ts';
import { sourceDocument } from './source-document.ts';

/** Most files hold nothing but these, and then nothing has to be looked for. */
const plainCharacters = /^[ -~\n]*$/;

/** Nothing that is forbidden, and no tab or carriage return, which mean other things to YAML in other places. */
const isUnsuspicious = (text: string): boolean =>
  plainCharacters.test(text) || !(/[\t\r]/.test(text) || characterFaults(text, 1).length > 0);

/**
 * Reads a file of plain YAML without the parser, which takes longer to start than everything else together.
 * Null when the file is wrong, large or more than plain: then `readDocument` must look, and what it says counts.
 * Anything else is exactly the document that `readDocument` would return, without problems.
 */
export function readPlainDocument(bytes: Uint8Array, path: string, limits: Limits): SourceDocument | null {
  if (bytes.length > limits.maxBytes) return null;
  const { text, fault } = decode(bytes);
  if (fault !== null || !isUnsuspicious(text) || conflictMarker(text) !== null) return null;
  const read = readPlain(text, limits);
  return read === null ? null : { ...sourceDocument(path, text, read), refused: [] };
}
