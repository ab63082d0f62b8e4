import type { Rule } from '../rules/rule.ts';

/** A cell must not end its column or its row. */
const cell = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('|', '\\|');

/** The rules as a Markdown table, in the order given, without a line end after the last row. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, summary }) => `| \`${id}\` | ${severity} | ${cell(summary)} |`);
  return ['| Rule | Default | What it finds |', '| --- | --- | --- |', ...rows].join('\n');
}
