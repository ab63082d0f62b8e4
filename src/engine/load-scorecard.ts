import type { Problem } from '../model/finding.ts';
import type { Host } from '../model/host.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { nearest } from '../source/nearest.ts';
import type { AlignmentDocument, Where } from './loaded.ts';
import { problemAt } from './problem-at.ts';
import { type Input, readInput } from './read-input.ts';
import { resolveInside } from './resolve-inside.ts';
import { scorecardProblems } from './scorecard-problems.ts';
import { unresolved } from './unresolved.ts';

interface LoadedScorecard {
  readonly scorecard: Scorecard | null;
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  readonly unchecked: readonly string[];
}

export const defaultScorecard = 'ten-challenges';

/** A path has a folder or an ending; everything else is the id of a bundled scorecard. */
const isPath = (written: string): boolean => /[\\/]|\.(?:ya?ml|json)$/i.test(written);

/** The scorecard an alignment file names: bundled by id, or the user's own by path. */
export async function loadScorecard(host: Host, document: AlignmentDocument, where: Where): Promise<LoadedScorecard> {
  const written = document.value.scorecard ?? defaultScorecard;
  const failed = (problem: Problem): LoadedScorecard => ({ scorecard: null, inputs: [], problems: [problem], unchecked: ['challenges'] });
  if (!isPath(written)) {
    // Bundled content is checked by the tests, not at every start.
    const scorecard = (await host.bundledScorecard(written)) as Scorecard | null;
    if (scorecard !== null) return { scorecard, inputs: [], problems: [], unchecked: [] };
    const close = nearest(written, host.bundledScorecardIds);
    return failed(
      problemAt(document, ['scorecard'], {
        rule: 'unknown-reference',
        message: `unknown scorecard "${written}", expected one of ${host.bundledScorecardIds.join(', ')} or the path of a scorecard file`,
        hint: close === null ? 'List the bundled ones with: cx-scorecard scorecards' : `Did you mean "${close}"?`,
      }),
    );
  }
  const resolved = await resolveInside(host, written, where);
  if (resolved.kind !== 'file') return failed(problemAt(document, ['scorecard'], unresolved(written, resolved)));
  const input = await readInput(host, resolved.path, where.limits);
  const shape = await input.shapedAs('scorecard');
  const problems = [...input.problems, ...(shape?.problems ?? []), ...(shape?.document ? scorecardProblems(shape.document) : [])];
  // A scorecard with a hole would score something else than its author wrote, so it is all or nothing.
  const scorecard = problems.length === 0 ? (shape?.document?.value ?? null) : null;
  return { scorecard, inputs: [input], problems, unchecked: scorecard === null ? ['challenges'] : [] };
}
