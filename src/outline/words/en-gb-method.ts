import type { Thresholds } from '../../model/alignment.ts';
import type { Alpha } from '../../model/result.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { capitalised, counted, joined, partOf } from './phrases.ts';

/** Words about how the numbers came about and how firm they are, in British English. */
export const methodWords = {
  priorities: {
    message: (firm: readonly string[], mixes: string) =>
      firm.length === 0
        ? `No place in the top three is firm: it depends on the weights (${mixes} mixes tried).`
        : `${joined(firm)} ${firm.length === 1 ? 'stays' : 'stay'} in the top three under at least 90 % of ${mixes} weight mixes.`,
    unknown: (why: string) => `The order cannot be tested: ${why}.`,
    caption: 'Order of the challenges and how firm it is',
    columns: {
      rank: '#',
      challenge: 'Challenge',
      priority: 'Priority',
      label: 'Asks for',
      range: 'Rank range',
      topThree: 'In top three',
      firmness: 'Top-three place',
    },
    range: (best: number, worst: number) => (best === worst ? String(best) : `${best}–${worst}`),
    tippingTitle: 'How far one weight can move, the others rescaled, before the top three change:',
    tipping: (weight: string, now: string, moves: readonly string[]) =>
      `${weight} (now ${now}): ${moves.length === 0 ? 'does not change them' : moves.join(', ')}`,
    below: (share: string) => `changes at ${share} and below`,
    above: (share: string) => `changes at ${share} and above`,
    leversCaption: 'What the priority would be with one gap closed (arithmetic, not a forecast)',
    leverColumns: { challenge: 'Challenge', part: 'Gap closed', now: 'Priority now', wouldBe: 'Would be', effect: 'Change' },
    withoutImportance: 'Nobody gave an importance, so priorities leave it out.',
    arithmetic: 'These numbers are arithmetic on the answers given; they forecast nothing.',
  },

  agreement: {
    message: (alpha: string, judgement: string) => `Krippendorff’s alpha for the pair is ${alpha}: ${judgement}.`,
    unknown: (why: string) => `Krippendorff’s alpha for the pair is not known: ${why}.`,
    judgements: {
      reliable: 'the two use the scale alike, also in the worst case of its interval',
      tentative: 'the two use the scale mostly alike; treat single answers with care',
      insufficient: 'the two do not reliably see the same areas as strong and weak',
    } satisfies Record<NonNullable<Alpha['judgement']>, string>,
    unjudged: 'without an interval it is not judged',
    restricted: 'You are close in absolute terms; alpha is low because almost every answer is the same.',
    facts: {
      alpha: 'Alpha of the pair',
      alphaAll: 'Alpha of all functions',
      leniency: 'General leniency',
      rho: 'Same order of importance, all functions',
      pairRho: 'Same order of importance, the pair',
      kendallW: 'Kendall’s W',
      allFunctions: 'Alignment of all functions',
      rwgStar: 'r*WG(J) of the pair',
    },
    details: {
      alpha: '1 is complete agreement, 0 is what chance would give; ordinal levels',
      leniency: (first: string, second: string) => `mean of ${first} minus ${second} over all shared statements, in levels`,
      rho: 'Spearman’s correlation of the rankings: 1 the same order, 0 unrelated',
      kendallW: '1 the same order, 0 none; from four functions on',
      allFunctions: (apart: string) => `${apart} levels apart on average between any two functions`,
      rwgStar: 'for specialists: agreement against random answers with squared distances',
      interval: (low: string, high: string) => `95 % interval ${low} to ${high}`,
    },
    unranked: (names: readonly string[]) => `Left out of the rankings, because every importance was the same: ${joined(names)}.`,
    onlyOne: (names: readonly string[]) => `Left out of the rankings, because only one importance was given: ${joined(names)}.`,
    tooFewRankings: 'fewer than four functions ranked the challenges',
  },

  findings: {
    message: (counts: string) => `The check of the file reports ${counts}.`,
    none: 'The check of the file reports nothing.',
    caption: 'Findings, worst first',
    columns: { severity: 'Severity', rule: 'Rule', place: 'Place', found: 'Found', todo: 'To do' },
    byRule: {
      count: 'How many',
      example: 'For example',
      /** @param command what lists them all. */
      oneByOne: (command: string) => `One by one, with the line and what to do: ${command}`,
    },
    more: (count: number) => `${counted(count, 'more finding is', 'more findings are')} not listed here.`,
    someone: (who: string) => `a respondent of ${who}`,
    waived: 'waived',
    severities: { error: 'error', warning: 'warning', note: 'note' } satisfies Record<Severity, string>,
    unchecked: (places: readonly string[]) =>
      `Left out of scoring because of errors: ${joined(places.map((place) => place || 'the whole file'))}.`,
  },

  gates: {
    message: (passed: number, all: number, waivers: number) =>
      `${all === 0 ? 'No gate is set' : capitalised(partOf(passed, all, { one: 'gate', many: 'gates', verbs: ['passes', 'pass'] }))}; ${waivers === 0 ? 'nothing is waived' : `${counted(waivers, 'waiver is', 'waivers are')} listed`}.`,
    caption: 'Gates',
    columns: { gate: 'Gate', expected: 'At least', found: 'Found', result: 'Result' },
    passed: 'passed',
    failed: 'failed',
    waiverCaption: 'Waivers; they never raise a score',
    waiverColumns: { rule: 'Rule', at: 'Place', reason: 'Reason', owner: 'Owner', until: 'Until', covers: 'Findings covered' },
    expired: (until: string) => `${until} (expired)`,
  },

  method: {
    message: (version: number, title: string, scorecardVersion: string, day: string) =>
      `Scored with method version ${version} on “${title}” ${scorecardVersion}, as of ${day}.`,
    weightsCaption: 'Weights of the priority',
    weightColumns: { gap: 'Gap', weight: 'Weight' },
    thresholdsCaption: 'Thresholds',
    thresholdColumns: { threshold: 'Threshold', value: 'Value' },
    inputsCaption: 'Files read',
    inputColumns: { file: 'File', sha: 'SHA-256' },
    functionsCaption: 'Who answered',
    functionColumns: {
      function: 'Function',
      lead: 'Lead',
      respondents: 'Respondents',
      answered: 'Statements answered',
      level: 'Mean level',
    },
    chance: (levels: string) =>
      `Two people who answer at random are ${levels} levels apart on average; alignment is 0 there and 100 at no distance.`,
    interval: (resamples: string, seed: number) =>
      `Intervals: ${resamples} resamples of the statements within each challenge, seed ${seed}, 95 %.`,
    noAnswers: 'nobody',
    scale: (levels: readonly string[]) => `Levels: ${levels.join(', ')}.`,
  },

  thresholds: {
    aligned: 'Largest distance that counts as aligned, levels',
    partly: 'Largest distance that counts as partly aligned, levels',
    strongLevel: 'Level from which a challenge is a strength',
    maturityGap: 'Maturity gap flagged from, levels',
    coverage: 'Coverage flagged below',
    attainmentGap: 'Attainment gap flagged above, share',
    siloTarget: 'Target for working relationships, 1 to 5',
    siloGap: 'Silo gap flagged from, levels',
    reciprocity: 'One-way view flagged from, levels',
    evidenceGap: 'Missing evidence flagged above, share',
    actNow: '“Act now” from priority',
    plan: '“Plan” from priority',
    onPace: 'KPI on pace from',
    behind: 'KPI only behind from',
    green: 'KPI without dates good from',
    amber: 'KPI without dates fair from',
    weekly: 'Weekly reading fresh for, days',
    monthly: 'Monthly reading fresh for, days',
    quarterly: 'Quarterly reading fresh for, days',
    yearly: 'Yearly reading fresh for, days',
    assessment: 'Assessment fresh for, days',
    clearChange: 'Change between periods clear from, levels',
    highConfidence: 'High confidence from, share answered',
    mediumConfidence: 'Medium confidence from, share answered',
  } satisfies Record<keyof Thresholds, string>,
} as const;
