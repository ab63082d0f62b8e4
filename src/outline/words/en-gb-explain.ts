import type { Confidence } from '../../model/result.ts';
import { counted, joined } from './phrases.ts';

/** Words that explain how the headline came about, in British English. Numbers come in already formatted. */
export const explainWords = {
  digits: 'Numbers that do not end are shown with eight digits, as a pocket calculator shows them.',
  notKnown: (why: string) => `not known: ${why}`,
  notCounted: (why: string) => `not counted: ${why}`,
  yes: 'yes',
  no: 'no',
  none: 'none',
  where: 'Where',

  headline: {
    title: (organization: string, period: string | null) =>
      `How the headline of ${organization}${period === null ? '' : `, ${period}`} came about`,
    message: (alignment: string, maturity: string, coverage: string, attainment: string) =>
      `Alignment ${alignment}, maturity ${maturity}, coverage ${coverage}, KPI attainment ${attainment}, each from 0 to 100.`,
    pair: (first: string, second: string) => `The pair is ${first} and ${second}; distances are between their answers, in levels.`,
    distanceCaption: 'Distance of the pair in each challenge',
    distanceColumns: ['>#', 'Challenge', '>Distance', '>Statements', 'Compared'],
    basis: { indicators: 'statement by statement', challenge: 'as a whole' },
    meanDistance: { id: 'mean-distance', title: 'Mean distance', formula: 'mean of the distances of the challenges, each counting once' },
    chanceDistance: {
      id: 'chance-distance',
      title: 'Chance distance',
      formula: '(c² − 1) ÷ 3c, where c is the number of levels: how far apart two people are on average who answer at random',
    },
    alignment: {
      id: 'alignment',
      title: 'Alignment',
      formula: '100 × (1 − mean distance ÷ chance distance), not below 0',
    },
    tooFew: (paired: number, all: number) =>
      `${paired} of ${counted(all, 'challenge has', 'challenges have')} a distance; 70 % are needed.`,
    band: (band: string, distance: string, aligned: string, partly: string, chance: string) =>
      `A mean distance of ${distance} counts as “${band}”: up to ${aligned} is aligned, up to ${partly} partly aligned, above it apart, from ${chance} no better than chance.`,
    interval: (low: string, high: string) => `The interval is ${low} to ${high}.`,
    noInterval: (why: string) => `There is no interval: ${why}.`,
    intervalSteps: (resamples: string, seed: number, units: number) => [
      `The ${units} statements both sides answered are drawn again ${resamples} times, within each challenge and with replacement; each time the mean distance and the alignment are computed as above.`,
      `The interval leaves out the lowest 2.5 % and the highest 2.5 % of these ${resamples} values. The draws start from seed ${seed}, so the same file gives the same interval.`,
      'It says how far the number could move had similar but different statements been asked. It says nothing about other people.',
    ],
    chance: (sum: string, statements: number, limit: string | null, closer: boolean) =>
      limit === null
        ? `With ${counted(statements, 'statement', 'statements')} no sum of distances is rare enough to tell closeness from chance.`
        : `The distances of the ${statements} statements add up to ${sum}. Two people answering at random stay at or below ${limit} in at most 5 % of cases, so the pair is ${closer ? 'closer than chance' : 'not clearly closer than chance'}.`,
    answeredShare: {
      id: 'answered-share',
      title: 'Share answered',
      formula: 'mean of the share of statements each function with respondents answered',
    },
    confidence: (word: Confidence, medium: string, high: string) =>
      `Confidence is ${word}. High needs both of the pair, three functions, a share answered of ${high}, half of the high ratings backed by a document or data, and no challenge compared as a whole; medium needs both of the pair and a share of ${medium}.`,
    backed: (backed: number, all: number) =>
      `${backed} of ${counted(all, 'high rating', 'high ratings')} (4 of 5 and more) ${all === 1 ? 'is' : 'are'} backed by a document or data.`,

    maturityCaption: 'Level of each challenge: the mean of its functions, one vote each',
    meanLevel: { id: 'maturity-level', title: 'Mean level', formula: 'mean of the levels of the challenges' },
    weightedLevel: {
      id: 'maturity-level',
      title: 'Mean level',
      formula: 'mean of the levels of the challenges, each times its weight in the scorecard',
    },
    maturity: { id: 'maturity', title: 'Maturity', formula: '100 × (mean level − 1) ÷ (number of levels − 1)' },
    maturityRange: (low: string, high: string, weakest: string) =>
      `The functions’ mean levels range from ${low} to ${high}. The weakest challenge is ${weakest}.`,

    coverageCaption: '25 points for each check that holds',
    coverageColumns: ['>#', 'Challenge', 'Goal', 'Shared', 'KPI', 'Fresh reading', '>Points'],
    coverage: {
      id: 'coverage',
      title: 'Coverage',
      formula: 'mean of the points of all challenges; a challenge without a goal counts with 0',
    },

    attainmentCaption: 'Attainment of each challenge: the mean of its KPIs, each between 0 and 100',
    attainment: { id: 'attainment', title: 'KPI attainment', formula: 'mean over the challenges with a KPI that can be scored' },
    challengeColumns: { number: '>#', challenge: 'Challenge', level: '>Level', attainment: '>Attainment', weight: '>Weight' },

    moreTitle: 'Look closer',
    leftOut: (count: number) =>
      `${counted(count, 'place', 'places')} of the file ${count === 1 ? 'was' : 'were'} left out because of errors; the numbers are about the rest.`,
    more: (file: string, challenge: string, kpi: string | null) => [
      `cx-scorecard explain ${file} ${challenge}`,
      ...(kpi === null ? [] : [`cx-scorecard explain ${file} ${kpi}`]),
      `cx-scorecard explain ${file} priority`,
    ],
    inputs: (files: readonly string[]) => `Read: ${joined(files)}.`,
    sections: { alignment: 'Alignment', maturity: 'Maturity', coverage: 'Coverage', attainment: 'KPI attainment' },
  },
} as const;
