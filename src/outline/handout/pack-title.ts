import type { Result } from '../../model/result.ts';
import { enGb, leadOf } from '../words/en-gb.ts';

/** Title of the pack: the two leaders, or a plain one when the file does not settle them. */
export function packTitle(result: Result): string {
  if (result.pair === null) return enGb.handout.titleWithoutPair;
  return enGb.handout.title(leadOf(result, result.pair[0]), leadOf(result, result.pair[1]));
}
