import type { Scalar } from 'yaml';
import { forbiddenCharacters } from './forbidden-characters.ts';

/** Why a part of a file is not taken as it stands, and what to do. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** What a text may not hold. Raw characters were checked before parsing; only escapes in double quotes can bring in new ones. */
export function textRefusals(node: Scalar): readonly Refusal[] {
  if (node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string') return [];
  return forbiddenCharacters(node.value, 1).map(({ message }) => ({
    message: `${message} (written as an escape)`,
    hint: 'Remove the escape.',
  }));
}

/** What a key may not be. */
export function keyRefusals(key: Scalar, name: string): readonly Refusal[] {
  return [...textRefusals(key), ...nameRefusals(key, name)];
}

function nameRefusals(key: Scalar, name: string): readonly Refusal[] {
  if (name === '') return [{ message: 'an empty key, expected a name before ":"', hint: 'Write the name of the key.' }];
  if (name === '<<' && key.type === 'PLAIN')
    return [{ message: 'merge key "<<" is not supported; quote the text', hint: 'Write the keys out in each place.' }];
  if (!/^[\u00A0\u2000-\u200B\u202F\u205F\u3000]/.test(name)) return [];
  return [
    {
      message: 'a no-break or special space before a key, expected ordinary spaces',
      hint: 'Replace it with ordinary spaces; it often comes with pasted text.',
    },
  ];
}
