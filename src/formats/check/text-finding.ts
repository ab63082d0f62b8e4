import type { Finding } from '../../model/finding.ts';
import { codeFrame } from '../../source/code-frame.ts';
import { escapeLine } from '../../source/escape-text.ts';
import type { CheckFormatInput } from './check-format.ts';
import { type Run, wrapWords } from './wrap-words.ts';

type View = Pick<CheckFormatInput, 'sources' | 'paint' | 'width'>;

const indent = 4;
const widestFrame = 120;

/** A path of others with a position that terminals and editors can jump to. */
const position = ({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>): string => `${escapeLine(file)}:${line}:${column}`;

function frame(finding: Finding, { sources, paint, width }: View): string[] {
  const source = sources(finding.file);
  if (source === null) return [];
  const strokes = { gutter: paint.dim, code: (text: string) => text, marker: paint[finding.severity] };
  return codeFrame(source, finding, { width: Math.min(width - indent, widestFrame) }).map(
    (parts) => ' '.repeat(indent) + parts.map(({ text, kind }) => strokes[kind](escapeLine(text))).join(''),
  );
}

function indented(runs: readonly Run[], width: number): string[] {
  const [first = '', ...rest] = wrapWords(runs, width - indent, 2);
  return [first, ...rest].map((line) => ' '.repeat(indent) + line);
}

/** Whether the baseline had it already; such a finding is told without lines and hint. */
const isKnown = ({ baselineState }: Finding): boolean => baselineState === 'unchanged';

const samePlace = (a: Finding, b: Finding): boolean => a.file === b.file && a.line === b.line && a.column === b.column;

/** A finding in full: where, what, the lines of the file, what to do, other places that belong to it. */
function findingLines(finding: Finding, view: View): string[] {
  const { paint, width } = view;
  const known = isKnown(finding);
  const text = known ? paint.dim : (words: string) => words;
  const head = wrapWords(
    [
      { text: position(finding), stroke: known ? paint.dim : paint.bold, whole: true },
      { text: finding.severity, stroke: known ? paint.dim : paint[finding.severity], gap: 2 },
      { text: escapeLine(finding.message), stroke: text, gap: 2 },
      { text: `[${finding.rule}]`, stroke: paint.dim, gap: 2 },
      ...(known ? [{ text: 'already in the baseline', stroke: paint.dim, gap: 2 }] : []),
    ],
    width,
    indent,
  );
  if (known) return head;
  const hint = finding.hint === '' ? [] : indented([{ text: `→ ${escapeLine(finding.hint)}`, stroke: text }], width);
  const related = finding.related.flatMap(({ place, message }) =>
    indented(
      [
        { text: 'see', stroke: paint.dim },
        { text: position(place), stroke: text, whole: true },
        { text: escapeLine(message), stroke: text, gap: 2 },
      ],
      width,
    ),
  );
  return [...head, ...frame(finding, view), ...hint, ...related];
}

/**
 * Findings one below the other, a free line between them; those the baseline had already stand close together.
 * The lines of the file are shown once for findings in a row at the same place, under the last of them.
 */
export function findingBlock(findings: readonly Finding[], view: View): string[] {
  return findings.flatMap((finding, index) => {
    const before = findings[index - 1];
    const after = findings[index + 1];
    const close = before === undefined || (isKnown(before) && isKnown(finding));
    const repeated = after !== undefined && samePlace(after, finding) && !isKnown(after);
    return [...(close ? [] : ['']), ...findingLines(finding, repeated ? { ...view, sources: () => null } : view)];
  });
}
