import type { ChallengeResult, FunctionResult } from '../../model/result.ts';
import { code, detail, integer, key, level, scaled, text, why } from './column.ts';
import { levelScale } from './scales.ts';
import { defineTable } from './table.ts';

interface Position {
  readonly challenge: ChallengeResult;
  readonly of: FunctionResult;
}

const levelOf = ({ challenge, of }: Position) => challenge.maturity.byFunction.find((entry) => entry.function === of.id);

/** Whom a function names as owner; null when it names nobody, or its respondents differ. */
function ownerNamed({ challenge, of }: Position): string | null {
  const named = new Set(challenge.ownership.votes.filter((vote) => vote.function === of.id).map(({ owner }) => owner));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

const basis = { indicators: 'statements', challenge: 'the challenge as a whole' } as const;

export const positions = defineTable<Position>({
  name: 'positions',
  description: 'One row for each challenge and function: the level it gives, how important it is to it, whom it names as owner.',
  sheet: 'Positions',
  columns: [
    key(detail(text('challenge', 'Id of the challenge.', ({ challenge }) => challenge.id))),
    text('title', 'Name of the challenge.', ({ challenge }) => challenge.title),
    key(detail(text('function', 'Id of the function.', ({ of }) => of.id))),
    text('lead', 'Title of its leader.', ({ of }, { who }) => who(of.id)),
    scaled(
      level('level', 'Mean of its answers.', (row) => levelOf(row)?.level ?? null),
      levelScale,
    ),
    why('level', (row) => levelOf(row)?.reason ?? null),
    integer('answered', 'Statements it answered with a level.', (row) => levelOf(row)?.answered ?? 0),
    detail(code('basis', ['Whether it rated statements or the challenge as a whole.', basis], (row) => levelOf(row)?.basis ?? null)),
    level(
      'importance',
      'Mean importance it gave, 1 to 5; empty when it gave none.',
      ({ challenge, of }) => challenge.importanceByFunction.find((entry) => entry.function === of.id)?.importance ?? null,
    ),
    text(
      'owner_named',
      'Whom it names as owner: a function, shared, nobody or unknown; empty when it named none or its respondents differ.',
      ownerNamed,
    ),
  ],
  rows: ({ result }) => result.challenges.flatMap((challenge) => result.functions.map((of) => ({ challenge, of }))),
});
