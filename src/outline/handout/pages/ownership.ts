import type { ChallengeResult } from '../../../model/result.ts';
import type { Inline } from '../../block.ts';
import { isDisputed } from '../../disputed.ts';
import { left, span, table } from '../../make-block.ts';
import { noNumber } from '../../numbers.ts';
import { ownerNamed } from '../../sides.ts';
import { enGb } from '../../words/en-gb.ts';
import type { PackBlock } from '../pack.ts';
import type { BuildPages, PageContext } from '../page-context.ts';

const words = enGb.handout.ownership;
const blankRights = 3;

const together = ({ ownership }: ChallengeResult): Inline =>
  ownership.status === null
    ? noNumber
    : [
        span(enGb.ownership[ownership.status], isDisputed(ownership.status) ? 'strong' : 'plain'),
        span(`: ${enGb.ownershipExplained[ownership.status]}`, 'muted'),
      ];

function named(context: PageContext): readonly PackBlock[] {
  const { ranked, result, who, tone } = context;
  const answered = ranked.filter(({ ownership }) => ownership.votes.length > 0);
  if (answered.length === 0) return [];
  const shown = result.pair ?? result.functions.map(({ id }) => id);
  return [
    table(
      words.caption,
      [left(words.columns.challenge), ...shown.map((id) => left(who(id))), ...(result.pair === null ? [] : [left(words.columns.together)])],
      answered.map((challenge) => [
        challenge.title,
        ...shown.map((id) => [span(ownerNamed(context, challenge, id), result.pair === null ? 'plain' : tone(id))]),
        ...(result.pair === null ? [] : [together(challenge)]),
      ]),
    ),
  ];
}

function lead({ result }: PageContext): string {
  const settled = result.challenges.filter(({ ownership }) => ownership.status !== null);
  return settled.length === 0
    ? words.unanswered
    : words.lead(settled.filter(({ ownership }) => isDisputed(ownership.status)).length, settled.length);
}

/** Who named whom, and an empty table of decision rights. */
export const ownership: BuildPages = (context) => [
  {
    id: 'ownership',
    kind: 'ownership',
    sheet: 'own',
    title: words.title,
    lead: lead(context),
    blocks: [
      ...named(context),
      {
        kind: 'write-table',
        caption: words.rights,
        columns: words.rightsColumns.map((title, index) => ({ title, width: index === 0 ? 2 : 1 })),
        rows: context.chosen.map(({ title }) => [title, '', '', '', '']),
        blankRows: blankRights,
        room: 'line',
      },
    ],
  },
];
