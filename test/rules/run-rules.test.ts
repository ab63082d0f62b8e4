import { describe, expect, it } from 'vitest';
import { example } from '../../src/rules/example.ts';
import { ruleById } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { contextOf } from './context-of.ts';

const goal = example('goals:\n  - { id: a, title: A, owners: [marketing, it], accountable: it }\n');

describe('running the rules', () => {
  it('gives every report its line, its column and its place in the model', () => {
    expect(runRules(contextOf(goal), [ruleById('goal-without-kpi')])).toMatchObject([
      { rule: 'goal-without-kpi', file: 'alignment.yaml', line: 8, column: 5, at: 'goals/a', related: [] },
    ]);
  });

  it('drops a finding that rests on something that could not be read', () => {
    const context = { ...contextOf(goal), unchecked: ['goals/a/kpis'] };
    expect(runRules(context, [ruleById('goal-without-kpi')])).toEqual([]);
    expect(runRules({ ...context, unchecked: ['goals/a/due'] }, [ruleById('goal-without-kpi')])).toHaveLength(1);
  });

  it('gives a place in a respondent’s own file the place it would have in the alignment file', () => {
    const context = contextOf(example('assessments:\n  - file: it.yaml\n'), {
      'it.yaml': 'function: it\nrespondent: Ravi Menon\nanswers:\n  ownership:\n    ratings: { decision-rights: 5 }\n',
    });
    expect(runRules(context, [ruleById('high-rating-without-evidence')])).toMatchObject([
      { file: 'it.yaml', line: 4, at: 'assessments/it/Ravi Menon/answers/ownership' },
    ]);
  });

  it('lets a rule that throws be seen', () => {
    const broken = {
      ...ruleById('overdue-goal'),
      check: () => {
        throw new RangeError('a bug of ours');
      },
    };
    expect(() => runRules(contextOf(goal), [broken])).toThrow('a bug of ours');
  });
});
