import type { ChallengeResult } from '../../model/result.ts';
import type { Table } from '../block.ts';
import type { Quadrant } from '../charts/chart.ts';
import { left, muted, paragraph, right, span, table } from '../make-block.ts';
import { fixed, levels } from '../numbers.ts';
import { reasonWords } from '../reason-text.ts';
import { enGb } from '../words/en-gb.ts';
import { capitalised } from '../words/phrases.ts';
import type { BuildSection, SectionContext } from './section.ts';

const words = enGb.overview.importance;

/** Highest importance; it is asked from 1 to 5 on every scale. */
const top = 5;

interface Placed {
  readonly challenge: ChallengeResult;
  readonly maturity: number;
  readonly importance: number;
}

const placed = (challenge: ChallengeResult): readonly Placed[] => {
  const { importance, maturity } = challenge;
  return importance === null || maturity.level === null ? [] : [{ challenge, importance, maturity: maturity.level }];
};

function importanceTable({ result, ranked, who, tone, level }: SectionContext): Table {
  const asked = result.functions.filter(({ id }) =>
    ranked.some((challenge) => challenge.importanceByFunction.some((entry) => entry.function === id)),
  );
  const columns = [
    left(enGb.columns.challenge),
    right(capitalised(words.importance)),
    ...asked.map(({ id }) => right(who(id))),
    right(capitalised(enGb.columns.maturity)),
  ];
  const byImportance = [...ranked].sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0));
  return table(
    words.caption,
    columns,
    byImportance.map((challenge) => [
      challenge.title,
      levels(challenge.importance),
      ...asked.map(({ id }) => {
        const given = challenge.importanceByFunction.find((entry) => entry.function === id);
        return [span(levels(given?.importance ?? null), tone(id))];
      }),
      level(challenge.maturity.level),
    ]),
  );
}

/** What matters against what is weak, and whether the pair ranks it alike. */
export const importance: BuildSection = (context) => {
  const { result, ranked } = context;
  const points = ranked.flatMap(placed);
  if (points.length === 0) return { message: words.unknown(enGb.reasons.no_importance), detail: false, blocks: [] };
  const mean = points.reduce((sum, point) => sum + point.importance, 0) / points.length;
  const strong = result.method.thresholds.strongLevel as number;
  const urgent = points.filter((point) => point.importance > mean + 1e-9 && point.maturity < strong - 1e-9);
  const chart: Quadrant = {
    kind: 'quadrant',
    title: words.chartTitle,
    description: words.chartDescription(fixed(strong, 1), fixed(mean, 1)),
    x: { title: words.x, min: 1, max: result.scorecard.levels.length, split: strong },
    y: { title: words.y, min: 1, max: top, split: mean },
    points: points.map((point) => ({ label: point.challenge.short, x: point.maturity, y: point.importance })),
    corners: [words.corners.importantWeak, words.corners.importantStrong, words.corners.lesserWeak, words.corners.lesserStrong],
    missing: ranked.filter((challenge) => placed(challenge).length === 0).map(({ short }) => short),
  };
  const { importancePair, importancePairReason } = result.agreement;
  const alike =
    importancePair === null ? words.ranksUnknown(reasonWords(importancePairReason)) : words.ranksAlike(fixed(importancePair, 2));
  return {
    message: urgent.length === 0 ? words.none : words.message(urgent.map(({ challenge }) => challenge.title)),
    detail: false,
    blocks: [
      { kind: 'chart', chart, table: importanceTable(context) },
      paragraph(alike),
      ...(chart.missing.length === 0 ? [] : [muted(words.missing(chart.missing))]),
    ],
  };
};
