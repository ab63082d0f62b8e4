import { describe, expect, it } from 'vitest';
import { restsOn } from '../../src/rules/rests-on.ts';

describe('a finding rests on a place that was left out', () => {
  it.each([
    ['the place itself', 'goals/a/kpis', 'goals/a/kpis'],
    ['the entry it is in', 'goals/a/kpis', 'goals/a'],
    ['the whole section', 'goals/a/kpis', 'goals'],
    ['something in it', 'goals/a/kpis', 'goals/a/kpis/0'],
    ['any entry, when any would do', 'goals/*/kpis', 'goals/b/kpis'],
    ['its section with a slip in it', 'goals/*/challenges', 'Goals'],
    ['its key with a slip in it', 'goals/a/accountable', 'goals/a/acountable'],
  ])('when it is %s', (_, need, leftOut) => {
    expect(restsOn(need, ['kpis/z', leftOut])).toBe(true);
  });

  it.each([
    ['another key', 'goals/a/kpis', 'goals/a/due'],
    ['another entry', 'goals/a/kpis', 'goals/b/kpis'],
    ['an entry with a similar name', 'goals/goal-1/kpis', 'goals/goal-2'],
    ['another section', 'goals/*/kpis', 'kpis/a'],
  ])('but not when it is %s', (_, need, leftOut) => {
    expect(restsOn(need, [leftOut])).toBe(false);
  });

  it('but not when nothing was left out', () => {
    expect(restsOn('goals/a', [])).toBe(false);
  });
});
