import type { Result } from '../../model/result.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { sectionContext } from '../sections/section-context.ts';
import { enGb, longDay } from '../words/en-gb.ts';
import { capitalised } from '../words/phrases.ts';
import { anonymise } from './anonymise.ts';
import { chooseChallenges } from './choose-challenges.ts';
import type { Pack, PackOptions } from './pack.ts';
import { packTitle } from './pack-title.ts';
import type { BuildPages } from './page-context.ts';
import { blankPages, pages } from './pages/index.ts';
import { schedule } from './schedule.ts';

const words = enGb.handout;

/**
 * The workshop pack of a file. What cannot be made is said in `notices`; the rest is there:
 * without any rating, a pre-read and blind rating sheets; without a pair, no answers side by side.
 */
export function handoutPack(found: Result, foundScorecard: Scorecard, options: PackOptions): Pack {
  const given = { result: found, scorecard: foundScorecard };
  const { result, scorecard } = options.anonymous ? anonymise(found, foundScorecard) : given;
  const context = sectionContext(result, scorecard);
  const { who, apart } = context;
  const choice = options.blank ? { chosen: [], notices: [] } : chooseChallenges(context, options);
  const blank = choice.chosen.length === 0;
  const slots = blank ? [] : schedule(choice.chosen, { start: options.start, duration: options.duration, apart });
  const builders: readonly BuildPages[] = Object.values(blank ? blankPages : pages);
  const { organization, period, asOf, pair } = result;
  const name = options.anonymous ? capitalised(organization) : organization;
  return {
    title: packTitle(result),
    organization: name,
    period,
    asOf,
    audience: options.audience,
    anonymous: options.anonymous,
    blank,
    sides: pair === null ? null : { first: who(pair[0]), second: who(pair[1]) },
    duration: options.duration,
    agenda: slots,
    pages: builders.flatMap((build) => build({ ...context, options, chosen: choice.chosen, slots })),
    footer: words.footer(name, longDay(asOf)),
    licence: options.licence,
    accent: options.accent,
    logo: options.logo,
    notices: blank && !options.blank ? [words.notices.nothingRated] : choice.notices,
  };
}
