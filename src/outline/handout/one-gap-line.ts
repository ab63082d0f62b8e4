import type { ChallengeResult } from '../../model/result.ts';
import type { Block } from '../block.ts';
import { left, right, table } from '../make-block.ts';
import { levels } from '../numbers.ts';
import type { SectionContext } from '../sections/section.ts';
import { shortLevel } from '../sides.ts';
import { enGb } from '../words/en-gb.ts';
import { capitalised } from '../words/phrases.ts';

const words = enGb.handout;

const levelOf = (challenge: ChallengeResult, functionId: string): number | null =>
  challenge.maturity.byFunction.find((entry) => entry.function === functionId)?.level ?? null;

/** The signature picture with one row; nothing without a pair. */
export function oneGapLine({ result, who, apart }: SectionContext, challenge: ChallengeResult): readonly (Block & { kind: 'chart' })[] {
  if (result.pair === null) return [];
  const [first, second] = result.pair;
  const sides = { first: who(first), second: who(second) };
  const own = { first: levelOf(challenge, first), second: levelOf(challenge, second) };
  const said = words.scale.description(
    challenge.title,
    words.challenge.side(sides.first, levels(own.first)),
    words.challenge.side(sides.second, levels(own.second)),
  );
  const { columns } = enGb;
  return [
    {
      kind: 'chart',
      chart: {
        kind: 'gap-lines',
        title: words.scale.title(challenge.title),
        description: `${said} ${capitalised(words.challenge.target(shortLevel(challenge.target)))}.`,
        sides,
        scale: { min: 1, max: result.scorecard.levels.length },
        rows: [{ label: challenge.title, ...own, target: challenge.target, apart: apart(challenge.alignment.gapLevels) }],
      },
      table: table(
        challenge.title,
        [
          left(columns.challenge),
          right(sides.first),
          right(sides.second),
          right(capitalised(columns.apart)),
          right(capitalised(enGb.target)),
        ],
        [[challenge.title, levels(own.first), levels(own.second), apart(challenge.alignment.gapLevels), shortLevel(challenge.target)]],
      ),
    },
  ];
}
