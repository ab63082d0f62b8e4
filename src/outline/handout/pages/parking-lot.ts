import { enGb } from '../../words/en-gb.ts';
import type { BuildPages } from '../page-context.ts';

const words = enGb.handout.parking;
const shares = [5, 2, 2];

/** Room for what is put off. */
export const parkingLot: BuildPages = () => [
  {
    id: 'parking-lot',
    kind: 'parking-lot',
    sheet: 'own',
    title: words.title,
    lead: words.lead,
    blocks: [
      {
        kind: 'write-table',
        caption: words.caption,
        columns: words.columns.map((title, index) => ({ title, width: shares[index] as number })),
        rows: [],
        blankRows: 18,
        room: 'line',
      },
    ],
  },
];
