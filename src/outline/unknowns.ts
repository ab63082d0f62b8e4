import type { Overview } from '../model/overview.ts';
import { enGb as words } from './words/en-gb.ts';

/** What the numbers do not know, in a few words each; empty when nothing is missing. */
export function unknowns(result: Overview): readonly string[] {
  const { challenges, kpis, headline, pair } = result;
  const counts: [number, (count: number) => string][] = [
    [challenges.filter(({ maturity }) => maturity.level === null).length, words.unknowns.unrated],
    [
      // Without a pair the headline says why nothing is compared, once for all.
      pair === null ? 0 : challenges.filter(({ alignment, maturity }) => alignment.gapLevels === null && maturity.level !== null).length,
      words.unknowns.pairless,
    ],
    [
      challenges
        .flatMap(({ indicators, oneNumberAnswers }) => [...indicators.flatMap(({ answers }) => answers), ...oneNumberAnswers])
        .filter(({ state }) => state === 'dont_know').length,
      words.unknowns.dontKnow,
    ],
    [kpis.filter(({ fresh }) => !fresh).length, words.unknowns.readings],
  ];
  const { value, interval, intervalReason } = headline.alignment;
  const withoutInterval =
    value !== null && interval === null && intervalReason !== null ? [words.unknowns.interval(words.reasons[intervalReason])] : [];
  return [...counts.filter(([count]) => count > 0).map(([count, say]) => say(count)), ...withoutInterval];
}
