import type { ChallengeResult } from '../../model/result.ts';
import type { Effort } from '../../model/scorecard.ts';
import { counted, joined } from './phrases.ts';

/** Words of the ranked challenges, in British English. */
export const challengeWords = {
  message: (pressing: readonly string[], labelled: string) => `Most pressing: ${joined(pressing)}. ${labelled}`,
  labelled: (actNow: number, plan: number, watch: number) =>
    `${counted(actNow, 'challenge asks', 'challenges ask')} for action now, ${plan} for a plan, ${watch} for watching.`,
  noPriority: (why: string) => `No challenge has a priority: ${why}.`,
  heading: (rank: number | null, title: string) => (rank === null ? `${title} (not ranked)` : `${rank}. ${title}`),

  level: (level: string, target: string) => `level ${level} against a target of ${target}`,
  levelUnknown: (why: string) => `level not known: ${why}`,
  apart: (apart: string) => `${apart} levels apart`,
  apartUnknown: (why: string) => `distance not known: ${why}`,

  facts: {
    maturity: 'Maturity',
    target: (target: string) => `target ${target}`,
    apart: 'Apart',
    apartValue: (apart: string) => `${apart} levels`,
    direction: (signed: string, adjusted: string, first: string, second: string) =>
      `${first} minus ${second}: ${signed}, or ${adjusted} without the general leniency of the ${first}`,
    split: (who: string, apart: string) => `split inside ${who}: ${apart} levels`,
    priority: 'Priority',
    priorityValue: (value: string, label: string) => `${value}, ${label}`,
    range: (best: number, worst: number, firmness: string) =>
      best === worst
        ? `rank ${best} under every weight mix: ${firmness}`
        : `rank ${best} to ${worst} depending on the weights; top three: ${firmness}`,
    ownership: 'Ownership',
    coverage: 'Coverage',
    checks: { goal: 'goal', shared: 'shared goal', measured: 'KPI', live: 'fresh reading' },
    has: (names: readonly string[]) => `has ${joined(names)}`,
    lacks: (names: readonly string[]) => `lacks ${joined(names)}`,
    orphanKpi: 'a KPI, but no goal it serves',
    attainment: 'KPI attainment',
    attainmentDetail: (scored: number, kpis: number) =>
      scored === kpis ? counted(kpis, 'linked KPI', 'linked KPIs') : `${scored} of ${counted(kpis, 'linked KPI', 'linked KPIs')} scored`,
    importance: 'Importance',
    importanceDetail: 'mean of the functions, from 1 to 5',
    evidence: 'No evidence',
    evidenceDetail: 'of the answers of 4 and more have no document or data behind them',
  },
  oneNumber: 'Compared as a whole, because at least one side gave one number for the challenge.',
  nextStep: 'Next step: ',
  starts: (who: string, effort: string) => ` Starts: ${who}. Shows within ${effort}.`,
  bothStart: 'both leaders',
  efforts: { days: 'days', weeks: 'weeks', quarters: 'quarters' } satisfies Record<Effort, string>,
  enough: 'Is this level enough? ',
  links: 'Goals and KPIs that work on it:',
  noLinks: 'No goal and no KPI works on it.',
  goal: 'Goal',
  kpi: 'KPI',
  readingMeaning: {
    shared_strength: 'you agree that it is strong',
    shared_work_list: 'you agree that it is weak',
    contested_strength: 'strong on average, but you see it differently',
    open_dispute: 'weak, and you see it differently',
  } satisfies Record<NonNullable<ChallengeResult['reading']>, string>,
  respondentsDiffer: 'its respondents differ',
  columns: { goal: 'Goal', kpi: 'KPI' },
} as const;
