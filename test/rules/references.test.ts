import { describe, expect, it } from 'vitest';
import { example } from '../../src/rules/example.ts';
import { contextOf, messagesOf, reportsOf } from './context-of.ts';

const everywhere = example(`
pair: [markting, it]
targets: { default: 4, ownershp: 5 }
goals:
  - { id: a, title: A, owners: [markting], accountable: itt, challenges: [ownershp], journey: [servce], kpis: [kk], opposes: [bbbb] }
kpis:
  - { id: k1, title: K, direction: higher, owner: itt, challenges: [isolaton], journey: [purchas] }
assessments:
  - function: servicedesk
    answers:
      ownership: { owner: sharde, ratings: { decision-right: 3 } }
      isolation: { owner: shared, ratings: { bridging-role: 3 } }
      no-such-challenge: { ratings: { whatever: 2 } }
    worksWith: { markting: 3 }
actions:
  - { id: x, title: X, challenge: ownershp, owner: itt }
glossary:
  - { term: lead, meanings: { markting: a } }
policy:
  gates: { challenges: { ownershp: {} }, kpis: { k2: { attainment: { min: 5 } } } }
  waivers:
    - { rule: overdue-goal, at: goals/a, reason: r, owner: itt, until: 2027-01-01 }
`);

describe('unknown references', () => {
  it('are found wherever a name is used', () => {
    const places = reportsOf('unknown-reference', contextOf(everywhere)).map(({ path }) => path.join('/'));
    expect(places).toEqual([
      'pair/0',
      'targets/ownershp',
      'goals/0/owners/0',
      'goals/0/accountable',
      'goals/0/challenges/0',
      'goals/0/journey/0',
      'goals/0/kpis/0',
      'goals/0/opposes/0',
      'kpis/0/owner',
      'kpis/0/challenges/0',
      'kpis/0/journey/0',
      'assessments/0/function',
      'assessments/0/answers/no-such-challenge',
      'assessments/0/answers/ownership/owner',
      'assessments/0/answers/ownership/ratings/decision-right',
      'assessments/0/worksWith/markting',
      'actions/0/challenge',
      'actions/0/owner',
      'glossary/0/meanings/markting',
      'policy/gates/challenges/ownershp',
      'policy/gates/kpis/k2',
      'policy/waivers/0/owner',
    ]);
  });

  it('come with the name that was probably meant, or with the way to the names', () => {
    const hints = reportsOf('unknown-reference', contextOf(everywhere)).map(({ hint }) => hint);
    expect(hints[0]).toBe('Did you mean "marketing"?');
    expect(hints[7]).toBe('Use a name that stands under goals, or add it there.');
    expect(hints[14]).toBe('Did you mean "decision-rights"?');
  });

  it('list what would have been right when that is short', () => {
    const messages = messagesOf('unknown-reference', contextOf(everywhere));
    expect(messages[0]).toBe('"markting" is no function of this file; expected "marketing" or "it"');
    expect(messages[13]).toBe('"sharde" is no function of this file; expected "marketing", "it", "shared", "nobody" or "unknown"');
  });

  it('are not reported for an entry that is there but broken', () => {
    const context = contextOf(example('goals:\n  - { id: a, title: A, owners: [marketing, it], kpis: [broken] }\n'));
    const declared = { ...context.declared, kpis: new Set(['broken']) };
    expect(messagesOf('unknown-reference', context)).toHaveLength(1);
    expect(messagesOf('unknown-reference', { ...context, declared })).toEqual([]);
  });

  it('are not reported one by one when the section they refer to could not be read', () => {
    const context = contextOf(example('goals:\n  - { id: a, title: A, owners: [marketing, it], kpis: [k1, k2] }\n'));
    expect(messagesOf('unknown-reference', { ...context, unchecked: ['kpis'] })).toEqual([]);
  });

  it('in a respondent’s own file are reported in that file', () => {
    const context = contextOf(example('assessments:\n  - file: it.yaml\n'), { 'it.yaml': 'function: it\nanswers:\n  ownershp: 3\n' });
    const [report] = reportsOf('unknown-reference', context);
    expect(report?.document?.path).toBe('it.yaml');
    expect(report?.path).toEqual(['answers', 'ownershp']);
  });
});

describe('duplicate names', () => {
  it('are found among goals, KPIs, actions, terms and respondents, and point at the first use', () => {
    const text = example(`
goals: [{ id: a, title: A }, { id: a, title: B }]
kpis: [{ id: a, title: A, direction: higher }, { id: a, title: B, direction: higher }, { id: a, title: C, direction: higher }]
actions: [{ id: b, title: A }, { id: b, title: B }]
glossary: [{ term: Lead }, { term: " lead" }]
assessments:
  - { function: it, respondent: Ravi Menon }
  - { function: marketing, respondent: Ravi Menon }
  - file: it.yaml
`);
    const reports = reportsOf('duplicate-id', contextOf(text, { 'it.yaml': 'function: it\nrespondent: ravi  menon\n' }));
    expect(reports.map(({ path, related }) => [path.join('/'), related?.[0]?.path.join('/')])).toEqual([
      ['goals/1/id', 'goals/0/id'],
      ['kpis/1/id', 'kpis/0/id'],
      ['kpis/2/id', 'kpis/0/id'],
      ['actions/1/id', 'actions/0/id'],
      ['glossary/1/term', 'glossary/0/term'],
      ['respondent', 'assessments/0/respondent'],
    ]);
  });

  it('are no matter among people who did not give their name', () => {
    expect(reportsOf('duplicate-id', contextOf(example('assessments: [{ function: it }, { function: it }]\n')))).toEqual([]);
  });
});
