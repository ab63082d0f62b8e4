import { beforeAll, describe, expect, test } from 'vitest';
import type { View } from '../../../src/formats/report/format.ts';
import { oneScreen } from '../../../src/formats/report/terminal/one-screen.ts';
import { talkFirst } from '../../../src/outline/talk-first.ts';
import { patternOf } from '../../../src/scoring/agreement.ts';
import { type ExampleReport, exampleReport, inputFor } from './example-reports.ts';

let northwind: ExampleReport;
beforeAll(async () => {
  northwind = await exampleReport('northwind');
});
const render = (report: ExampleReport, view: Partial<View> = {}): string => {
  const { result, view: all } = inputFor(report, view);
  return oneScreen({ ...result, pattern: patternOf(result.agreement) }, all);
};

describe('the key under the gap lines', () => {
  test('explains the sign of both sides only where it is drawn', () => {
    const apart = northwind.result.challenges.filter(({ id }) => id !== 'measurement');
    const order = northwind.result.priorities.order.filter((id) => id !== 'measurement');
    const result = { ...northwind.result, challenges: apart, priorities: { ...northwind.result.priorities, order } };
    expect(render(northwind)).toContain('◈ both');
    expect(render(northwind, { width: 60 })).toContain('◈ both');
    expect(render(northwind, { ascii: true })).toContain('@ both');
    expect(render({ ...northwind, result })).not.toContain('◈');
  });

  test('says what apart is, for the marks may be closer', () => {
    expect(render(northwind)).toContain('apart: mean over statements');
    const unknown = northwind.result.challenges.map((one) => ({ ...one, alignment: { ...one.alignment, gapLevels: null } }));
    expect(render({ ...northwind, result: { ...northwind.result, challenges: unknown } })).not.toContain('apart: mean');
  });
});

test('without findings the count says none', () => {
  const result = { ...northwind.result, findings: [] };
  expect(render({ ...northwind, result })).toContain('Findings: none. ');
});

describe('what to talk about first', () => {
  const talk = (text: string): string => (/Talk about first\n([\s\S]*?)\n\n/.exec(text)?.[1] ?? '').replaceAll(/\s+/g, ' ');

  test.each([40, 60, 80, 100, 120])('shows every statement to its end in %i columns', (width) => {
    const text = render(northwind, { width });
    for (const item of talkFirst(northwind.result)) expect(talk(text)).toContain(item.question);
    expect(talk(text)).not.toContain('…');
    expect(text.split('\n').filter((line) => line.length > width)).toEqual([]);
  });

  test('a statement of more than four lines is shortened', () => {
    const agenda = northwind.result.agenda.map((item) => ({ ...item, statement: 'An endless statement '.repeat(40) }));
    expect(talk(render({ ...northwind, result: { ...northwind.result, agenda } }, { width: 80 }))).toContain('…');
  });
});

describe('the next step', () => {
  const rated = () => northwind.result;
  const unrated = () => ({
    ...rated(),
    findings: [],
    headline: {
      ...rated().headline,
      alignment: { ...rated().headline.alignment, value: null, interval: null, reason: 'not_rated' as const },
    },
  });

  test('is to check the file where it is rated', () => {
    expect(render(northwind)).toMatch(/Next: cx-scorecard check \S+\n {4}or: cx-scorecard report \S+ --full\n$/);
  });

  test('is to collect ratings where there are none', () => {
    expect(render({ ...northwind, result: unrated() })).toMatch(
      /Next: cx-scorecard handout \S+ --blank -o sheets\.docx\n {4}or: cx-scorecard check /,
    );
  });

  test('is still called next where the first command is too wide', () => {
    expect(render({ ...northwind, result: unrated() }, { width: 60 })).toMatch(/\n {2}Next: cx-scorecard check \S+\n$/);
  });
});

test('a gate without a number says why in words', () => {
  const gate = {
    id: 'alignment',
    expected: 35,
    found: null,
    foundReason: 'not_rated' as const,
    passed: false,
    message: 'alignment: found no value (not_rated), expected at least 35',
  };
  const text = render({ ...northwind, result: { ...northwind.result, gates: [gate] } });
  expect(text).toContain('Failed gates: alignment: not known (');
  expect(text).not.toContain('not_rated');
});
