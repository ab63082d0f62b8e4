import { describe, expect, test } from 'vitest';
import type { Section } from '../../src/outline/block.ts';
import { onlySections, reportOutline, sectionIds } from '../../src/outline/report-outline.ts';
import { exampleNames, exampleReport } from '../formats/report/example-reports.ts';
import { allBlocks, allTables, everyText } from './flat-text.ts';

async function sectionsOf(name: (typeof exampleNames)[number]): Promise<readonly Section[]> {
  const { result, scorecard } = await exampleReport(name);
  return reportOutline(result, scorecard).sections;
}

describe.each(exampleNames)('the outline of %s', (name) => {
  test('holds its sections in report order, each with a finding in one sentence', async () => {
    const sections = await sectionsOf(name);
    const ids = sections.map(({ id }) => id);
    expect(ids).toEqual(sectionIds.filter((id) => ids.includes(id)));
    for (const { message, title } of sections) {
      expect(title).not.toBe('');
      expect(message).toMatch(/^\P{Ll}.*[.?]$/su);
    }
  });

  test('has as many cells in every row as columns, and a table beside every picture', async () => {
    const tables = (await sectionsOf(name)).flatMap(allTables);
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) {
      expect(table.caption).not.toBe('');
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });

  test('prints no number that is none, and nothing in capitals of a program', async () => {
    const text = everyText(await sectionsOf(name));
    expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\bInfinity\b|\bnull\b|\[object/);
    expect(text).not.toMatch(/\b(?:no_pair|not_rated|needs_two_functions|depends_on_weights|act_now|agreed_shared|well_behind)\b/);
  });

  test('gives every group and section a name of its own', async () => {
    const sections = await sectionsOf(name);
    const ids = sections.flatMap((section) => [
      section.id,
      ...section.blocks.flatMap((block) => (block.kind === 'group' ? [block.id] : [])),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the outline of northwind', () => {
  test('never shows a comment', async () => {
    const text = everyText(await sectionsOf('northwind'));
    expect(text).toContain('CX charter, March 2026');
    expect(text).not.toContain('The shop budget sits with Marcus');
    expect(text).not.toContain('It stops where the shop systems start');
  });

  test('shows both answers and both pieces of evidence of the widest disagreement', async () => {
    const agenda = (await sectionsOf('northwind')).find(({ id }) => id === 'agenda');
    const sides = allBlocks(agenda ?? { blocks: [] }).find((block) => block.kind === 'sides');
    expect(sides?.kind === 'sides' && sides.sides.map(({ function: who, level }) => `${who} ${level}`)).toEqual([
      'CMO 4 (Practised)',
      'CIO 1 (By chance)',
    ]);
    expect(sides?.kind === 'sides' && sides.sides.every(({ evidence }) => evidence.length === 1)).toBe(true);
  });

  test('asks the opening question of a challenge once among the widest disagreements', async () => {
    const agenda = (await sectionsOf('northwind')).find(({ id }) => id === 'agenda') as Section;
    const questions = allBlocks(agenda).flatMap((block) => (block.kind === 'sides' ? (block.question ?? []) : []));
    expect(questions.length).toBeGreaterThan(3);
    expect(new Set(questions).size).toBe(questions.length);
  });

  test('names the inputs with their sums, the weights and every threshold', async () => {
    const { result } = await exampleReport('northwind');
    const method = (await sectionsOf('northwind')).find(({ id }) => id === 'method');
    const text = everyText(method);
    for (const { path, sha256 } of result.inputs) expect(text).toContain(`${path}\n${sha256}\n`);
    const thresholds = allTables(method ?? { blocks: [] }).find(({ caption }) => caption === 'Thresholds');
    expect(thresholds?.rows).toHaveLength(Object.keys(result.method.thresholds).length);
    expect(text).toContain(result.method.scope);
  });

  test('discloses the waiver beside the headline', async () => {
    const [headline] = await sectionsOf('northwind');
    expect(everyText(headline)).toContain('1 waiver sets aside 1 finding; no waiver raises a score.');
  });

  test('draws each picture once', async () => {
    const kinds = (await sectionsOf('northwind')).flatMap(allBlocks).flatMap((block) => (block.kind === 'chart' ? [block.chart.kind] : []));
    expect(kinds).toEqual(['gap-lines', 'quadrant', 'silo-matrix', 'journey', 'bullets']);
  });
});

describe('some sections only', () => {
  test('come in report order, whatever order was asked for', async () => {
    const { result, scorecard } = await exampleReport('northwind');
    const outline = onlySections(reportOutline(result, scorecard), ['kpis', 'headline']);
    expect(outline.sections.map(({ id }) => id)).toEqual(['headline', 'kpis']);
  });

  test('say so when the file has nothing for one', async () => {
    const { result, scorecard } = await exampleReport('minimal');
    const outline = onlySections(reportOutline(result, scorecard), ['glossary']);
    expect(outline.sections).toEqual([
      { id: 'glossary', title: 'Shared language', message: 'The file has nothing for “Shared language”.', blocks: [], detail: true },
    ]);
  });

  test('are all when nothing was asked for', async () => {
    const { result, scorecard } = await exampleReport('minimal');
    const outline = reportOutline(result, scorecard);
    expect(onlySections(outline, null)).toBe(outline);
  });
});
