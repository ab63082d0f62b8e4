import { bullets, muted, span } from '../../make-block.ts';
import { enGb } from '../../words/en-gb.ts';
import { oneGapLine } from '../one-gap-line.ts';
import type { BuildPages } from '../page-context.ts';
import { scaleTable } from '../scale-table.ts';

const words = enGb.handout.read;

/** One figure and what its parts mean; nothing without a pair, for then there is no such figure. */
export const howToRead: BuildPages = (context) => {
  const { chosen, result, who } = context;
  const [example] = chosen;
  if (example === undefined || result.pair === null) return [];
  const items = words.items(who(result.pair[0]), who(result.pair[1]));
  return [
    {
      id: 'how-to-read',
      kind: 'how-to-read',
      sheet: 'own',
      title: words.title,
      lead: words.lead,
      blocks: [
        ...oneGapLine(context, example),
        muted(words.example(example.title)),
        bullets(items.map(({ label, text }) => [span(`${label}. `, 'strong'), span(text, 'plain')])),
        scaleTable(context.scorecard),
      ],
    },
  ];
};
