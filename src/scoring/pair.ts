import type { Alignment } from '../model/alignment.ts';
import type { Scorecard } from '../model/scorecard.ts';

const usualTitles = ['CMO', 'CIO'] as const;

/**
 * The two functions whose alignment is the headline: the file's `pair`, else those led by the scorecard's two titles.
 * Null when a title is held by no function or by several, or when the two are the same.
 */
export function choosePair(alignment: Alignment, scorecard: Scorecard): readonly [string, string] | null {
  const [firstTitle, secondTitle] = scorecard.pair ?? usualTitles;
  const [first, second] = alignment.pair ?? [soleFunction(alignment, firstTitle), soleFunction(alignment, secondTitle)];
  if (first === null || second === null || first === second) return null;
  const known = Object.hasOwn(alignment.functions, first) && Object.hasOwn(alignment.functions, second);
  return known ? [first, second] : null;
}

function soleFunction(alignment: Alignment, title: string): string | null {
  const ids = Object.keys(alignment.functions).filter((id) => alignment.functions[id]?.lead === title);
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
