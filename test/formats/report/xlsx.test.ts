import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPackage } from '../../../src/formats/ooxml/check-package.ts';
import { isXml, partText, readParts } from '../../../src/formats/ooxml/package.ts';
import { xlsx } from '../../../src/formats/report/xlsx/index.ts';
import { tables } from '../../../src/formats/tables/index.ts';
import type { Table } from '../../../src/formats/tables/table.ts';
import { bin, root } from '../../e2e/run.ts';
import { hostileTexts } from '../check/hostile.ts';
import { type ExampleReport, exampleNames, exampleReport, inputFor } from './example-reports.ts';
import { hostileReport, smallReport } from './hostile-report.ts';
import { readCsv } from './read-csv.ts';

const render = async (report: ExampleReport): Promise<Uint8Array> => (await xlsx.render(inputFor(report))) as Uint8Array;
const shown: readonly Table[] = Object.values<Table>(tables).filter(({ sheet }) => sheet !== null);
const folder = mkdtempSync(join(tmpdir(), 'cx-scorecard-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Numbers of a table, as they must be found in its sheet, whatever the order of the columns. */
function numbersOf(table: Table, report: ExampleReport): readonly string[] {
  const wanted = table.columns.map(({ kind }) => !['text', 'code', 'date', 'boolean'].includes(kind));
  return table.rows(report).map((row) =>
    row
      .filter((cell, index) => wanted[index] && cell !== null)
      .map((cell) => Number(cell).toFixed(6))
      .sort()
      .join(' '),
  );
}

describe('the workbook', () => {
  test.each(exampleNames)('of %s is a package without defects', async (name) => {
    expect(checkPackage(await render(await exampleReport(name)))).toEqual([]);
  });

  test.each(exampleNames)('of %s holds every row and number of its tables', async (name) => {
    const report = await exampleReport(name);
    const { sheets } = await readXlsx(await render(report));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Summary', ...shown.map(({ sheet }) => sheet), 'Columns']);
    for (const table of shown) {
      const rows = sheets.find((sheet) => sheet.name === table.sheet)?.rows.slice(1) ?? [];
      const found = rows.map((row) =>
        row
          .filter((cell) => typeof cell === 'number')
          .map((cell) => Number(cell).toFixed(6))
          .sort()
          .join(' '),
      );
      expect(found).toEqual(numbersOf(table, report));
    }
  });

  test('holds days as days, in every time zone', async () => {
    const { sheets } = await readXlsx(await render(await exampleReport('northwind')));
    const [header, ...rows] = sheets.find(({ name }) => name === 'Readings')?.rows ?? [];
    const at = header?.indexOf('Date') as number;
    const days = rows.map((row) => (row[at] as Date).toISOString().slice(0, 10));
    const { columns, rows: readings } = tables.readings;
    const date = columns.findIndex(({ name }) => name === 'date');
    expect(days).toEqual(readings(await exampleReport('northwind')).map((row) => row[date]));
  });

  test('is the same bytes twice, in another time zone and in another locale', async () => {
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    const report = await exampleReport('northwind');
    expect(hash(await render(report))).toBe(hash(await render(report)));
    const files = [
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
      { TZ: 'America/Adak', LC_ALL: 'tr_TR.UTF-8' },
    ].map((env, index) => {
      const file = join(folder, `zone-${index}.xlsx`);
      execFileSync(process.execPath, [bin, 'report', 'examples/northwind/alignment.yaml', '-qo', file], {
        cwd: root,
        env: { PATH: process.env.PATH, ...env },
      });
      return hash(readFileSync(file));
    });
    expect(files[0]).toBe(files[1]);
  });

  test('has no formula, macro, link outside or clock in it', async () => {
    const parts = readParts(await render(hostileReport(await exampleReport('northwind'), '=HYPERLINK("http://x.example")')));
    expect([...parts.keys()].filter((name) => /vba|external|connections|query/i.test(name))).toEqual([]);
    const sheets = [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/'));
    expect(sheets.filter((name) => /<f[ >]|<hyperlink/.test(partText(parts, name)))).toEqual([]);
    expect([...parts.keys()].filter((name) => isXml(name) && partText(parts, name).includes('TargetMode="External"'))).toEqual([]);
    expect(partText(parts, 'docProps/core.xml').match(/\d{4}-\d\d-\d\dT[\d:]*Z/g)).toEqual([
      '2026-11-20T00:00:00Z',
      '2026-11-20T00:00:00Z',
    ]);
    expect(partText(parts, 'xl/workbook.xml')).not.toContain('calcPr');
  });

  test('freezes, filters and colours its tables', async () => {
    const parts = readParts(await render(await exampleReport('northwind')));
    const challenges = partText(parts, 'xl/worksheets/sheet2.xml');
    expect(challenges).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(challenges).toMatch(/<autoFilter ref="A1:[A-Z]+11"\/>/);
    expect(challenges.match(/<colorScale>/g)?.length).toBeGreaterThan(5);
    expect(challenges).toMatch(/<col [^>]*hidden="true" outlineLevel="1"/);
  });

  test('keeps its shape and its texts whatever they are', async () => {
    const report = smallReport(await exampleReport('northwind'));
    const plain = (await readXlsx(await render(report))).sheets.map(({ rows }) => rows.length);
    for (const text of [...hostileTexts, '=1+1', '_x0041_', `${'long '.repeat(9000)}`, '"&<>\'']) {
      const bytes = await render(hostileReport(report, text));
      expect(checkPackage(bytes)).toEqual([]);
      const { sheets } = await readXlsx(bytes);
      expect(sheets.map(({ rows }) => rows.length)).toEqual(plain);
      const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
      expect(cells.filter((cell) => cell.length > 32_767)).toEqual([]);
    }
  });

  test('a text that looks like a coded character is read back as it was', async () => {
    const { sheets } = await readXlsx(await render(hostileReport(await exampleReport('minimal'), '_x0041_=1')));
    const [, where] = sheets[0]?.rows ?? [];
    expect(String(where?.[0])).toContain('_x0041_=1');
  });
});

/** Runs LibreOffice with a profile of its own. @returns the files it made, by name. */
function convert(file: string, to: string): readonly string[] {
  const out = mkdtempSync(join(folder, 'out-'));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, '--outdir', out, file], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  return readdirSync(out).map((name) => join(out, name));
}

/** Whether LibreOffice is here with its spreadsheet. */
function hasCalc(): boolean {
  const probe = join(folder, 'probe.csv');
  writeFileSync(probe, 'a,b\r\n1,2\r\n');
  try {
    return convert(probe, 'ods').length === 1;
  } catch {
    return false;
  }
}

/** A number as LibreOffice writes it in full; shares keep their percent sign. */
const inFull = (field: string): number => (field.endsWith('%') ? Number(field.slice(0, -1)) / 100 : Number(field));

describe('in LibreOffice', () => {
  /** Every sheet to a file of its own, comma, quotes around texts, UTF-8, cells by value and not as shown. */
  const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';

  test('the tables open with every row and value', async ({ skip }) => {
    if (!hasCalc()) skip('LibreOffice Calc is not installed');
    const report = await exampleReport('northwind');
    const file = join(folder, 'northwind.xlsx');
    writeFileSync(file, await render(report));
    const files = convert(file, everySheet);
    for (const table of shown) {
      const made = files.find((name) => name.endsWith(`-${table.sheet}.csv`));
      const [header, ...rows] = readCsv(
        readFileSync(made ?? '', 'utf8')
          .replace(/^\uFEFF/, '')
          .replaceAll(/\r?\n/g, '\r\n'),
      );
      expect(header?.at(-1)).toBe('As of');
      expect(rows).toHaveLength(table.rows(report).length);
      const numbers = rows.map((row) => new Set(row.filter((field) => /^-?\d/.test(field)).map((field) => inFull(field).toFixed(6))));
      const lost = numbersOf(table, report).flatMap((row, index) =>
        row.split(' ').filter((number) => number !== '' && numbers[index]?.has(number) !== true),
      );
      expect(lost).toEqual([]);
    }
  });
});
