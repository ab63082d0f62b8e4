import type { Checked, CheckOptions } from '../engine/check-file.ts';
import type { CheckedFile } from '../model/check-report.ts';
import type { Finding } from '../model/finding.ts';
import type { Invocation } from './command.ts';

/** Everything checked, and of the texts only the lines that will be shown. */
export interface CheckedFiles {
  readonly files: CheckedFile[];
  readonly texts: ReadonlyMap<string, string>;
}

const isShown = ({ waived, baselineState }: Finding): boolean => !waived && baselineState !== 'unchanged';

/** A copy of plain data that shares nothing with the text it was read from: a piece of a string keeps the whole string in memory. */
const detached = <T>(value: T): T => JSON.parse(JSON.stringify(value));

type Lines = Map<number, string>;

/** Adds the lines that findings point at, and the ones before them. Whole texts would make memory grow with the number of files. */
function keepLines(kept: Map<string, Lines>, { file, texts }: Checked): void {
  for (const [name, text] of texts) {
    const shown = file.findings.filter((finding) => finding.file === name && isShown(finding)).map(({ line }) => line);
    if (shown.length === 0) continue;
    const lines = kept.get(name) ?? new Map<number, string>();
    const all = text.split('\n', Math.max(...shown));
    for (const line of shown) for (const number of [line - 1, line]) lines.set(number, detached(all[number - 1] ?? ''));
    kept.set(name, lines);
  }
}

/** A text in which only some lines are left, each where it was. */
const textOf = (lines: Lines): string =>
  Array.from({ length: Math.max(...lines.keys()) }, (_, index) => lines.get(index + 1) ?? '').join('\n');

/** Checks files one after the other, in their order, and tells how far it is. */
export async function checkFiles({ host, options }: Invocation, paths: readonly string[], settings: CheckOptions): Promise<CheckedFiles> {
  const { checkFile } = await import('../engine/check-file.ts');
  const { tellPolicyOnce } = await import('../engine/tell-policy-once.ts');
  const { progress } = await import('./progress.ts');
  const bar = progress(host, options.quiet === true, paths.length);
  const files: CheckedFile[] = [];
  const kept = new Map<string, Lines>();
  for (const path of paths) {
    const checked = await checkFile(host, path, settings);
    files.push(detached(checked.file));
    keepLines(kept, checked);
    bar.step(path);
  }
  bar.end();
  const texts = new Map([...kept].map(([name, lines]) => [name, textOf(lines)]));
  const { policy } = settings;
  const once = policy?.document ? tellPolicyOnce(files, { path: policy.input.path, policy: policy.document.value }) : files;
  return { files: once, texts };
}
