import { enGb } from '../../words/en-gb.ts';
import type { BuildPages } from '../page-context.ts';
import { gridOf } from '../rating-grid.ts';

const words = enGb.handout.worksheet;

/** Blind rating sheets: every statement of every challenge. */
export const worksheet: BuildPages = ({ scorecard }) => [
  {
    id: 'worksheet',
    kind: 'worksheet',
    title: words.title,
    lead: words.lead,
    blocks: [
      {
        kind: 'form',
        fields: [words.form.name, words.form.function, words.form.date].map((label) => ({ label, value: null })),
      },
      ...scorecard.dimensions.map((dimension, index) =>
        gridOf(scorecard, { caption: words.caption(index + 1, dimension.title), dimension, evidenceLine: words.evidence }),
      ),
    ],
  },
];
