import type { Problem } from '../model/finding.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Path, SourceDocument } from '../source/document.ts';
import { problemAt } from './problem-at.ts';

type ScorecardDocument = SourceDocument & { readonly value: Scorecard };

interface Named {
  readonly id: string;
}

/** Entries of a list that repeat an id, at the second one. */
function repeatedIds(
  document: ScorecardDocument,
  list: readonly Named[] | undefined,
  at: { readonly path: Path; readonly what: string },
): Problem[] {
  const first = new Map<string, number>();
  return (list ?? []).flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    const problem = problemAt(document, [...at.path, index, 'id'], {
      rule: 'duplicate-id',
      message: `${at.what} "${id}" is there twice; expected every ${at.what} to have an id of its own`,
      hint: 'Rename one of the two.',
    });
    return [{ ...problem, related: [{ place: document.locate([...at.path, before, 'id']), message: `first "${id}"` }] }];
  });
}

/** Lists that must have one entry per level of the scale. */
function levelCounts(document: ScorecardDocument): Problem[] {
  const { scale, dimensions } = document.value;
  const expected = scale.levels.length;
  const wrong = (path: Path, found: number | undefined): Problem[] =>
    found === undefined || found === expected
      ? []
      : [
          problemAt(document, path, {
            rule: 'invalid-shape',
            message: `${found} levels described; expected ${expected}, one per level of the scale`,
            hint:
              found < expected
                ? 'Describe the levels that are missing, lowest first.'
                : 'Remove the ones that are too many, or add levels to the scale.',
          }),
        ];
  return dimensions.flatMap(({ indicators, levels }, index) => [
    ...wrong(['dimensions', index, 'levels'], levels?.length),
    ...indicators.flatMap((indicator, at) => wrong(['dimensions', index, 'indicators', at, 'levels'], indicator.levels.length)),
  ]);
}

/** What a schema cannot say about a scorecard: repeated ids and lists that do not match the scale. */
export function scorecardProblems(document: ScorecardDocument): Problem[] {
  const { dimensions, journey } = document.value;
  return [
    ...repeatedIds(document, dimensions, { path: ['dimensions'], what: 'challenge' }),
    ...repeatedIds(document, journey, { path: ['journey'], what: 'stage' }),
    ...dimensions.flatMap(({ indicators, kpis }, index) => [
      ...repeatedIds(document, indicators, { path: ['dimensions', index, 'indicators'], what: 'statement' }),
      ...repeatedIds(document, kpis, { path: ['dimensions', index, 'kpis'], what: 'KPI' }),
    ]),
    ...levelCounts(document),
  ];
}
