import type { ChallengeResult } from '../../model/result.ts';
import type { SectionContext } from '../sections/section.ts';
import { enGb } from '../words/en-gb.ts';
import type { Duration, PackOptions } from './pack.ts';
import { mostChallenges } from './schedule.ts';

const words = enGb.handout.notices;

const byDuration = { 60: 2, 90: 3, 120: 4, 180: 6 } satisfies Record<Duration, number>;

export interface Choice {
  /** Challenges to talk about: the widest disagreements, widest first. */
  readonly chosen: readonly ChallengeResult[];
  readonly notices: readonly string[];
}

/** What there is to talk about: the disagreements of the pair, else what has been rated at all, most pressing first. */
function candidates({ ranked, result }: SectionContext): Choice {
  const gap = ({ alignment }: ChallengeResult): number => alignment.gapLevels ?? 0;
  const apart = ranked.filter((challenge) => gap(challenge) > 1e-9);
  if (apart.length > 0) return { chosen: [...apart].sort((a, b) => gap(b) - gap(a)), notices: [] };
  const compared = ranked.some(({ alignment }) => alignment.gapLevels !== null);
  const reason = enGb.reasons[result.headline.alignment.reason ?? 'needs_two_functions'];
  return {
    chosen: ranked.filter(({ maturity }) => maturity.byFunction.some(({ level }) => level !== null)),
    notices: [compared ? words.noDisagreement : words.noComparison(reason)],
  };
}

/** The challenges of the session, as many as were asked for, exist and fit. */
export function chooseChallenges(context: SectionContext, { top, duration }: Pick<PackOptions, 'top' | 'duration'>): Choice {
  const { chosen, notices } = candidates(context);
  const asked = top ?? byDuration[duration];
  const fit = mostChallenges(duration);
  const wanted = Math.min(asked, chosen.length);
  return {
    chosen: chosen.slice(0, Math.min(wanted, fit)),
    notices: [
      ...notices,
      ...(top !== null && top > chosen.length ? [words.fewer(top, chosen.length)] : []),
      ...(wanted > fit ? [words.noTime(wanted, fit, duration)] : []),
    ],
  };
}
