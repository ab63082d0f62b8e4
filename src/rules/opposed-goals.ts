import type { Kpi } from '../model/alignment.ts';
import type { Path } from '../source/document.ts';
import { example } from './example.ts';
import type { LocatedGoal } from './open-goals.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { measureKeys } from './same-measure.ts';
import { label } from './wording.ts';

export const opposedGoals: Rule = {
  id: 'opposed-goals',
  summary: 'Two goals that pull in opposite directions',
  why: 'Whoever reaches one of them moves away from the other, so the two functions will meet as opponents. The leaders have to choose, or agree on how far each goal may go.',
  severity: 'warning',
  bad: example(`
goals:
  - id: more-contacts
    title: Reach every customer twice a week
    owners: [marketing, it]
    accountable: marketing
    opposes: [quiet-inbox] #! opposed-goals
  - id: quiet-inbox
    title: Send customers fewer messages
    owners: [marketing, it]
    accountable: it
`),
  good: example(`
goals:
  - id: useful-contacts
    title: Send customers fewer messages, and only ones they use
    owners: [marketing, it]
    accountable: marketing
`),
  *check(context: RuleContext): Iterable<Report> {
    const goals = context.openGoals;
    const byId = new Map(goals.map((goal) => [goal.goal.id, goal]));
    const reported = new Set<string>();
    for (const { goal, path, at } of goals) {
      for (const [index, opposed] of (goal.opposes ?? []).entries()) {
        const other = byId.get(opposed);
        if (other === undefined || other.goal.id === goal.id || !isNew(reported, goal.id, opposed)) continue;
        yield opposition({ goal, path, at }, other, [...path, 'opposes', index]);
      }
    }
    for (const [earlier, later] of measuredAgainstEachOther(goals, context.alignment.kpis ?? [])) {
      if (isNew(reported, earlier.goal.id, later.goal.id)) yield opposition(later, earlier, later.path, 'by their KPIs ');
    }
  },
};

function isNew(reported: Set<string>, a: string, b: string): boolean {
  const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
  if (reported.has(pair)) return false;
  reported.add(pair);
  return true;
}

const opposition = (goal: LocatedGoal, other: LocatedGoal, path: Path, how = ''): Report => ({
  path,
  at: goal.at,
  message: `${label('goal', goal.goal.id)} and ${label('goal', other.goal.id)} pull ${how}in opposite directions; expected goals that can both be reached`,
  hint: 'Decide which one goes first, or set a limit for each, and write the decision into the goals.',
  related: [{ path: other.path, message: 'the goal it opposes' }],
});

/** Pairs of goals of which one has a KPI that should rise and the other a KPI of the same measure that should fall. */
function* measuredAgainstEachOther(goals: readonly LocatedGoal[], kpis: readonly Kpi[]): Iterable<readonly [LocatedGoal, LocatedGoal]> {
  // Mostly all of them rise.
  if (Object.keys(opposite).some((direction) => !kpis.some((kpi) => kpi.direction === direction))) return;
  const directed = kpis.filter(({ direction }) => opposite[direction] !== undefined);
  const byId = new Map(directed.map((kpi) => [kpi.id, { direction: kpi.direction, keys: measureKeys(kpi) }]));
  const earlier = new Map<string, LocatedGoal[]>();
  for (const goal of goals) {
    const measures = (goal.goal.kpis ?? []).flatMap((id) => byId.get(id) ?? []);
    for (const { direction, keys } of measures) {
      for (const key of keys) {
        for (const other of earlier.get(`${opposite[direction]} ${key}`) ?? []) if (other !== goal) yield [other, goal];
      }
    }
    for (const { direction, keys } of measures) {
      for (const key of keys) {
        const name = `${direction} ${key}`;
        earlier.get(name)?.push(goal) ?? earlier.set(name, [goal]);
      }
    }
  }
}

const opposite: Partial<Record<Kpi['direction'], string>> = { higher: 'lower', lower: 'higher' };
