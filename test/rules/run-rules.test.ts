import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/model/alignment.ts';
import { example } from '../../src/rules/example.ts';
import { ruleById } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { contextOf, documentOf } from './context-of.ts';

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

  it('judges the waivers of a policy in a file of its own, and then only those it is given', () => {
    const text = 'waivers:\n  - { rule: overdue-gaol, at: goals/a, reason: r, owner: it, until: 2026-01-01 }\n';
    const document = documentOf(text, 'policy.yaml');
    const policies = [{ policy: document.value as Policy, document, path: [] }];
    const rules = [ruleById('expired-waiver'), ruleById('unknown-rule')];
    expect(runRules({ ...contextOf(goal), policies }, rules)).toMatchObject([
      { rule: 'expired-waiver', file: 'policy.yaml', line: 2, at: 'policy/waivers/0/until' },
      { rule: 'unknown-rule', file: 'policy.yaml', line: 2, at: 'policy/waivers/0/rule', hint: 'Did you mean "overdue-goal"?' },
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

it('a place that many findings need is looked for once among those left out', () => {
  const context = contextOf(example(''));
  const report = { path: [], needs: ['goals/*/kpis'], message: 'm', hint: 'h' };
  const rule = { ...ruleById('goal-without-kpi'), check: () => [report, report, report] };
  const unchecked = ['kpis/a'];
  let searches = 0;
  unchecked.some = () => {
    searches += 1;
    return false;
  };
  expect(runRules({ ...context, unchecked }, [rule])).toHaveLength(3);
  expect(searches).toBe(1);
});
