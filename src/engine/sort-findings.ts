import type { Finding } from '../model/finding.ts';

/** By code unit, the same on every machine. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Findings by file, line, column, rule and message, without repeats. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return (
      before === undefined ||
      compareText(before.message, finding.message) !== 0 ||
      before.line !== finding.line ||
      before.rule !== finding.rule ||
      before.file !== finding.file
    );
  });
}
