import { aliasesAndTagsCases } from './aliases-and-tags.ts';
import { charactersCases } from './characters.ts';
import { encodingCases } from './encodings.ts';
import type { HostileCase } from './hostile-case.ts';
import { keysCases } from './keys.ts';
import { limitCases } from './limits.ts';
import { structureCases } from './structure.ts';
import { valuesCases } from './values.ts';

/** All hostile files, by what is hostile about them. */
export const hostileCases: Readonly<Record<string, readonly HostileCase[]>> = {
  encodings: encodingCases,
  characters: charactersCases,
  structure: structureCases,
  keys: keysCases,
  'aliases and tags': aliasesAndTagsCases,
  values: valuesCases,
  limits: limitCases,
};

/** The bytes of a case. */
export function bytesOf(hostile: HostileCase): Uint8Array {
  return hostile.bytes ?? new TextEncoder().encode(hostile.text);
}

/** What to call a case in a test's name. */
export function nameOf(hostile: HostileCase): string {
  return hostile.name ?? JSON.stringify((hostile.text ?? '').slice(0, 60));
}
