import { CliError } from '../model/cli-error.ts';
import type { Host } from '../model/host.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { nearest } from '../source/nearest.ts';

/** A scorecard by bundled id, or from the user's own file. @throws CliError when it is neither or not valid. */
export async function findScorecard(host: Host, name: string): Promise<Scorecard> {
  const bundled = (await host.bundledScorecard(name)) as Scorecard | null;
  if (bundled !== null) return bundled;
  if ((await host.kind(name)) === 'missing') {
    const close = nearest(name, host.bundledScorecardIds);
    throw new CliError(
      `unknown scorecard "${name}", expected one of ${host.bundledScorecardIds.join(', ')} or the path of a scorecard file`,
      close === null ? undefined : `Did you mean "${close}"?`,
    );
  }
  const { readInput } = await import('../engine/read-input.ts');
  const { defaultLimits } = await import('../source/limits.ts');
  const input = await readInput(host, name, defaultLimits);
  const shape = await input.shapedAs('scorecard');
  const problem = [...input.problems, ...(shape?.problems ?? [])][0];
  if (problem !== undefined || shape?.document == null) {
    throw new CliError(
      `${name} is no valid scorecard: line ${problem?.line ?? 1}: ${problem?.message ?? 'nothing in it can be used'}`,
      `See everything: cx-scorecard check ${name}`,
    );
  }
  return shape.document.value;
}
