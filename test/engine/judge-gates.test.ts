import { describe, expect, test } from 'vitest';
import { judgeGates, judgeRegression } from '../../src/engine/judge-gates.ts';
import { runCaptured } from '../commands/run-captured.ts';
import { resultOf } from '../outline/result-of.ts';
import { assessment, scorecard } from '../scoring/build.ts';

const three = scorecard(3, 4);
const answers = [
  [4, 4, 4, 4],
  [2, 2, 2, 2],
];
const kpi = { id: 'k', title: 'K', direction: 'higher' as const, target: 80 };
const reading = { date: '2026-10-31', value: 60 };
const scores = resultOf({
  scorecard: three,
  asOf: '2026-11-20',
  alignment: {
    kpis: [
      { ...kpi, readings: [reading] },
      { ...kpi, id: 'unread' },
    ],
  },
  assessments: [assessment('CMO', answers), assessment('CIO', answers)],
});

describe('gates', () => {
  test('on KPIs and challenges are judged by their own numbers, in percent', () => {
    const gates = judgeGates(
      { kpis: { k: { attainment: { min: 75 } } }, challenges: { c1: { maturity: { min: 76 }, alignment: { min: 100 } } } },
      scores,
    );
    expect(gates.map(({ id, found, passed }) => ({ id, found, passed }))).toEqual([
      { id: 'challenges/c1/alignment', found: 100, passed: true },
      { id: 'challenges/c1/maturity', found: 75, passed: false },
      { id: 'kpis/k/attainment', found: 75, passed: true },
    ]);
  });

  test('on what has no number do not pass, and say why', () => {
    const [challenge, unread] = judgeGates(
      { challenges: { c3: { alignment: { min: 0 } } }, kpis: { unread: { attainment: { min: 0 } } } },
      scores,
    );
    expect(challenge).toMatchObject({ passed: false, found: null, foundReason: 'not_rated' });
    expect(unread).toMatchObject({
      passed: false,
      foundReason: 'no_reading',
      message: 'kpis/unread/attainment: found no value (no_reading), expected at least 0',
    });
  });

  test('on what the file does not have are left to the rule for unknown names', () => {
    expect(
      judgeGates({ challenges: { nowhere: { alignment: { min: 1 } } }, kpis: { nothing: { attainment: { min: 1 } } } }, scores),
    ).toEqual([]);
  });
});

describe('a fall against the baseline', () => {
  const numbers = { alignment: 50, maturity: 60, coverage: 70, attainment: null };

  test('of as much as is allowed passes, of more does not', () => {
    const now = { ...numbers, alignment: 45, maturity: 54 };
    expect(judgeRegression(5, now, numbers).map(({ id, passed }) => `${id} ${passed}`)).toEqual([
      'regression/alignment true',
      'regression/maturity false',
      'regression/coverage true',
    ]);
  });

  test('to nothing does not pass; from nothing is none', () => {
    const fallen = judgeRegression(100, { ...numbers, alignment: null, attainment: 10 }, numbers);
    expect(fallen.filter(({ passed }) => !passed).map(({ message }) => message)).toEqual([
      'regression/alignment: found no value, was 50, expected a drop of at most 100',
    ]);
  });
});

test('check fails for a gate on a challenge and passes for one on a KPI', async () => {
  const check = (gates: string) =>
    runCaptured(['check', 'examples/northwind/alignment.yaml', '--policy', 'p.yaml'], { 'p.yaml': `gates:\n  ${gates}\n` });
  expect((await check('kpis: { profile-match: { attainment: { min: 1 } } }')).code).toBe(0);
  const failed = await check('challenges: { ownership: { maturity: { min: 100 } } }');
  expect(failed.code).toBe(1);
  expect(failed.stdout).toMatch(/challenges\/ownership\/maturity: found [\d.]+, expected at least 100/);
});
