import { enGb } from '../../words/en-gb.ts';
import type { Weighing } from '../pack.ts';
import type { BuildPages } from '../page-context.ts';
import { gridOf } from '../rating-grid.ts';

const words = enGb.handout.worksheet;

/** Importance is 1 to 5, whatever levels the scorecard has. */
const weighing: Weighing = {
  kind: 'weighing',
  importance: words.importance,
  marks: ['1', '2', '3', '4', '5'],
  owner: words.owner,
};

/** Blind rating sheets: every statement of every challenge. */
export const worksheet: BuildPages = ({ scorecard }) => [
  {
    id: 'worksheet',
    kind: 'worksheet',
    sheet: 'own',
    title: words.title,
    lead: words.lead,
    blocks: [
      {
        kind: 'form',
        fields: [words.form.name, words.form.function, words.form.date].map((label) => ({ label, value: null })),
      },
      ...scorecard.dimensions.flatMap((dimension, index) => [
        gridOf(scorecard, { caption: words.caption(index + 1, dimension.title), dimension, evidenceLine: words.evidence }),
        weighing,
      ]),
    ],
  },
];
