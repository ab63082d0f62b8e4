import type { Agreement, ReasonCode } from '../model/result.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { kendallW } from './statistics/kendall-w.ts';
import { mean } from './statistics/mean.ts';
import { isUniform } from './statistics/ranks.ts';
import { spearman } from './statistics/spearman.ts';

type ImportanceAgreement = Pick<
  Agreement,
  'importanceRho' | 'importanceRhoReason' | 'importancePair' | 'importancePairReason' | 'kendallW' | 'kendallWReason' | 'unranked'
>;

/** Importance per challenge as one function gave it; null where it gave none. */
type Row = readonly (number | null)[];

/** Two challenges can only be ranked alike or the other way round; a correlation says something from three. */
const enoughChallenges = 3;
/** W for few raters is high by chance alone. */
const enoughRaters = 4;

/** How alike the functions rank the challenges by importance. */
export function importanceAgreement(drafts: readonly Draft[], { functions, pair }: Context): ImportanceAgreement {
  const rows = functions.map((_, index) => drafts.map((draft) => draft.importance.byFunction[index] ?? null));
  const given = rows.map((row) => row.filter((value) => value !== null));
  const ranked = rows.filter((_, index) => !isUniform(given[index] ?? []));
  const unranked = functions.filter((_, index) => given[index]?.length !== 0 && isUniform(given[index] ?? []));
  const missing: ReasonCode = given.every((row) => row.length === 0) ? 'no_importance' : 'no_ranking';
  const rho = mean(pairsOf(ranked).flatMap(([a, b]) => correlate(a, b) ?? []));
  const pairRho = pair === null ? null : correlate(rows[pair[0]] ?? [], rows[pair[1]] ?? []);
  const w = ranked.length < enoughRaters ? null : kendallW(completeColumns(ranked));
  return {
    importanceRho: rho,
    importanceRhoReason: rho === null ? missing : null,
    importancePair: pairRho,
    importancePairReason: pairRho !== null ? null : pair === null ? 'no_pair' : missing,
    kendallW: w,
    kendallWReason: w !== null ? null : ranked.length < enoughRaters ? 'too_few_votes' : 'no_ranking',
    unranked,
  };
}

const pairsOf = (rows: readonly Row[]): readonly (readonly [Row, Row])[] =>
  rows.flatMap((first, index) => rows.slice(index + 1).map((second) => [first, second] as const));

/** Spearman's ρ over the challenges both gave an importance to; null below three or without a ranking. */
function correlate(a: Row, b: Row): number | null {
  const [first, second] = completeColumns([a, b]);
  return first === undefined || second === undefined || first.length < enoughChallenges ? null : spearman(first, second);
}

/** The rows cut down to the challenges every row has an importance for. */
function completeColumns(rows: readonly Row[]): readonly (readonly number[])[] {
  const complete = (column: number): boolean => rows.every((row) => (row[column] ?? null) !== null);
  return rows.map((row) => row.filter((value, column) => value !== null && complete(column)) as number[]);
}
