import type { ColumnKind } from './column.ts';
import { tables } from './index.ts';
import { type ColumnFacts, sharedColumns, type Table } from './table.ts';

/** Types as BI tools and databases name them. */
const types = {
  text: 'text',
  code: 'text',
  date: 'date',
  boolean: 'true/false',
  integer: 'whole number',
  number: 'number',
  level: 'number',
  ratio: 'number',
  points: 'number, 0–100',
  share: 'number, 0–1',
} satisfies Record<ColumnKind, string>;

const name = (column: Pick<ColumnFacts, 'name'>): string => `\`${column.name}\``;

function columnLine(column: ColumnFacts): string {
  const codes =
    column.words === undefined || column.why === true
      ? ''
      : ` One of ${Object.keys(column.words)
          .map((code) => `\`${code}\``)
          .join(', ')}.`;
  return `| ${name(column)}${column.key === true ? ' (key)' : ''} | ${types[column.kind]} | ${column.meaning}${codes} |`;
}

const tableHead = ['| Column | Type | Meaning |', '| --- | --- | --- |'];

function described(table: Table): readonly string[] {
  const own = table.columns.slice(sharedColumns);
  const keys = own.filter(({ key }) => key === true).map(name);
  const key = keys.length === 0 ? 'one row' : `key ${keys.join(', ')}`;
  return [
    `<details><summary><code>${table.name}</code>: ${table.description}</summary>`,
    '',
    `${own.length} columns, ${key}.`,
    '',
    ...tableHead,
    ...own.map(columnLine),
    '',
    '</details>',
  ];
}

/** Every table with its columns, types and keys, for the README. */
export function tablesMarkdown(): string {
  const all: readonly Table[] = Object.values(tables);
  const shared = all[0]?.columns.slice(0, sharedColumns) ?? [];
  return ['Every table opens with', '', ...tableHead, ...shared.map(columnLine), '', ...all.flatMap(described)].join('\n');
}
