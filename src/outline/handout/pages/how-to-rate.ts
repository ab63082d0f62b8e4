import { muted, numbered } from '../../make-block.ts';
import { enGb } from '../../words/en-gb.ts';
import type { BuildPages } from '../page-context.ts';
import { scaleTable } from '../scale-table.ts';

const words = enGb.handout.rate;

/** How to fill in the sheets of the blank pack. */
export const howToRate: BuildPages = ({ scorecard }) => [
  {
    id: 'how-to-rate',
    kind: 'how-to-rate',
    sheet: 'own',
    title: words.title,
    lead: words.lead,
    blocks: [numbered(words.items), muted(words.privacy), scaleTable(scorecard)],
  },
];
