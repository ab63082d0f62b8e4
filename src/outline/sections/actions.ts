import { left, minor, right, span, table } from '../make-block.ts';
import { noNumber } from '../numbers.ts';
import { shortLevel } from '../sides.ts';
import { enGb } from '../words/en-gb.ts';
import type { BuildSection } from './section.ts';

const words = enGb.work.actions;

/** The agreed steps and where they stand. */
export const actions: BuildSection = ({ result, who, challengeTitle }) => {
  if (result.actions.length === 0) return null;
  const { columns } = words;
  const open = result.actions.filter(({ status }) => status === 'open' || status === 'in-progress').length;
  const rows = table(
    words.caption,
    [
      left(columns.action),
      minor(left(columns.challenge)),
      left(columns.owner),
      left(columns.due),
      left(columns.status),
      minor(right(columns.expects)),
    ],
    result.actions.map(({ title, challenge, owner, due, status, overdue, expectsLevel }) => [
      title,
      challenge === null ? noNumber : challengeTitle(challenge),
      owner === null ? noNumber : who(owner),
      due ?? noNumber,
      [span(overdue ? enGb.work.goals.overdue : words.status[status], overdue ? 'bad' : 'plain')],
      shortLevel(expectsLevel),
    ]),
  );
  return {
    message: words.message(open, result.actions.length, result.actions.filter(({ overdue }) => overdue).length),
    detail: true,
    blocks: [rows],
  };
};
