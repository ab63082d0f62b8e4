import type { Evidence, Rating } from '../model/alignment.ts';
import type { Path, SourceDocument } from '../source/document.ts';
import type { AssessmentSource } from './rule.ts';

/** A level somebody chose. `indicator` is null when it stands for the whole challenge; `path` leads to it inside `document`. */
export interface LevelGiven {
  readonly document: SourceDocument;
  readonly path: Path;
  readonly challenge: string;
  readonly indicator: string | null;
  readonly level: number;
  readonly evidence: Evidence | null;
}

const collected = new WeakMap<AssessmentSource, readonly LevelGiven[]>();

/**
 * Every level of one respondent, in the order of the file. Answers without a level (don't know, not applicable) are left out.
 * Several rules ask for the same respondent's, so they are kept as long as the respondent is.
 */
export function levelsGiven(source: AssessmentSource): readonly LevelGiven[] {
  const known = collected.get(source);
  if (known !== undefined) return known;
  const levels = collect(source);
  collected.set(source, levels);
  return levels;
}

function collect({ assessment, document, path }: AssessmentSource): readonly LevelGiven[] {
  return Object.entries(assessment.answers ?? {}).flatMap(([challenge, answer]) => {
    const base = { document, challenge, evidence: null };
    const place = [...path, 'answers', challenge];
    if (typeof answer === 'number') return [{ ...base, indicator: null, level: answer, path: place }];
    if (typeof answer === 'string') return [];
    const whole = answer.level === undefined ? [] : [{ ...base, indicator: null, level: answer.level, path: [...place, 'level'] }];
    const rated = Object.entries(answer.ratings ?? {}).flatMap(([indicator, rating]) => {
      const said = levelOf(rating);
      return said === null ? [] : [{ ...base, ...said, indicator, path: [...place, 'ratings', indicator] }];
    });
    return [...whole, ...rated];
  });
}

function levelOf(rating: Rating): Pick<LevelGiven, 'level' | 'evidence'> | null {
  if (typeof rating === 'number') return { level: rating, evidence: null };
  if (typeof rating === 'string' || !('level' in rating)) return null;
  return { level: rating.level, evidence: rating.evidence ?? null };
}
