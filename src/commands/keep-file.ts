import type { Checked } from '../engine/check-file.ts';
import { isOpen } from '../engine/gravity.ts';
import type { CheckedFile } from '../model/check-report.ts';
import type { KeptFile, NumberedLine } from '../model/check-thread.ts';
import type { Finding } from '../model/finding.ts';

/** A copy of plain data that shares nothing with the text it was read from: a piece of a string keeps the whole string in memory. */
const detached = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The lines that findings point at, and the ones before them. */
function shownLines(name: string, text: string, findings: readonly Finding[]): readonly NumberedLine[] {
  const shown = findings.filter((finding) => finding.file === name && isOpen(finding)).map(({ line }) => line);
  if (shown.length === 0) return [];
  const all = text.split('\n', Math.max(...shown));
  const numbers = new Set(shown.flatMap((line) => [line - 1, line]));
  return [...numbers].map((number) => [number, all[number - 1] ?? '']);
}

/** Nothing found, nothing left out: of such a file, most of a run, nothing but its day comes from the text, too short a piece to be shared. */
const isSilent = (file: CheckedFile): boolean => Object.values(file).every((part) => !Array.isArray(part) || part.length === 0);

/** What is kept of a checked file. Whole texts would make memory grow with the number of files. */
export function keepFile({ file, texts }: Checked): KeptFile {
  if (isSilent(file)) return { file, lines: [] };
  const lines = [...texts].map(([name, text]) => [name, shownLines(name, text, file.findings)] as const);
  return detached({ file, lines: lines.filter(([, shown]) => shown.length > 0) });
}

/** Texts in which only the kept lines are left, each where it was. */
export function keptTexts(files: readonly KeptFile[]): ReadonlyMap<string, string> {
  const kept = new Map<string, Map<number, string>>();
  for (const [name, lines] of files.flatMap((file) => file.lines)) {
    const before = kept.get(name) ?? new Map<number, string>();
    for (const [number, line] of lines) before.set(number, line);
    kept.set(name, before);
  }
  return new Map([...kept].map(([name, lines]) => [name, textOf(lines)]));
}

const textOf = (lines: ReadonlyMap<number, string>): string =>
  Array.from({ length: Math.max(...lines.keys()) }, (_, index) => lines.get(index + 1) ?? '').join('\n');
