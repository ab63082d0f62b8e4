import type { ChallengeResult, GoalResult, KpiResult } from '../../model/result.ts';
import { isValidKpi } from '../../scoring/kpis.ts';
import { noNumber } from '../numbers.ts';
import { reasonWords } from '../reason-text.ts';
import { enGb as words } from '../words/en-gb.ts';
import { explainWords } from '../words/en-gb-explain.ts';
import { explainChallengeWords as say } from '../words/en-gb-explain-challenge.ts';
import { calculation, cell, table, text, unknown } from './blocks.ts';
import { type Explained, placeOfEntry } from './explained.ts';
import type { ExplanationSection } from './explanation.ts';
import { mean, product, term } from './expression.ts';

interface Linked {
  readonly id: string;
  readonly place: string;
}

/** Goals of the challenge that count, with their places. */
function linkedGoals(explained: Explained, { id }: ChallengeResult): readonly (GoalResult & Linked)[] {
  return explained.result.goals.flatMap((goal, index) =>
    goal.status !== 'dropped' && goal.challenges.includes(id) ? [{ ...goal, place: placeOfEntry(explained, 'goals', index) }] : [],
  );
}

/** KPIs that count for the challenge, directly or through a goal, with their places. */
export function linkedKpis(explained: Explained, { attainment }: ChallengeResult): readonly (KpiResult & Linked)[] {
  const linked = new Set(attainment.kpis);
  return explained.result.kpis.flatMap((kpi, index) =>
    linked.has(kpi.id) ? [{ ...kpi, place: placeOfEntry(explained, 'kpis', index) }] : [],
  );
}

/** The four checks with the goals and KPIs that satisfy them. */
export function coverageSection(explained: Explained, challenge: ChallengeResult): ExplanationSection {
  const { coverage } = challenge;
  const goals = linkedGoals(explained, challenge);
  const valid = linkedKpis(explained, challenge).filter(isValidKpi);
  const by: Readonly<Record<keyof typeof say.checks, readonly Linked[]>> = {
    goal: goals,
    shared: goals.filter(({ shared }) => shared),
    measured: valid,
    live: valid.filter(({ fresh }) => fresh),
  };
  const checks = Object.keys(say.checks) as (keyof typeof say.checks)[];
  const rows = checks.map((check) => [
    say.checks[check],
    coverage[check] ? explainWords.yes : explainWords.no,
    by[check].map(({ id }) => id).join(', ') || noNumber,
    by[check].map(({ place }) => place).join(', ') || noNumber,
  ]);
  const holds = checks.filter((check) => coverage[check]).length;
  return {
    id: 'coverage',
    title: say.sections.coverage,
    blocks: [
      table(say.coverageCaption, say.coverageColumns, rows),
      calculation(say.coverage, product(term('points per check', 25), term('checks that hold', holds)), coverage.value),
    ],
  };
}

/** The linked KPIs and the mean of those that can be scored. */
export function attainmentSection(explained: Explained, challenge: ChallengeResult): ExplanationSection {
  const kpis = linkedKpis(explained, challenge);
  const rows = kpis.map(({ id, status, attainment, attainmentReason, place }) => [
    id,
    words.kpiStatus[status],
    cell(attainment),
    attainment === null ? explainWords.notCounted(reasonWords(attainmentReason)) : explainWords.yes,
    place,
  ]);
  const scored = kpis.flatMap(({ id, attainment }) => (attainment === null ? [] : [term(`attainment of ${id}`, attainment)]));
  const { value, reason } = challenge.attainment;
  return {
    id: 'attainment',
    title: say.sections.attainment,
    blocks: [
      kpis.length === 0 ? text(say.noKpis) : table(say.kpiCaption, say.kpiColumns, rows),
      value === null
        ? unknown(say.attainment, reasonWords(reason))
        : calculation(say.attainment, product(term('hundred', 100), mean(scored)), value),
    ],
  };
}
