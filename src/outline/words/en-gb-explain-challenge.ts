import type { ChallengeResult } from '../../model/result.ts';
import { counted, joined } from './phrases.ts';

/** Words that explain how the numbers of one challenge came about, in British English. */
export const explainChallengeWords = {
  title: (number: number, title: string) => `${number}. ${title}`,
  message: (level: string, target: string, apart: string, priority: string) =>
    `Level ${level}, target ${target}, distance of the pair ${apart}, priority ${priority}.`,
  sections: {
    answers: 'What was answered',
    maturity: 'Maturity',
    distance: 'Distance of the pair',
    coverage: 'Coverage',
    attainment: 'KPI attainment',
    importance: 'Importance and ownership',
    priority: 'Priority',
    reading: 'What it says together',
  },

  statement: (statement: string, id: string) => `${statement} (${id})`,
  answersColumns: ['Who', '>Level', 'Evidence', 'Where'],
  asAWhole: (title: string) => `${title}, the challenge as a whole`,
  nobody: (statement: string) => `${statement} Nobody answered.`,
  notApplicableBecause: (why: string) => `not applicable: ${why}`,

  functionLevel: {
    title: (functionId: string) => `Level of ${functionId}`,
    indicators: 'mean of its statements; several respondents are averaged first',
    challenge: 'mean of its respondents: their one number for the challenge, or the mean of their statements',
    tooFew: (answered: number, needed: number) =>
      `${counted(answered, 'statement', 'statements')} answered; two thirds of those that apply (${needed}) are needed`,
    silent: 'nobody of it answered',
  },
  maturity: { id: 'level', title: 'Level of the challenge', formula: 'mean of its functions, one vote each' },
  maturityValue: { id: 'maturity', title: 'Maturity', formula: '100 × (level − 1) ÷ (number of levels − 1)' },
  targetGap: { id: 'target-gap', title: 'Gap to target', formula: 'target − level, not below 0' },
  targetFrom: {
    own: (level: string, place: string) => `The target is ${level}, set for this challenge at ${place}.`,
    default: (level: string, place: string) => `The target is ${level}, set as default at ${place}.`,
    scorecard: (level: string) => `The target is ${level}, from the scorecard.`,
    method: (level: string) => `The target is ${level}: the default of the method.`,
  },

  statementDistance: {
    title: (indicator: string) => `Distance on ${indicator}`,
    formula: 'every answer of the one side against every answer of the other, without sign, averaged',
  },
  distance: {
    id: 'distance',
    title: 'Distance',
    formula: {
      indicators: 'mean over the statements both sides answered',
      challenge: 'level of the one side against level of the other, without sign',
    },
  },
  signed: (first: string, second: string) => ({
    id: 'signed-distance',
    title: `Direction, ${first} minus ${second}`,
    formula: 'the same with sign: above 0, the first gives the higher level',
  }),
  leniency: {
    id: 'leniency',
    title: 'General leniency',
    formula: 'mean with sign over all statements of all challenges that both sides answered: direction of each challenge × its statements',
  },
  adjusted: { id: 'adjusted-distance', title: 'Direction without the general leniency', formula: 'direction − general leniency' },
  alignment: { id: 'alignment', title: 'Alignment in this challenge', formula: '100 × (1 − distance ÷ chance distance), not below 0' },
  band: (band: string) => `This counts as “${band}”.`,
  within: (functionId: string, apart: string) => `Split inside ${functionId}: its own respondents are ${apart} levels apart on average.`,
  allFunctions: (apart: string) => `Over all pairs of respondents from different functions the distance is ${apart} levels.`,

  coverageCaption: 'The four checks, 25 points each',
  coverageColumns: ['Check', 'Holds', 'By', 'Where'],
  checks: {
    goal: 'a goal is linked',
    shared: 'one such goal is owned by both of the pair',
    measured: 'a KPI that can be scored is linked, directly or through a goal',
    live: 'one such KPI has a fresh reading',
  },
  coverage: { id: 'coverage', title: 'Coverage', formula: '25 × number of checks that hold' },

  kpiCaption: 'Linked KPIs',
  kpiColumns: ['KPI', 'Status', '>Attainment', 'Counted', 'Where'],
  noKpis: 'No KPI is linked.',
  attainment: { id: 'attainment', title: 'KPI attainment', formula: '100 × mean of the attainments, each held between 0 and 1' },

  votesCaption: 'Importance given and owner named',
  votesColumns: ['Who', '>Importance', 'Owner', 'Where'],
  noVotes: 'Nobody gave an importance or named an owner.',
  importance: {
    id: 'importance',
    title: 'Importance',
    formula: 'mean over the functions, one vote each; several respondents are averaged first',
  },
  ownership: (status: string, explained: string) => `Ownership is “${status}”: ${explained}.`,
  noOwnership: (why: string) => `What the pair says about ownership is not known: ${why}.`,
  noOwnerVote: 'at least one side of the pair named no owner',
  clarity: {
    id: 'clarity',
    title: 'Clarity of ownership',
    formula:
      'of all pairs of people who named an owner, the share that names the same: Σ n × (n − 1) ÷ (all × (all − 1)), n people per owner',
  },

  parts: {
    maturity: { id: 'part-maturity', title: 'Maturity gap, 0 to 1', formula: '(target − level) ÷ (target − 1), not below 0' },
    perception: { id: 'part-perception', title: 'Perception gap, 0 to 1', formula: 'distance ÷ chance distance, not above 1' },
    coverage: { id: 'part-coverage', title: 'Coverage gap, 0 to 1', formula: '1 − coverage ÷ 100' },
    attainment: { id: 'part-attainment', title: 'Attainment gap, 0 to 1', formula: '1 − KPI attainment ÷ 100' },
  },
  partDropped: (part: string) => `The ${part} drops out, and the weights of the others count in proportion.`,
  priority: {
    id: 'priority',
    title: 'Priority',
    formula: '100 × importance ÷ 5 × (Σ weight × gap) ÷ (Σ weight), over the gaps that are known',
    withoutImportance: '100 × (Σ weight × gap) ÷ (Σ weight), over the gaps that are known; nobody gave an importance',
  },
  weights: (weights: readonly string[]) => `Weights: ${joined(weights)}.`,
  rank: (rank: string, all: number, higher: number) =>
    `Rank ${rank} of ${all}: ${higher === 0 ? 'no challenge has' : counted(higher, 'challenge has', 'challenges have')} a higher priority.`,
  label: (label: string, actNow: string, plan: string) =>
    `It asks for “${label}”: from ${actNow} act now, from ${plan} plan, below that watch.`,
  range: (best: number, worst: number, mixes: number) =>
    `Over all ${mixes} mixes of the four weights (steps of 0.05, each at least 0.05) its rank is ${best === worst ? `always ${best}` : `between ${best} and ${worst}`}.`,
  topShares: (first: string, topThree: string, firmness: string) =>
    `It comes first in ${first} of the mixes and among the first three in ${topThree}: “${firmness}” (from 90 % firm, from 50 % likely).`,
  nextStep: (action: string) => `Next step of the scorecard at this level: ${action}`,

  reading: (reading: string, meaning: string, strong: string, aligned: string) =>
    `“${reading}”: ${meaning}. A level of ${strong} or more counts as strong, a distance of ${aligned} or less as agreement.`,
  noReading: (why: string) => `Level and distance say nothing together: ${why}.`,
  evidenceGap: {
    id: 'evidence-gap',
    title: 'High ratings without evidence',
    formula: 'answers of 4 of 5 and more without a document or data ÷ all such answers',
  },
  flags: (flags: readonly string[]) => (flags.length === 0 ? 'It crosses no threshold.' : `Thresholds crossed: ${joined(flags)}.`),
  flagNames: {
    maturity_gap: 'maturity gap',
    perception_gap: 'perception gap',
    low_coverage: 'low coverage',
    orphan_kpi: 'a KPI without a goal',
    attainment_gap: 'attainment gap',
    evidence_gap: 'missing evidence',
    paired_at_challenge_level: 'compared as a whole',
  } satisfies Record<ChallengeResult['flags'][number], string>,
} as const;
