import type { $ZodType } from 'zod/v4/core';
import { Alignment, Assessment, Policy } from '../model/alignment.ts';
import type { Problem } from '../model/finding.ts';
import { Scorecard } from '../model/scorecard.ts';
import type { Path, SourceDocument } from './document.ts';
import type { Examination, Misfit } from './examination.ts';
import { examine } from './examine.ts';
import type { Healthy } from './healthy.ts';
import { assessmentPrefix, logicalPlace } from './logical-place.ts';
import { mostSearches } from './nearest.ts';
import { own } from './own.ts';
import { problemList } from './problem-list.ts';

const shapes = {
  alignment: { schema: Alignment, fallbacks: { version: 1, organization: '(unnamed)' }, prefix: () => '' },
  assessment: { schema: Assessment, fallbacks: {}, prefix: assessmentPrefix },
  policy: { schema: Policy, fallbacks: {}, prefix: () => 'policy' },
  scorecard: { schema: Scorecard, fallbacks: {}, prefix: () => '' },
} as const satisfies Record<string, { schema: $ZodType; fallbacks: Readonly<Record<string, unknown>>; prefix: (value: unknown) => string }>;

export type Shape = keyof typeof shapes;

const longestSource = 400;

/** The text of a value as it stands in the file, for messages that quote it. */
function sourceReader(document: SourceDocument): (path: Path) => string {
  let lines: readonly string[] | null = null;
  return (path) => {
    lines ??= document.text.split('\n');
    const { line, column, endLine, endColumn } = document.locateValue(path);
    return line === endLine ? (lines[line - 1] as string).slice(column - 1, Math.min(endColumn - 1, column + longestSource)) : '';
  };
}

/** Paths of the healthy value, with items left out of lists, as paths of the file. */
function originalPath(value: unknown, indexes: Examination['indexes']): (path: Path) => Path {
  return (path) => {
    let current = value;
    return path.map((step) => {
      const list = Array.isArray(current) ? indexes.get(current) : undefined;
      const original = list !== undefined && typeof step === 'number' ? (list[step] ?? list.length + 1_000_000) : step;
      current = own(current, step);
      return original;
    });
  };
}

/** One by one: of very many, only some are kept. */
function* problemsOf(misfits: readonly Misfit[], document: SourceDocument, at: (path: Path) => string): Generator<Problem> {
  for (const { rule, path, message, hint } of misfits) yield { rule, ...document.locate(path), at: at(path), message, hint, related: [] };
}

/**
 * Explains, in words for people who do not program, why a value does not fit its shape, and returns the part that does.
 * Slower than the compiled validators and needs zod; called only when those said no.
 */
export function explainShape(document: SourceDocument, shape: Shape): Healthy<unknown> {
  const { schema, fallbacks, prefix } = shapes[shape];
  const refused = new Set((document.refused ?? []).map((path) => JSON.stringify(path)));
  const examination: Examination = {
    misfits: [],
    sourceOf: sourceReader(document),
    suggestions: { left: mostSearches },
    isRefused: (path) => refused.size > 0 && refused.has(JSON.stringify(path)),
    fallbacks,
    indexes: new WeakMap(),
  };
  const examined = examine(schema, { value: document.value, path: [] }, examination);
  const at = (path: Path) => logicalPlace(document.value, path, prefix(document.value));
  const problems = problemList(problemsOf(examination.misfits, document, at));
  if (!examined.kept) return { document: null, problems, unchecked: [at([])] };
  const original = originalPath(examined.value, examination.indexes);
  const healthy: SourceDocument = {
    path: document.path,
    text: document.text,
    value: examined.value,
    locate: (path) => document.locate(original(path)),
    locateValue: (path) => document.locateValue(original(path)),
  };
  return { document: healthy, problems, unchecked: [...new Set(examined.left.map(at))] };
}
