import type { GoalResult } from '../../model/result.ts';
import type { Inline } from '../block.ts';
import { left, minor, right, span, table } from '../make-block.ts';
import { noNumber, percentage } from '../numbers.ts';
import { unreadEntries } from '../unread.ts';
import { enGb } from '../words/en-gb.ts';
import type { BuildSection } from './section.ts';

const words = enGb.work.goals;

const status = ({ status: state, overdue }: GoalResult): Inline => [
  span(overdue ? words.overdue : words.status[state], overdue ? 'bad' : 'plain'),
];

/** The goals, who shares them and how far their KPIs are. */
export const goals: BuildSection = ({ result, who }) => {
  const unread = unreadEntries(result, 'goals');
  if (result.goals.length === 0) return { message: unread === null ? words.none : words.unread(unread), detail: true, blocks: [] };
  const overdue = result.goals.filter((goal) => goal.overdue).length;
  const shared = result.goals.filter((goal) => goal.shared).length;
  const { columns } = words;
  const rows = table(
    words.caption,
    [
      left(columns.goal),
      left(columns.owners),
      minor(left(columns.accountable)),
      minor(right(columns.kpis)),
      right(columns.attainment),
      minor(left(columns.due)),
      left(columns.status),
    ],
    result.goals.map((goal) => [
      goal.title,
      goal.owners.length === 0 ? words.nobody : goal.owners.map(who).join(', '),
      goal.accountable === null ? words.nobody : who(goal.accountable),
      String(goal.kpis.length),
      percentage(goal.attainment),
      goal.due ?? noNumber,
      status(goal),
    ]),
  );
  const message =
    result.pair === null ? words.withoutPair(result.goals.length, overdue) : words.message(shared, result.goals.length, overdue);
  return { message, detail: true, blocks: [rows] };
};
