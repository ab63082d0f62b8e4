import { describe, expect, it } from 'vitest';
import { example } from '../../src/rules/example.ts';
import { contextOf, messagesOf, reportsOf } from './context-of.ts';

const shared = 'owners: [marketing, it], accountable: it';

describe('challenges and stages', () => {
  it('are not listed one by one when there is no goal at all', () => {
    const context = contextOf(example(''));
    expect(messagesOf('challenge-without-goal', context)).toEqual(['no goals at all; expected a goal for each of the 10 challenges']);
    expect(messagesOf('challenge-without-kpi', context)).toEqual([]);
    expect(messagesOf('stage-without-goal', context)).toEqual([]);
    expect(messagesOf('kpi-without-goal', context)).toEqual([]);
  });

  it('are named one by one by their place in the model once there are goals', () => {
    const context = contextOf(example(`goals:\n  - { id: a, title: A, ${shared}, challenges: [ownership], journey: [service] }\n`));
    const places = reportsOf('challenge-without-goal', context).map(({ at }) => at);
    expect(places).toHaveLength(9);
    expect(places[0]).toBe('challenges/agile-design');
    expect(reportsOf('stage-without-goal', context).map(({ at }) => at)).toEqual([
      'journey/awareness',
      'journey/consideration',
      'journey/purchase',
      'journey/delivery',
      'journey/post-purchase',
    ]);
    expect(messagesOf('challenge-without-kpi', context)).toEqual(['no KPIs at all; expected one for each challenge that has a goal']);
  });

  it('are not missed when a goal only misspells them', () => {
    const context = contextOf(example(`goals:\n  - { id: a, title: A, ${shared}, challenges: [ownershp] }\n`));
    expect(reportsOf('challenge-without-goal', context).map(({ at }) => at)).not.toContain('challenges/ownership');
  });

  it('are asked for once when no goal names any stage', () => {
    const context = contextOf(example(`goals:\n  - { id: a, title: A, ${shared} }\n`));
    expect(reportsOf('stage-without-goal', context).map(({ at }) => at)).toEqual(['journey']);
  });

  it('without a goal are not asked for a KPI as well', () => {
    const text = example(`
goals:
  - { id: a, title: A, ${shared}, challenges: [ownership, isolation], kpis: [k] }
  - { id: b, title: B, ${shared}, challenges: [data-strategy] }
kpis:
  - { id: k, title: K, direction: higher, owner: it }
`);
    // The KPI of the first two has no target; that is said of the KPI.
    expect(reportsOf('challenge-without-kpi', contextOf(text)).map(({ at }) => at)).toEqual(['challenges/data-strategy']);
  });
});

describe('goals', () => {
  it('that are done or dropped are left in peace', () => {
    const text = example(`
goals:
  - { id: a, title: A, status: done, due: 2026-01-01 }
  - { id: b, title: B, status: dropped, due: 2026-01-01, opposes: [a] }
`);
    const context = contextOf(text);
    for (const id of ['goal-without-kpi', 'goal-not-shared', 'goal-without-accountable', 'overdue-goal', 'opposed-goals'] as const) {
      expect(messagesOf(id, context)).toEqual([]);
    }
  });

  it('are due until the end of their day', () => {
    const goal = (due: string) => contextOf(example(`goals:\n  - { id: a, title: A, ${shared}, due: ${due} }\n`));
    expect(messagesOf('overdue-goal', goal('2026-11-20'))).toEqual([]);
    expect(messagesOf('overdue-goal', goal('2026-11-19'))).toHaveLength(1);
  });

  it('are shared when both of the pair own them, with others or without', () => {
    const text = example(`
goals:
  - { id: a, title: A, owners: [marketing] }
  - { id: b, title: B, owners: [it, marketing] }
  - { id: c, title: C }
  - { id: d, title: D, owners: [it, it] }
`);
    expect(messagesOf('goal-not-shared', contextOf(text))).toEqual([
      'goal "a" is owned by "marketing" alone; expected "marketing" and "it" to share it',
      'goal "c" is owned by nobody; expected "marketing" and "it" to share it',
      'goal "d" is owned by "it" alone; expected "marketing" and "it" to share it',
    ]);
  });

  it('with a misspelt owner are not said to lack that owner as well', () => {
    expect(messagesOf('goal-not-shared', contextOf(example('goals:\n  - { id: a, title: A, owners: [markting, it] }\n')))).toEqual([]);
  });

  it('need two owners even when the pair is not settled', () => {
    const text = example('goals:\n  - { id: a, title: A, owners: [marketing] }\n  - { id: b, title: B, owners: [it, marketing] }\n');
    const messages = messagesOf('goal-not-shared', { ...contextOf(text), pair: null });
    expect(messages).toEqual(['goal "a" is owned by "marketing" alone; expected at least two functions to share it']);
  });

  it('that nobody is accountable for name only owners there are', () => {
    const text = example(
      'goals:\n  - { id: a, title: A, owners: [marketng, it] }\n  - { id: b, title: B, owners: [marketing, it, cio] }\n',
    );
    expect(messagesOf('goal-without-accountable', contextOf(text))).toEqual([
      'goal "a" names nobody as accountable; expected one function',
      'goal "b" names nobody as accountable; expected "marketing" or "it"',
    ]);
  });

  it('need an accountable function that is one of their owners', () => {
    const text = example(`
goals:
  - { id: a, title: A, owners: [marketing], accountable: it }
  - { id: b, title: B, owners: [marketing], accountable: nosuch }
  - { id: c, title: C, accountable: it }
`);
    expect(messagesOf('goal-without-accountable', contextOf(text))).toEqual([
      '"it" is accountable for goal "a" but does not own it; expected "marketing"',
    ]);
  });
});

describe('opposed goals', () => {
  it('are reported once, even when each names the other', () => {
    const text = example(`goals:\n  - { id: a, title: A, opposes: [b] }\n  - { id: b, title: B, opposes: [a, b] }\n`);
    expect(reportsOf('opposed-goals', contextOf(text)).map(({ path }) => path.join('/'))).toEqual(['goals/0/opposes/0']);
  });

  it('are found by KPIs that should move the same measure in opposite directions', () => {
    const text = example(`
goals:
  - { id: a, title: A, kpis: [up] }
  - { id: b, title: B, kpis: [down] }
  - { id: c, title: C, kpis: [up] }
kpis:
  - { id: up, title: Messages per customer, direction: higher, target: 9 }
  - { id: down, title: "messages  per customer!", direction: lower, target: 2 }
`);
    expect(messagesOf('opposed-goals', contextOf(text))).toEqual([
      'goal "b" and goal "a" pull by their KPIs in opposite directions; expected goals that can both be reached',
      'goal "c" and goal "b" pull by their KPIs in opposite directions; expected goals that can both be reached',
    ]);
  });
});

describe('conflicting KPIs', () => {
  const two = (first: string, second: string, goals = '') =>
    messagesOf('conflicting-kpis', contextOf(example(`${goals}kpis:\n  - { id: a, ${first} }\n  - { id: b, ${second} }\n`)));

  it.each([
    ['target', 'direction: lower, unit: h, target: 4', 'direction: lower, unit: h, target: 24', 'target of KPI "b" is 24'],
    ['unit', 'direction: lower, unit: h, target: 4', 'direction: lower, unit: min, target: 4', 'unit of KPI "b" is "min"'],
    ['direction', 'direction: lower, target: 4', 'direction: higher, target: 4', 'direction of KPI "b" is higher'],
  ])('have the same title and another %s', (_, first, second, message) => {
    const found = two(`title: Response time, owner: it, ${first}`, `title: response-time, owner: marketing, ${second}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it('may have another title when they come from the same field', () => {
    const same = 'source: "crm, cases.first_reply", direction: lower';
    expect(two(`title: A, owner: it, target: 4, ${same}`, `title: B, owner: marketing, target: 5, ${same}`)).toHaveLength(1);
  });

  it('are no two measures out of the same system', () => {
    const same = 'source: Google Analytics, direction: higher';
    expect(two(`title: A, owner: it, target: 4, ${same}`, `title: B, owner: marketing, target: 5, ${same}`)).toEqual([]);
  });

  it('are no two steps of one function', () => {
    expect(two('title: A, owner: it, direction: higher, target: 4', 'title: A, owner: it, direction: higher, target: 5')).toEqual([]);
  });

  it('are found by the owners of their goals as well', () => {
    const goals = 'goals:\n  - { id: g, title: G, owners: [it], kpis: [a] }\n  - { id: h, title: H, owners: [marketing], kpis: [b] }\n';
    expect(two('title: A, direction: higher, target: 4', 'title: A, direction: higher, target: 5', goals)).toHaveLength(1);
  });

  it('are not found where one of them leaves the matter open', () => {
    expect(two('title: A, owner: it, direction: higher', 'title: A, owner: marketing, direction: higher, target: 5')).toEqual([]);
  });
});

describe('KPIs', () => {
  it('are not asked for a goal when a goal only misspells them', () => {
    const text = example(
      'goals:\n  - { id: a, title: A, kpis: [profil-match] }\nkpis:\n  - { id: profile-match, title: K, direction: higher }\n',
    );
    expect(messagesOf('kpi-without-goal', contextOf(text))).toEqual([]);
  });

  it('are compared with the first 200 misspelt names only', () => {
    const text = (others: number) => {
      const names = [...Array.from({ length: others }, (_, index) => `other-thing-${index}`), 'profil-match'];
      return `goals:\n  - { id: a, title: A, kpis: [${names.join(', ')}] }\nkpis:\n  - { id: profile-match, title: K, direction: higher }\n`;
    };
    expect(messagesOf('kpi-without-goal', contextOf(example(text(199))))).toEqual([]);
    expect(messagesOf('kpi-without-goal', contextOf(example(text(200))))).toHaveLength(1);
  });

  it('that are milestones need no target', () => {
    expect(messagesOf('kpi-without-target', contextOf(example('kpis:\n  - { id: k, title: K, direction: milestone }\n')))).toEqual([]);
  });

  it('that are blank in a text are as good as without it', () => {
    const text = example('kpis:\n  - { id: k, title: K, direction: higher, source: " " }\n');
    expect(messagesOf('kpi-without-source', contextOf(text))).toHaveLength(1);
  });

  it('that are milestones turn red only after their day', () => {
    const milestone = (due: string) =>
      contextOf(
        example(`kpis:\n  - { id: k, title: K, direction: milestone, due: ${due}, readings: [{ date: 2026-10-31, value: false }] }\n`),
      );
    expect(messagesOf('red-kpi-without-note', milestone('2026-12-31'))).toEqual([]);
    expect(messagesOf('red-kpi-without-note', milestone('2026-10-31'))).toHaveLength(1);
  });

  it('say how old their reading is and how old it may be', () => {
    const text = example(`
kpis:
  - { id: k, title: K, direction: higher, target: 9, cadence: weekly, readings: [{ date: 2026-11-05, value: 3 }] }
  - { id: l, title: L, direction: higher, target: 9, maxAgeDays: 1, readings: [{ date: 2026-11-18, value: 3 }] }
  - { id: m, title: M, direction: higher, target: 9, readings: [{ date: 2020-01-01, value: 3 }] }
`);
    expect(messagesOf('stale-reading', contextOf(text))).toEqual([
      'latest reading of KPI "k" is 15 days old (2026-11-05); expected at most 14 days for a weekly KPI',
      'latest reading of KPI "l" is 2 days old (2026-11-18); expected at most 1 day',
    ]);
  });
});
