import type { Goal } from '../model/alignment.ts';
import type { Path } from '../source/document.ts';

/** A goal and where it stands. `at` is the place a waiver names. */
export interface LocatedGoal {
  readonly goal: Goal;
  readonly path: Path;
  readonly at: string;
}

/** Goals that still matter: done and dropped ones are history, nobody should be nagged about them. */
export const openGoals = (goals: readonly Goal[]): readonly LocatedGoal[] =>
  goals
    .map((goal, index) => ({ goal, path: ['goals', index], at: `goals/${goal.id}` }))
    .filter(({ goal }) => goal.status !== 'done' && goal.status !== 'dropped');
