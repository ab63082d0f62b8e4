import { noNumber } from '../../numbers.ts';
import { enGb, longDay } from '../../words/en-gb.ts';
import type { PackBlock } from '../pack.ts';
import type { BuildPages } from '../page-context.ts';

const words = enGb.handout.log;
const actionShares = [5, 4, 2, 3, 2];
const decisionShares = [6, 3, 2];

const widths = (titles: readonly string[], shares: readonly number[]) =>
  titles.map((title, index) => ({ title, width: shares[index] as number }));

/** Decisions of the day, and the open actions with room for new ones. */
export const actionLog: BuildPages = ({ result, who, challengeTitle }) => {
  const open = result.actions.filter(({ status }) => status === 'open' || status === 'in-progress');
  const rows = open.map(({ title, challenge, owner, due, status, overdue }) => [
    title,
    challenge === null ? noNumber : challengeTitle(challenge),
    owner === null ? '' : who(owner),
    due === null ? '' : longDay(due),
    overdue ? enGb.work.goals.overdue : enGb.work.actions.status[status],
  ]);
  const blocks: readonly PackBlock[] = [
    {
      kind: 'write-table',
      caption: words.decisions,
      columns: widths(words.decisionColumns, decisionShares),
      rows: [],
      blankRows: 5,
      room: 'line',
    },
    { kind: 'write-table', caption: words.caption, columns: widths(words.columns, actionShares), rows, blankRows: 8, room: 'line' },
  ];
  return [{ id: 'action-log', kind: 'action-log', sheet: 'own', title: words.title, lead: words.lead(open.length), blocks }];
};
