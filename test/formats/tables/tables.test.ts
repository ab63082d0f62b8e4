import { describe, expect, test } from 'vitest';
import type { Cell, ColumnKind } from '../../../src/formats/tables/column.ts';
import { tables } from '../../../src/formats/tables/index.ts';
import { tableNames } from '../../../src/formats/tables/names.ts';
import type { Table } from '../../../src/formats/tables/table.ts';
import type { Assessment } from '../../../src/model/alignment.ts';
import { resultOf } from '../../outline/result-of.ts';
import { scorecard } from '../../scoring/build.ts';
import { exampleNames, exampleReport } from '../report/example-reports.ts';

const all: readonly Table[] = Object.values(tables);

const fits = {
  text: (cell) => typeof cell === 'string',
  code: (cell) => typeof cell === 'string',
  date: (cell) => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell),
  boolean: (cell) => typeof cell === 'boolean',
  integer: (cell) => Number.isInteger(cell),
  number: (cell) => Number.isFinite(cell),
  level: (cell) => Number.isFinite(cell),
  ratio: (cell) => Number.isFinite(cell),
  points: (cell) => typeof cell === 'number' && cell >= 0 && cell <= 100,
  share: (cell) => typeof cell === 'number' && cell >= 0 && cell <= 1,
} satisfies Record<ColumnKind, (cell: Cell) => boolean>;

describe('tables', () => {
  test('are named as in their registry, in its order', () => {
    expect(Object.keys(tables)).toEqual(tableNames);
    expect(all.map(({ name }) => name)).toEqual(tableNames);
  });

  test.each(all)('$name names its columns once, in snake_case, and says what each means', ({ columns }) => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(?:_[a-z]+)*$/.test(name))).toEqual([]);
    expect(columns.filter(({ meaning }) => !/^[^\s|<>`*][^|<>`*]*\.$/.test(meaning))).toEqual([]);
    expect(names.slice(0, 3)).toEqual(['organization', 'period', 'as_of']);
  });

  test.each(all)('$name holds what its columns say', async ({ columns, rows }) => {
    for (const example of exampleNames) {
      const cells = rows(await exampleReport(example)).flatMap((row) => row.map((cell, index) => [columns[index], cell] as const));
      const wrong = cells.filter(([column, cell]) => cell !== null && (column === undefined || !fits[column.kind](cell)));
      expect(wrong.map(([column, cell]) => `${column?.name}: ${cell}`)).toEqual([]);
      const unsaid = cells.filter(([column, cell]) => column?.words !== undefined && cell !== null && !(String(cell) in column.words));
      expect(unsaid.map(([column, cell]) => `${column?.name}: ${cell}`)).toEqual([]);
    }
  });

  test.each(all)('no two rows of $name share a key', async ({ columns, rows }) => {
    for (const example of ['northwind', 'minimal', 'first-draft', 'cxo-partnership'] as const) {
      const keys = rows(await exampleReport(example)).map((row) => JSON.stringify(row.filter((_cell, index) => columns[index]?.key)));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test.each(all)('an empty cell of $name has a reason beside it where its column keeps one, and only then', async ({ columns, rows }) => {
    const at = new Map(columns.map(({ name }, index) => [name, index]));
    const pairs = columns.filter(({ why }) => why).map(({ name }) => [at.get(name.replace(/_reason$/, '')), at.get(name)] as const);
    expect(pairs.every(([value]) => value !== undefined)).toBe(true);
    for (const example of exampleNames) {
      const wrong = rows(await exampleReport(example)).flatMap((row) =>
        pairs.filter(([value, why]) => (row[value ?? -1] === null) !== (row[why ?? -1] !== null)),
      );
      expect(wrong.map(([, why]) => columns[why ?? -1]?.name)).toEqual([]);
    }
  });

  test('links lead to ids that the other tables have', async () => {
    const report = await exampleReport('northwind');
    const ids = new Map(
      (['goal', 'kpi', 'challenge', 'function'] as const).map((kind) => {
        const { columns, rows } = tables[`${kind}s`];
        const column = columns.findIndex(({ name }) => name === kind);
        return [kind as string, new Set(rows(report).map((row) => row[column]))];
      }),
    );
    const links = tables.links.rows(report).map((row) => row.slice(3));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(([fromKind, from]) => !ids.get(String(fromKind))?.has(from as Cell))).toEqual([]);
    expect(links.filter(([, , toKind, to]) => toKind !== 'stage' && !ids.get(String(toKind))?.has(to as Cell))).toEqual([]);
  });
});

describe('answers of a function with several respondents', () => {
  const ten = scorecard(10);
  const everywhere = (id: string, respondent: string, level: number): Assessment => {
    const rating = { level, evidence: { kind: 'observation' as const, note: `Seen by ${respondent}` } };
    const ratings = { i1: rating, i2: rating, i3: rating, i4: rating };
    return {
      function: id,
      respondent,
      answers: Object.fromEntries(ten.dimensions.map(({ id: key }) => [key, { ratings, owner: 'nobody' }])),
    };
  };
  const rowsOf = (levels: readonly number[]) => {
    const many = levels.map((level, index) => everywhere('CMO', `Respondent ${'ABCDE'[index]}`, level));
    const result = resultOf({ scorecard: ten, assessments: [...many, everywhere('CIO', 'Ravi Menon', 1)] });
    const column = (name: string) => tables.answers.columns.findIndex((one) => one.name === name);
    const rows = tables.answers.rows({ result, scorecard: ten });
    const texts = JSON.stringify(all.map((table) => table.rows({ result, scorecard: ten })));
    return { texts, own: rows.filter((row) => row[column('function')] === 'CMO'), column };
  };

  test('are one row with the mean where there are two', () => {
    const { own, column, texts } = rowsOf([5, 2]);
    expect(own).toHaveLength(40);
    expect(own.map((row) => row[column('level')])).toEqual(Array(40).fill(3.5));
    expect(own.map((row) => row[column('answers')])).toEqual(Array(40).fill(2));
    expect(texts).not.toContain('Respondent');
    expect(texts).toContain('Ravi Menon');
  });

  test('are single rows in order of their levels where there are three, without names and notes', () => {
    const { own, column, texts } = rowsOf([5, 2, 4]);
    expect(own.slice(0, 3).map((row) => row[column('level')])).toEqual([2, 4, 5]);
    expect(own.every((row) => row[column('respondent')] === null && row[column('evidence_note')] === null)).toBe(true);
    expect(texts.match(/"Respondent [A-E]"/)).toBeNull();
  });
});
