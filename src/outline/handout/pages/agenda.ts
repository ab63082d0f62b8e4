import { left, right, span, table } from '../../make-block.ts';
import { enGb } from '../../words/en-gb.ts';
import type { Slot } from '../pack.ts';
import type { BuildPages } from '../page-context.ts';

const words = enGb.handout.agenda;

const topic = ({ title, detail }: Slot) =>
  detail === '' ? [span(title, 'strong')] : ([span(`${title}. `, 'strong'), span(detail, 'muted')] as const);

/** The session with clock times. */
export const agenda: BuildPages = ({ slots, options }) => {
  const last = slots.at(-1);
  if (last === undefined) return [];
  const { columns } = words;
  return [
    {
      id: 'agenda',
      kind: 'agenda',
      sheet: 'shared',
      title: words.title,
      lead: words.lead(options.start, last.end, options.duration),
      blocks: [
        table(
          words.caption,
          [left(columns.from), left(columns.to), right(columns.minutes), left(columns.topic)],
          slots.map((slot) => [slot.start, slot.end, String(slot.minutes), topic(slot)]),
        ),
      ],
    },
  ];
};
