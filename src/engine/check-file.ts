import type { CheckedFile } from '../model/check-report.ts';
import type { Finding, Problem } from '../model/finding.ts';
import type { Host } from '../model/host.ts';
import type { Numbers } from '../model/result.ts';
import { measureAlignment } from '../scoring/measure-alignment.ts';
import type { Healthy } from '../source/healthy.ts';
import { defaultLimits } from '../source/limits.ts';
import { applyPolicy } from './apply-policy.ts';
import { type Baseline, compareFindings, tighterGates } from './baseline.ts';
import { countFindings } from './count-findings.ts';
import { fileKind } from './file-kind.ts';
import { gravest } from './gravity.ts';
import { type Judged, type JudgeOptions, judge, mergeGates, policySources } from './judge.ts';
import { headlineNumbers, judgeRegression } from './judge-gates.ts';
import { type LoadOptions, loadInput } from './load.ts';
import type { Loaded } from './loaded.ts';
import { type Input, type ReadInput, readInput } from './read-input.ts';
import { refuseLinkOutside } from './resolve-inside.ts';
import { scorecardProblems } from './scorecard-problems.ts';
import { sortFindings } from './sort-findings.ts';

/** Judges an alignment file beyond our own rules, for example by an organisation's own schema. */
export type ExtraCheck = (input: Input) => readonly Problem[] | Promise<readonly Problem[]>;

export interface CheckOptions extends LoadOptions, JudgeOptions {
  readonly baseline?: Baseline;
  readonly extra?: ExtraCheck;
  /** Whether somebody looks at the headline numbers, which take as long as all rules. Default true. */
  readonly headline?: boolean;
}

/** A checked file with the texts its findings point into. */
export interface Checked {
  readonly file: CheckedFile;
  readonly texts: ReadonlyMap<string, string>;
}

/** Diagnostics per file; the rest is counted. */
const mostFindings = 100;
/** Findings per file that are named by rule and place alone. */
const mostOthers = 10_000;

const textsOf = (inputs: readonly Input[]): ReadonlyMap<string, string> => new Map(inputs.map(({ path, text }) => [path, text]));

interface JudgedFile {
  readonly judged: Judged<Numbers>;
  readonly loaded: Loaded | null;
  readonly inputs: readonly Input[];
}

export type JudgeFileOptions = Omit<CheckOptions, 'baseline'>;

type Part = 'response' | 'scorecard' | 'policy';

/** The shape of a part; of a scorecard also what its schema cannot say. */
async function examinePart(input: ReadInput, kind: Part): Promise<Pick<Healthy<unknown>, 'problems' | 'unchecked'> | null> {
  if (kind !== 'scorecard') return input.shapedAs(kind === 'response' ? 'assessment' : kind);
  const shape = await input.shapedAs(kind);
  return shape?.document ? { ...shape, problems: [...shape.problems, ...scorecardProblems(shape.document)] } : shape;
}

/** A response, scorecard or policy file that is checked on its own: its syntax and its shape. */
async function judgePart(input: ReadInput, kind: Part, options: JudgeFileOptions): Promise<JudgedFile> {
  const shape = await examinePart(input, kind);
  const problems = [...input.problems, ...(shape?.problems ?? [])];
  const { findings, waivers } = applyPolicy(problems, policySources(null, options.policy), options.asOf ?? options.today);
  const judged = {
    path: input.path,
    asOf: null,
    numbers: null,
    findings: sortFindings(findings),
    unchecked: shape?.unchecked ?? [],
    gates: [],
    waivers,
  };
  return { judged, loaded: null, inputs: [input] };
}

/** What is no news: places our own reading has told to be wrong in themselves. */
const ownShape: ReadonlySet<string> = new Set(['invalid-shape', 'unknown-key']);

async function judgeExtra(input: Input, own: readonly Problem[], extra: ExtraCheck | undefined): Promise<readonly Problem[]> {
  if (extra === undefined) return [];
  const told = new Set(own.filter(({ rule, file }) => ownShape.has(rule) && file === input.path).map(({ at }) => at));
  return (await extra(input)).filter(({ at }) => !told.has(at));
}

/**
 * Judges one file for what it is: an alignment file with all it names, or a response, scorecard or policy file on its own.
 * @throws CliError when it cannot be read.
 */
export async function judgeFile(host: Host, path: string, options: JudgeFileOptions): Promise<JudgedFile> {
  await refuseLinkOutside(host, path, options.allowOutside);
  const input = await readInput(host, path, options.limits ?? defaultLimits);
  const kind = fileKind(input.text) ?? 'alignment';
  if (kind !== 'alignment') return judgePart(input, kind, options);
  const loaded = await loadInput(host, input, options);
  const problems = [...loaded.problems, ...(await judgeExtra(input, loaded.problems, options.extra))];
  return { judged: judge({ ...loaded, problems }, options, measureAlignment), loaded, inputs: loaded.inputs };
}

function rest(findings: readonly Finding[], shown: readonly Finding[]): CheckedFile['others'] {
  if (findings.length === shown.length) return [];
  const isShown = new Set(shown);
  const others = findings.filter((finding) => !isShown.has(finding)).slice(0, mostOthers);
  return others.map(({ rule, at }) => ({ rule, at }));
}

async function finish(
  judged: Judged<Numbers>,
  loaded: Loaded | null,
  { baseline, policy, headline: isAsked = true }: CheckOptions,
): Promise<CheckedFile> {
  const { path, asOf, numbers, unchecked, waivers } = judged;
  const before = baseline === undefined ? undefined : await baseline(path);
  const compared = before === undefined ? { findings: [...judged.findings], fixed: [] } : compareFindings(judged.findings, before);
  const maxDrop = mergeGates(policySources(loaded?.case?.document ?? null, policy)).regression?.maxDrop;
  const headline = numbers === null || !(isAsked || maxDrop !== undefined) ? null : headlineNumbers(numbers());
  const regression =
    maxDrop === undefined || headline === null || !before?.headline ? [] : judgeRegression(maxDrop, headline, before.headline);
  const shown = gravest(compared.findings, mostFindings, (finding) => finding);
  return {
    path,
    asOf,
    headline,
    counts: countFindings(compared.findings),
    findings: [...shown],
    notShown: compared.findings.length - shown.length,
    others: rest(compared.findings, shown),
    unchecked: [...unchecked],
    gates: [...judged.gates, ...regression],
    waivers: [...waivers],
    fixed: compared.fixed,
    ratchet: before === undefined ? [] : tighterGates(judged.gates),
  };
}

/**
 * Checks one file: judges it, and compares with the baseline.
 * @throws CliError when it cannot be read.
 */
export async function checkFile(host: Host, path: string, options: CheckOptions): Promise<Checked> {
  const { judged, loaded, inputs } = await judgeFile(host, path, options);
  return { file: await finish(judged, loaded, options), texts: textsOf(inputs) };
}
