import { joined } from './phrases.ts';

/** Words that explain the order of the challenges, in British English. */
export const explainPriorityWords = {
  title: 'How the order of the challenges came about',
  message: (first: readonly string[]) => (first.length === 0 ? 'No challenge has a priority.' : `First come ${joined(first)}.`),
  sections: {
    formula: 'Formula and weights',
    order: 'Order',
    each: 'Each priority',
    lattice: 'How firm the order is',
    tipping: 'Tipping points',
    levers: 'Levers',
  },
  formula:
    'Priority = 100 × importance ÷ 5 × (Σ weight × gap) ÷ (Σ weight). Each gap is a size from 0 to 1; a gap that is not known drops out with its weight.',
  withoutImportance: 'Nobody gave an importance, so priorities leave it out.',
  weightsCaption: 'Weights',
  weightsColumns: ['Gap', '>As given', '>Share', 'Where'],
  byDefault: 'default',
  weightShare: { title: (gap: string) => `Share of the ${gap}`, formula: 'weight ÷ sum of the weights' },

  orderCaption: 'Challenges, most pressing first',
  orderColumns: ['>Rank', 'Challenge', '>Priority', '>Importance', '>Maturity', '>Perception', '>Coverage', '>Attainment', 'Asks for'],
  gaps: 'Maturity, perception, coverage and attainment are the sizes of the four gaps.',
  ties: 'Challenges with equal priority (to nine digits) share a rank; among them the more important comes first, then the less mature, then the order of the scorecard.',
  labels: (actNow: string, plan: string) => `From ${actNow}: act now. From ${plan}: plan. Below: watch.`,
  priorityOf: (title: string) => `Priority of ${title}`,

  lattice: (mixes: number) =>
    `The order is computed again under every mix of the four weights in steps of 0.05, each at least 0.05, that sums to 1. There are ${mixes} of them.`,
  latticeCount: { id: 'mixes', title: 'Weight mixes', formula: 'ways to put 3 borders into the 19 gaps between 20 steps' },
  rangesCaption: 'Rank under all mixes',
  rangesColumns: ['Challenge', '>Best', '>Worst', '>First in', '>Top three in', 'Top three'],
  firmness: 'From 90 % of the mixes in the top three: firm. From 50 %: likely. Below: depends on weights.',

  tipping:
    'One weight is moved in steps of 0.01 and the others are rescaled in proportion. Listed is the first share at which another set of three comes first.',
  tippingCaption: 'First share at which the top three change',
  tippingColumns: ['Weight', '>Now', '>Lower', '>Higher'],
  noChange: 'none',

  levers: 'What a priority would be with one gap closed and everything else as it is. This is arithmetic, not a forecast.',
  leversCaption: (shown: number, all: number) =>
    shown === all ? 'Effect of closing one gap, largest first' : `Effect of closing one gap, the ${shown} largest of ${all}`,
  leversColumns: ['Challenge', 'Gap closed', '>Now', '>Would be', '>Change'],
} as const;
