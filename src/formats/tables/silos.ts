import type { Silos } from '../../model/result.ts';
import { code, detail, key, level, list, scaled, text } from './column.ts';
import { gapScale, ratingScale } from './scales.ts';
import { defineTable } from './table.ts';

interface Direction {
  readonly from: string;
  readonly to: string;
  readonly given: number | null;
  readonly received: number | null;
  readonly pair: Silos['pairs'][number];
}

const sides = { two_sided: 'both rated each other', one_sided: 'only one rated the other', none: 'neither rated the other' } as const;

const directionsOf = (pair: Silos['pairs'][number]): readonly Direction[] => {
  const [[first, second], [there, back]] = [pair.functions, pair.given];
  return [
    { from: first, to: second, given: there, received: back, pair },
    { from: second, to: first, given: back, received: there, pair },
  ];
};

export const silos = defineTable<Direction>({
  name: 'silos',
  description: 'One row for each direction between two functions: how well the one says it works with the other.',
  sheet: 'Silos',
  columns: [
    key(detail(text('function', 'Function that says it.', ({ from }) => from))),
    text('lead', 'Title of its leader.', ({ from }, { who }) => who(from)),
    key(detail(text('other', 'Function it is said of.', ({ to }) => to))),
    text('other_lead', 'Title of that one’s leader.', ({ to }, { who }) => who(to)),
    scaled(
      level('given', 'What is said, 1 to 5; empty when nothing was.', ({ given }) => given),
      ratingScale,
    ),
    level('received', 'What the other says back; empty when nothing.', ({ received }) => received),
    level('strength', 'Mean of both directions; empty when neither was said.', ({ pair }) => pair.strength),
    scaled(
      level('reciprocity', 'Difference between the directions; empty unless both were said.', ({ pair }) => pair.reciprocity),
      gapScale,
    ),
    scaled(
      level('target_gap', 'How far strength is below the target.', ({ pair }) => pair.gap),
      gapScale,
    ),
    code('sides', ['How many directions were said.', sides], ({ pair }) => pair.sides),
    detail(list('flags', 'Thresholds the two cross', ({ pair }) => pair.flags)),
  ],
  rows: ({ result }) => result.silos.pairs.flatMap(directionsOf),
});
