import type { Numbers } from '../model/result.ts';
import { alignmentValue } from './alignment-value.ts';
import { attainmentOf } from './attainment.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { levelToValue } from './maturity.ts';

/** One challenge as gates see it. */
export function challengeNumbers(draft: Draft, context: Context): Numbers['challenges'][number] {
  const { sheet, maturity, pairing, coverage } = draft;
  const { levels, chanceDistance } = context.settings;
  const { distance } = pairing;
  return {
    id: sheet.dimension.id,
    alignment: { value: distance === null ? null : alignmentValue(distance, chanceDistance), reason: pairing.reason },
    maturity: { value: maturity.level === null ? null : levelToValue(maturity.level, levels), reason: maturity.reason },
    coverage,
    attainment: attainmentOf(draft.kpis),
  };
}
