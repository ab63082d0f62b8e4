import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tables } from '../../../src/formats/tables/index.ts';
import { tableNames } from '../../../src/formats/tables/names.ts';
import { tablesMarkdown } from '../../../src/formats/tables/tables-markdown.ts';

const markdown = tablesMarkdown();

test('the README describes every column of every table', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8')).toContain(markdown);
  for (const name of tableNames) for (const column of tables[name].columns) expect(markdown).toContain(`\`${column.name}\``);
});

test('a column that holds codes lists them, one that says why does not', () => {
  for (const name of tableNames)
    for (const column of tables[name].columns) {
      const lines = markdown.split('\n').filter((line) => line.startsWith(`| \`${column.name}\``));
      if (column.words !== undefined && column.why !== true)
        expect(
          lines.some((line) => line.includes(`\`${Object.keys(column.words ?? {})[0]}\``)),
          column.name,
        ).toBe(true);
    }
});
