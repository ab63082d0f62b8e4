import { describe, expect, test } from 'vitest';
import type { Section } from '../../src/outline/block.ts';
import { reportOutline } from '../../src/outline/report-outline.ts';
import { assessment, type Parts, scorecard } from '../scoring/build.ts';
import { allTables, everyText } from './flat-text.ts';
import { resultOf } from './result-of.ts';

const three = scorecard(3, 4);

function sectionsOf(parts: Parts): ReadonlyMap<string, Section> {
  const result = resultOf({ scorecard: three, ...parts });
  return new Map(reportOutline(result, three).sections.map((section) => [section.id, section]));
}

const message = (sections: ReadonlyMap<string, Section>, id: string): string | undefined => sections.get(id)?.message;

describe('a file without answers', () => {
  const sections = sectionsOf({});

  test('says why nothing can be compared', () => {
    expect(message(sections, 'headline')).toBe('Whether the two of you agree is not known: nobody rated it.');
    expect(message(sections, 'gap-lines')).toBe('No challenge can be compared: nobody rated it.');
    expect(message(sections, 'importance')).toBe('What matters most is not known: nobody said how important it is.');
    expect(message(sections, 'silos')).toBe('How well the functions work together is not known: no two functions rated each other.');
  });

  test('says that there are no goals and no KPIs', () => {
    expect(message(sections, 'goals')).toBe('The file has no goals, so nothing is shared yet.');
    expect(message(sections, 'kpis')).toBe('The file has no KPIs, so nothing is measured yet.');
  });

  test('has no section for what it may well lack', () => {
    for (const id of ['actions', 'glossary', 'gates-and-waivers', 'journey']) expect(sections.has(id)).toBe(false);
  });
});

describe('a file without a pair', () => {
  const functions = { sales: { lead: 'CSO' }, it: { lead: 'CTO' } };
  const answers = [
    [4, 4, 4, 4],
    [2, 2, 2, 2],
    [3, 3, 3, 3],
  ];
  const sections = sectionsOf({ alignment: { functions }, assessments: [assessment('sales', answers), assessment('it', answers)] });

  test('shows the level of every function and no picture of two sides', () => {
    const [table] = allTables(sections.get('gap-lines') ?? { blocks: [] });
    expect(table?.columns.map(({ title }) => title)).toEqual(['#', 'Challenge', 'CSO', 'CTO', 'Target', 'Priority', 'Goal', 'KPI']);
    expect(sections.get('gap-lines')?.blocks.some((block) => block.kind === 'chart')).toBe(false);
  });

  test('says why the two cannot be compared', () => {
    expect(message(sections, 'gap-lines')).toBe(
      'No challenge can be compared: the file does not settle which two functions form the pair.',
    );
  });
});

describe('two leaders with the same title', () => {
  test('are told apart by their functions', () => {
    const functions = { marketing: { lead: 'VP' }, it: { lead: 'VP' } };
    const rows = [[4, 4, 4, 4]];
    const sections = sectionsOf({
      alignment: { functions, pair: ['marketing', 'it'] },
      assessments: [assessment('marketing', rows), assessment('it', rows)],
    });
    expect(everyText(sections.get('gap-lines'))).toContain('VP (marketing)');
    expect(everyText(sections.get('gap-lines'))).toContain('VP (it)');
  });
});

describe('equal answers', () => {
  test('are said to be equal', () => {
    const rows = [
      [4, 3, 4, 2],
      [2, 2, 3, 1],
      [5, 4, 4, 4],
    ];
    const sections = sectionsOf({ assessments: [assessment('CMO', rows), assessment('CIO', rows)] });
    expect(message(sections, 'gap-lines')).toBe('You gave the same answers on all 3 challenges that can be compared.');
    expect(message(sections, 'agenda')).toMatch(/^Start with Challenge c2: you agree/);
  });
});
