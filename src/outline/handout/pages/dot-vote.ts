import { enGb } from '../../words/en-gb.ts';
import type { BuildPages } from '../page-context.ts';

const words = enGb.handout.dots;
const most = 8;
const shares = [5, 2, 2, 6];

/** The widest gaps with room for dots; where nothing could be rated, there is still something to vote on. */
export const dotVote: BuildPages = ({ chosen, ranked, apart, level }) => {
  const gap = (distance: number | null): number => distance ?? -1;
  const rated = ranked
    .filter(({ maturity }) => maturity.level !== null)
    .sort((a, b) => gap(b.alignment.gapLevels) - gap(a.alignment.gapLevels));
  const rows = (rated.length > 0 ? rated : [...new Set([...chosen, ...ranked])])
    .slice(0, most)
    .map(({ title, alignment, maturity }) => [title, apart(alignment.gapLevels), level(maturity.level), '']);
  return [
    {
      id: 'dot-vote',
      kind: 'dot-vote',
      sheet: 'own',
      title: words.title,
      lead: words.lead,
      blocks: [
        {
          kind: 'write-table',
          caption: rated.length > 0 ? words.caption : words.unratedCaption,
          columns: words.columns.map((title, index) => ({ title, width: shares[index] as number })),
          rows,
          blankRows: 0,
          room: 'space',
        },
      ],
    },
  ];
};
