import type { ChallengeResult, Facts } from '../model/result.ts';
import { alignmentValue } from './alignment-value.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { levelToValue } from './maturity.ts';
import { ownershipResult } from './ownership.ts';

/** Mean attainment of the KPIs linked to a challenge. */
export const attainmentOf = ({ attainment, kpis }: Draft): ChallengeResult['attainment'] => ({
  value: attainment === null ? null : 100 * attainment,
  kpis: kpis.map((kpi) => kpi.id),
  reason: attainment === null ? 'no_scorable_kpi' : null,
});

/** One challenge as rules and gates see it. */
export function challengeFacts(draft: Draft, context: Context): Facts['challenges'][number] {
  const { sheet, maturity, pairing, coverage } = draft;
  const { levels, chanceDistance } = context.settings;
  const { distance } = pairing;
  return {
    id: sheet.dimension.id,
    alignment: { value: distance === null ? null : alignmentValue(distance, chanceDistance), reason: pairing.reason },
    maturity: { value: maturity.level === null ? null : levelToValue(maturity.level, levels), reason: maturity.reason },
    coverage,
    attainment: attainmentOf(draft),
    ownership: ownershipResult(sheet, context),
  };
}
