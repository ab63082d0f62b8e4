import type { Alignment, Assessment, Kpi } from '../../src/model/alignment.ts';
import type { Scores } from '../../src/model/result.ts';
import type { Dimension, Scorecard } from '../../src/model/scorecard.ts';
import type { ScoringInput } from '../../src/model/scoring-input.ts';
import { scoreAlignment } from '../../src/scoring/score-alignment.ts';

/** A challenge with indicators `i1`, `i2`, … */
export function dimension(id: string, indicators: number, levels = 5): Dimension {
  return {
    id,
    title: `Challenge ${id}`,
    why: 'It matters.',
    indicators: Array.from({ length: indicators }, (_, index) => ({
      id: `i${index + 1}`,
      statement: `Statement ${index + 1} of ${id}`,
      levels: Array.from({ length: levels }, (_, level) => `Level ${level + 1}`),
    })),
  };
}

/** A scorecard with challenges `c1`, `c2`, … */
export function scorecard(challenges: number, indicators = 4, levels = 5): Scorecard {
  return {
    id: 'worked',
    version: '1.0.0',
    title: 'Worked example',
    summary: 'Ten challenges of four statements, for checking the arithmetic by hand.',
    scale: { levels: Array.from({ length: levels }, (_, level) => ({ name: `L${level + 1}`, meaning: `Meaning ${level + 1}` })) },
    dimensions: Array.from({ length: challenges }, (_, index) => dimension(`c${index + 1}`, indicators, levels)),
  };
}

/** An alignment file with the functions CMO, CIO and CXO, whose ids are their titles. */
export function alignment(rest: Partial<Alignment> = {}): Alignment {
  return { version: 1, organization: 'Example', functions: { CMO: { lead: 'CMO' }, CIO: { lead: 'CIO' }, CXO: { lead: 'CXO' } }, ...rest };
}

/** What one function answers: levels per challenge `c1`, `c2`, …; null is dont-know, undefined is silence. */
export function assessment(id: string, levels: readonly (readonly (number | null | undefined)[])[]): Assessment {
  const answers = levels.map((row, index) => {
    const ratings = row.flatMap((level, place) =>
      level === undefined ? [] : [[`i${place + 1}`, level ?? ('dont-know' as const)] as const],
    );
    return [`c${index + 1}`, { ratings: Object.fromEntries(ratings) }] as const;
  });
  return { function: id, answers: Object.fromEntries(answers) };
}

export interface Parts {
  readonly alignment?: Partial<Alignment>;
  readonly assessments?: readonly Assessment[];
  readonly scorecard?: Scorecard;
  readonly asOf?: string;
}

/** A complete input; answers have no place in a file. */
export function scoringInput(parts: Parts = {}): ScoringInput {
  return {
    alignment: alignment(parts.alignment),
    assessments: (parts.assessments ?? []).map((one) => ({ assessment: one, locate: () => null })),
    scorecard: parts.scorecard ?? scorecard(2),
    asOf: parts.asOf ?? '2026-06-30',
  };
}

/** Scores without the intervals, which most tests do not look at. */
export const score = (parts: Parts = {}): Scores => scoreAlignment(scoringInput(parts), { interval: false });

/** A KPI on its way from 0 to 100, read once on the day of `scoringInput`. */
export function kpi(id: string, value: number, rest: Partial<Kpi> = {}): Kpi {
  const readings = [{ date: '2026-06-30', value }];
  return { id, title: `KPI ${id}`, direction: 'higher', baseline: 0, target: 100, readings, ...rest };
}
