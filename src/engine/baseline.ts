import type { CheckedFile, HeadlineNumbers } from '../model/check-report.ts';
import { CliError } from '../model/cli-error.ts';
import type { Finding, Problem } from '../model/finding.ts';
import type { GateResult } from '../model/result.ts';
import { isMap } from '../source/is-map.ts';

/** What a file looked like before: its findings by rule and place, and its headline. */
export interface BaselineFile {
  readonly findings: readonly Pick<Problem, 'rule' | 'at'>[];
  readonly headline: HeadlineNumbers | null;
}

/** Finds the earlier state of a checked file; null when the baseline does not know it. */
export type Baseline = (path: string) => Promise<BaselineFile | null>;

type Json = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isMap) : []);
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function headlineOf(value: unknown): HeadlineNumbers | null {
  if (!isMap(value)) return null;
  // A check report holds the numbers themselves, a report's result holds them under value.
  const number = (key: string): number | null => numberOf(isMap(value[key]) ? (value[key] as Json).value : value[key]);
  return { alignment: number('alignment'), maturity: number('maturity'), coverage: number('coverage'), attainment: number('attainment') };
}

const noResult = (source: string): CliError =>
  new CliError(`${source} is no result of cx-scorecard, expected the output of check -f json or report -f json`);

function textOf(value: unknown, source: string): string {
  if (typeof value !== 'string') throw noResult(source);
  return value;
}

function stateOf(value: Json, source: string): BaselineFile {
  const findings = [...listOf(value.findings), ...listOf(value.others)].map(({ rule, at }) => ({
    rule: textOf(rule, source) as Problem['rule'],
    at: textOf(at, source),
  }));
  return { findings, headline: headlineOf(value.headline) };
}

/**
 * Reads a baseline from the JSON of an earlier `check -f json` or `report -f json`. The latter describes one file and fits any path.
 * @throws CliError when it is neither.
 */
export function parseBaseline(text: string, source: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CliError(`${source} is no JSON, expected the output of check -f json or report -f json`);
  }
  if (!isMap(value) || value.schemaVersion !== 1 || !Array.isArray(value.findings)) {
    throw noResult(source);
  }
  if (!Array.isArray(value.files)) {
    const only = stateOf(value, source);
    return async () => only;
  }
  const files = new Map(listOf(value.files).map((file) => [textOf(file.path, source), stateOf(file, source)]));
  return async (path) => files.get(path) ?? null;
}

const keyOf = ({ rule, at }: Pick<Problem, 'rule' | 'at'>): string => `${rule}\n${at}`;

/** Marks findings as new or unchanged, by rule and place, never by line; and names those that are gone. */
export function compareFindings(
  findings: readonly Finding[],
  before: BaselineFile | null,
): { findings: Finding[]; fixed: CheckedFile['fixed'] } {
  const left = new Map<string, number>();
  for (const finding of before?.findings ?? []) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  const marked = findings.map((finding): Finding => {
    const count = left.get(keyOf(finding)) ?? 0;
    if (count > 0) left.set(keyOf(finding), count - 1);
    return { ...finding, baselineState: count > 0 ? 'unchanged' : 'new' };
  });
  const fixed = (before?.findings ?? []).filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count > 0;
  });
  return { findings: marked, fixed: fixed.map(({ rule, at }) => ({ rule, at })) };
}

/** Gates that pass by a whole point or more, each with the value it could be raised to. */
export function tighterGates(gates: readonly GateResult[]): string[] {
  return gates
    .filter(({ id, passed, found, expected }) => passed && found !== null && Math.floor(found) > expected && !id.startsWith('regression/'))
    .map(({ id, found, expected }) => `gate ${id} could be raised from ${expected} to ${Math.floor(found as number)}`);
}
