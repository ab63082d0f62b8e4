import { describe, expect, it } from 'vitest';
import { rulesTable } from '../../src/outline/rules-table.ts';
import { ruleById, rules } from '../../src/rules/index.ts';

describe('the table of rules', () => {
  it('has one row per rule with its default severity and summary', () => {
    const lines = rulesTable(rules).split('\n');
    expect(lines).toHaveLength(rules.length + 2);
    for (const [index, { id, severity, summary }] of rules.entries())
      expect(lines[index + 2]).toBe(`| \`${id}\` | ${severity} | ${summary} |`);
  });

  it('keeps a summary with a bar or a line end in its cell', () => {
    const table = rulesTable([{ ...ruleById('overdue-goal'), summary: 'one | two\nthree' }]);
    expect(table.split('\n').at(-1)).toBe('| `overdue-goal` | warning | one \\| two three |');
  });
});
