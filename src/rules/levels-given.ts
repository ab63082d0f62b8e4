import type { Assessment, Evidence, Rating } from '../model/alignment.ts';
import type { Path } from '../source/document.ts';

/** A level somebody chose. `indicator` is null when it stands for the whole challenge. */
export interface LevelGiven {
  readonly challenge: string;
  readonly indicator: string | null;
  readonly level: number;
  readonly evidence: Evidence | null;
}

/** Every level of one respondent, in the order of the file. Answers without a level (don't know, not applicable) are left out. */
export function levelsGiven({ answers = {} }: Assessment): readonly LevelGiven[] {
  const levels: LevelGiven[] = [];
  for (const challenge of Object.keys(answers)) {
    const answer = answers[challenge];
    if (typeof answer === 'number') levels.push({ challenge, indicator: null, level: answer, evidence: null });
    if (typeof answer !== 'object') continue;
    const { level, ratings = {} } = answer;
    if (level !== undefined) levels.push({ challenge, indicator: null, level, evidence: null });
    for (const indicator of Object.keys(ratings)) {
      const given = ratedLevel(challenge, indicator, ratings[indicator]);
      if (given !== null) levels.push(given);
    }
  }
  return levels;
}

function ratedLevel(challenge: string, indicator: string, rating: Rating | undefined): LevelGiven | null {
  if (typeof rating === 'number') return { challenge, indicator, level: rating, evidence: null };
  if (typeof rating !== 'object' || !('level' in rating)) return null;
  return { challenge, indicator, level: rating.level, evidence: rating.evidence ?? null };
}

/** The way to a level inside the respondent's document. */
export function pathOfLevel(
  { assessment, path }: { readonly assessment: Assessment; readonly path: Path },
  { challenge, indicator }: LevelGiven,
): Path {
  const answer = [...path, 'answers', challenge];
  if (indicator !== null) return [...answer, 'ratings', indicator];
  return typeof assessment.answers?.[challenge] === 'object' ? [...answer, 'level'] : answer;
}
