import type { AgendaItem, ChallengeResult } from '../../model/result.ts';
import type { SectionContext } from '../sections/section.ts';
import { widestOf } from '../sides.ts';

/** Where the pair is furthest apart in a challenge, widest first; the challenge as a whole where its statements cannot be compared. */
export function disagreementsOf(context: SectionContext, challenge: ChallengeResult, count: number): readonly AgendaItem[] {
  const statements = widestOf(context, challenge, count);
  if (statements.length > 0) return statements;
  return context.result.agenda.filter((item) => item.challenge === challenge.id && item.indicator === null).slice(0, 1);
}
