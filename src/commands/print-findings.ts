import type { Evaluation } from '../engine/evaluate.ts';
import type { Loaded } from '../engine/loaded.ts';
import type { Host } from '../model/host.ts';
import { escapeLine } from '../source/escape-text.ts';
import { paintFor, textWidth } from './options.ts';

/** Says on stderr why a file gives no report, in the words of check. */
export async function printFindings(host: Host, loaded: Loaded, evaluation: Pick<Evaluation, 'findings'>): Promise<void> {
  const { findingBlock } = await import('../formats/check/text-finding.ts');
  const texts = new Map(loaded.inputs.map(({ path, text }) => [path, text]));
  const view = {
    sources: (path: string) => texts.get(path) ?? null,
    paint: await paintFor(host.stderr),
    width: textWidth(undefined, host.stderr),
  };
  const errors = evaluation.findings.filter(({ severity }) => severity === 'error');
  const lines = findingBlock(errors, view);
  host.stderr.write(
    `${[...lines, '', `cx-scorecard: nothing in ${loaded.path === '-' ? 'standard input' : escapeLine(loaded.path)} can be reported until this is fixed.`].join('\n')}\n`,
  );
}
