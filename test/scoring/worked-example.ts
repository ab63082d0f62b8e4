import type { Alignment, Assessment, Goal, Kpi } from '../../src/model/alignment.ts';
import type { ScoringInput } from '../../src/model/scoring-input.ts';
import { alignment, assessment, kpi, scorecard } from './build.ts';
import { vectors } from './vectors.ts';

const { ratings, importance } = vectors.scorecard;

function worked(id: 'CMO' | 'CIO' | 'CXO', place: number): Assessment {
  const base = assessment(id, ratings[id]);
  const answers = Object.entries(base.answers ?? {}).map(([challenge, answer], index) => {
    const given = importance[index]?.[place];
    return [challenge, typeof answer === 'object' && given !== undefined ? { importance: given, ...answer } : answer] as const;
  });
  return { ...base, answers: Object.fromEntries(answers) };
}

const goal = (challenge: string, owners: string[], kpis?: string[]): Goal => ({
  id: `goal-${challenge}`,
  title: `Goal of ${challenge}`,
  owners,
  challenges: [challenge],
  ...(kpis === undefined ? {} : { kpis }),
});

/** Goals and KPIs that give the coverage and attainment of the worked example. */
const goals: Goal[] = [
  goal('c1', ['CMO']),
  goal('c3', ['CMO', 'CXO']),
  goal('c4', ['CIO'], ['kpi-c4']),
  goal('c7', ['CMO', 'CIO'], ['kpi-c7']),
  goal('c8', ['CIO']),
  goal('c9', ['CXO'], ['kpi-c9']),
];
const kpis: Kpi[] = [
  kpi('kpi-c4', 60),
  kpi('kpi-c6', 30, { challenges: ['c6'] }),
  kpi('kpi-c7', 45),
  kpi('kpi-c9', 90),
  kpi('kpi-c10', 50, { challenges: ['c10'] }),
];

const assessments = [worked('CMO', 0), worked('CIO', 1), worked('CXO', 2)];

/** The worked example of the scoring model as an alignment file. */
export const workedAlignment: Alignment = {
  ...alignment({ asOf: '2026-06-30', scorecard: 'worked-scorecard.yaml' }),
  ...{ goals, kpis, assessments },
};

/** Its scorecard: ten challenges of four statements. */
export const workedScorecard = scorecard(10);

/** The same, ready to score. */
export const workedInput: ScoringInput = {
  alignment: workedAlignment,
  assessments: assessments.map((one) => ({ assessment: one, locate: () => null })),
  scorecard: workedScorecard,
  asOf: '2026-06-30',
};
