import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardFormula, quoteField } from '../../../src/formats/neutralise/csv.ts';
import { csv } from '../../../src/formats/report/csv/index.ts';
import { tables } from '../../../src/formats/tables/index.ts';
import { tableNames } from '../../../src/formats/tables/names.ts';
import { runCaptured } from '../../commands/run-captured.ts';
import { hostileText, hostileTexts } from '../check/hostile.ts';
import { exampleNames, exampleReport, inputFor } from './example-reports.ts';
import { hostileReport, smallReport } from './hostile-report.ts';
import { readCsv } from './read-csv.ts';

const opensFormula = /^[=+\-@\t\r\n＝＋－＠]/;
const openers = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r\n=1', "'=1", "''-2", '＝1', '=cmd|"/c calc"!A1', 'a;=1', '"', ',', ' x '];
const anyText = fc.oneof(hostileText, fc.constantFrom(...openers));

/** What a field was before it was guarded: exactly one apostrophe less. */
const unguarded = (field: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(field) ? field.slice(1) : field);

const render = async (report: Parameters<typeof inputFor>[0], table: (typeof tableNames)[number]): Promise<string> =>
  (await csv.render(inputFor(report, { table }))) as string;

describe('CSV', () => {
  test.each(tableNames)('of %s has one line of names and one record for each row of every example', async (table) => {
    for (const name of exampleNames) {
      const report = await exampleReport(name);
      const [header, ...records] = readCsv(await render(report, table));
      const { columns, rows } = tables[table];
      expect(header).toEqual(columns.map((column) => column.name));
      expect(records).toHaveLength(rows(report).length);
      expect(records.filter((record) => record.length !== columns.length)).toEqual([]);
    }
  });

  test('gives every cell back: texts with one apostrophe less, numbers to fifteen digits, nothing for null', async () => {
    const report = await exampleReport('northwind');
    for (const table of tableNames) {
      const [, ...records] = readCsv(await render(report, table));
      const read = tables[table].rows(report).map((row, r) =>
        row.map((cell, c) => {
          const field = records[r]?.[c] as string;
          if (typeof cell === 'string') return [cell, unguarded(field)];
          if (typeof cell === 'number') return [Number(cell.toPrecision(15)), Number(field)];
          return [cell === null ? '' : String(cell), field];
        }),
      );
      expect(read.flat().filter(([cell, field]) => cell !== field)).toEqual([]);
    }
  });

  test('a negative number stays a number', async () => {
    const records = readCsv(await render(await exampleReport('northwind'), 'challenges'));
    const at = records[0]?.indexOf('signed_levels') as number;
    expect(records.slice(1).map((record) => record[at])).toContain('-1.5');
  });

  test('no field opens a formula, whatever the texts are', async () => {
    const report = smallReport(await exampleReport('northwind'));
    const shape = new Map(await Promise.all(tableNames.map(async (name) => [name, readCsv(await render(report, name)).length] as const)));
    for (const text of [...hostileTexts, ...openers]) {
      for (const name of tableNames) {
        const records = readCsv(await render(hostileReport(report, text), name));
        const { columns } = tables[name];
        expect(records).toHaveLength(shape.get(name) as number);
        const opening = records.flatMap((record) =>
          record.filter((field, index) => ['text', 'code', 'date'].includes(columns[index]?.kind ?? '') && opensFormula.test(field)),
        );
        expect(opening).toEqual([]);
      }
    }
  });

  test('any text survives guarding, quoting and reading', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const [record] = readCsv(`${texts.map((text) => quoteField(guardFormula(text))).join(',')}\r\n`);
        expect(record?.every((field) => !opensFormula.test(field))).toBe(true);
        const kept = texts.map((text) => text.replace(/[^\t\n\r\u0020-\u007E\u00A0-\uFEFE\uFF00-\uFFFF]|\p{Surrogate}/gu, '\uFFFD'));
        expect(record?.map(unguarded).map((text) => text.replace(/\p{Surrogate}|[\u{10000}-\u{10FFFF}]/gu, '\uFFFD'))).toEqual(kept);
      }),
      { numRuns: 2000 },
    );
  });

  test('has no byte order mark and ends its last record', async () => {
    const text = await render(await exampleReport('minimal'), 'headline');
    expect(text.startsWith('organization,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('report -f csv', () => {
  const northwind = 'examples/northwind/alignment.yaml';

  test('prints the challenges unless a table is named', async () => {
    const { stdout } = await runCaptured(['report', northwind, '-f', 'csv']);
    expect(readCsv(stdout)[0]).toContain('priority_rank');
    const kpis = await runCaptured(['report', northwind, '-f', 'csv', '--table', 'kpis']);
    expect(readCsv(kpis.stdout)[0]).toContain('kpi');
  });

  test('an unknown table is answered with the nearest', async () => {
    const { code, stderr } = await runCaptured(['report', northwind, '-f', 'csv', '--table', 'anwsers']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "answers"?');
  });
});
