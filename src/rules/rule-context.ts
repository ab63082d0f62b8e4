import { levelsGiven } from './levels-given.ts';
import { openGoals } from './open-goals.ts';
import type { AssessmentSource, RuleContext } from './rule.ts';
import { scoredKpis } from './scored-kpis.ts';

/** A file that was read and measured. */
export interface RuleInput extends Omit<RuleContext, 'assessments' | 'openGoals' | 'scoredKpis'> {
  readonly assessments: readonly AssessmentSource[];
}

/** Works out once what several rules look at. */
export const ruleContext = (input: RuleInput): RuleContext => ({
  ...input,
  assessments: input.assessments.map((source) => ({ ...source, levels: levelsGiven(source.assessment) })),
  openGoals: openGoals(input.alignment.goals ?? []),
  scoredKpis: scoredKpis(input.alignment.kpis ?? [], input.scores.kpis),
});
