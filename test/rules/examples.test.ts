import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { contextOf } from './context-of.ts';

/** Part of what these two find belongs to the reading stage, which is not at work here. */
const sharedWithReading = new Set(['invalid-shape', 'unknown-rule']);
const checked = rules.filter(({ id, check }) => check !== undefined && !sharedWithReading.has(id));

const markedLines = (text: string, id: string): number[] =>
  text.split('\n').flatMap((line, index) => (line.endsWith(`#! ${id}`) ? [index + 1] : []));

describe.each(checked.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  it('fires in its bad example on the marked lines and nowhere else', () => {
    const lines = runRules(contextOf(rule.bad), [rule]).map(({ line }) => line);
    expect([...new Set(lines)].sort((a, b) => a - b)).toEqual(markedLines(rule.bad, id));
  });

  it('is silent in its good example', () => {
    expect(runRules(contextOf(rule.good), [rule])).toEqual([]);
  });

  it('says what was found, then what was expected, and what to do', () => {
    for (const { message, hint } of runRules(contextOf(rule.bad), [rule])) {
      expect(message).toMatch(/[^.];? expected [^.]+$/);
      expect(message).not.toMatch(/undefined|null|NaN|\[object/);
      expect(hint).toMatch(/^[A-Z].*[.?]$/);
    }
  });
});
