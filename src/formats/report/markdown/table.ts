import type { Column, Table } from '../../../outline/block.ts';
import { escapeMarkdown } from '../../neutralise/markdown.ts';
import { inlineMarkdown } from './inline.ts';

const rules = { left: '---', right: '---:', center: ':---:' } satisfies Record<Column['align'], string>;

/** Lines of a table whose cells are Markdown already. */
export function rawTable(heads: readonly string[], aligns: readonly Column['align'][], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(aligns.map((align) => rules[align])), ...rows.map(line)].join('\n');
}

/** A table as GitHub draws it. */
export const tableMarkdown = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  rawTable(
    columns.map(({ title }) => escapeMarkdown(title)),
    columns.map(({ align }) => align),
    rows.map((row) => row.map(inlineMarkdown)),
  );
