import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Section } from '../../src/outline/block.ts';
import { reasonText } from '../../src/outline/reason-text.ts';
import { reportOutline } from '../../src/outline/report-outline.ts';
import { assessment, kpi, type Parts, scorecard } from '../scoring/build.ts';
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

  test('does not say of single challenges that the two did not answer', () => {
    expect(everyText(sections.get('headline'))).not.toContain('without an answer from both sides');
    expect(message(sections, 'agenda')).toBe('Start with Challenge c2: level 2.0, target 4.0.');
  });

  test('names the title that is missing once the check has found it', () => {
    const finding = { rule: 'missing-pair-assessment', at: 'pair', message: 'no function has lead: CMO (found: CSO, CTO); expected one' };
    const result = resultOf({ scorecard: three, alignment: { functions } });
    expect(reasonText({ ...result, findings: [finding as Finding] }, 'no_pair')).toBe('no function has lead: CMO (found: CSO, CTO)');
  });

  test('says why the two cannot be compared', () => {
    expect(message(sections, 'gap-lines')).toBe(
      'No challenge can be compared: the file does not settle which two functions form the pair.',
    );
  });
});

describe('a file that only one leader answered', () => {
  const sections = sectionsOf({
    assessments: [
      assessment('CMO', [
        [4, 4, 4, 4],
        [2, 2, 2, 2],
        [3, 3, 3, 3],
      ]),
    ],
  });

  test('says who has answered, wherever a distance is missing', () => {
    expect(message(sections, 'gap-lines')).toBe('No challenge can be compared: only the CMO has answered.');
    const text = everyText([...sections.values()]);
    expect(text).toContain('not known: only the CMO has answered');
    expect(text).toContain('distance not known: only the CMO has answered');
    expect(text).not.toMatch(/nobody rated it(?! 4)/);
  });
});

describe('a file with errors in it', () => {
  test('does not say that it has no KPIs when none could be read', () => {
    const result = { ...resultOf({ scorecard: three }), unchecked: ['kpis/baskets', 'goals/one', 'goals/two'] };
    const messages = reportOutline(result, three).sections.map((section) => section.message);
    expect(messages).toContain('No KPI could be read: 1 has errors (see check).');
    expect(messages).toContain('No goal could be read: 2 have errors (see check).');
    expect(everyText(reportOutline(result, three))).not.toContain('no KPIs');
  });
});

describe('goals and KPIs', () => {
  const goal = { id: 'g', title: 'One basket', owners: ['CMO'], challenges: ['c1'], kpis: ['read', 'unread'] };
  const parts: Parts = {
    alignment: {
      goals: [goal],
      kpis: [kpi('read', 50, { commitment: 'stretch' }), kpi('unread', 0, { readings: [] })],
    },
    assessments: [assessment('CMO', [[4]])],
  };
  const sections = sectionsOf(parts);

  test('a goal with one owner is not called shared', () => {
    expect(everyText(sections.get('challenges'))).toContain('(owned by CMO)');
  });

  test('a stretch KPI is marked, and fair is not counted as behind', () => {
    expect(everyText(sections.get('kpis'))).toContain('KPI read\nplain\n (stretch)\n');
    expect(message(sections, 'kpis')).toBe('None of 2 KPIs is where they should be; 1 is fair; 1 cannot be judged.');
  });

  test('the KPIs that were scored are counted apart from those that are linked', () => {
    expect(everyText(sections.get('challenges'))).toContain('1 of 2 linked KPIs scored');
  });

  test('a challenge without a rank has no number', () => {
    expect(everyText(sections.get('challenges'))).toContain('Challenge c2 (not ranked)\n');
  });
});

describe('importance', () => {
  test('given once only is no ranking, which is said apart from giving the same everywhere', () => {
    const rated = (id: string, importance: readonly number[]) => ({
      function: id,
      answers: Object.fromEntries(importance.map((value, index) => [`c${index + 1}`, { importance: value, level: 3 }])),
    });
    const text = everyText(sectionsOf({ assessments: [rated('CMO', [5]), rated('CIO', [3, 3, 3])] }).get('agreement'));
    expect(text).toContain('because only one importance was given: CMO.');
    expect(text).toContain('because every importance was the same: CIO.');
    expect(text).toContain('fewer than four functions ranked the challenges');
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
