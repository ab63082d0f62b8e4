import type { CoverageResult, KpiResult, ReasonCode } from '../model/result.ts';
import type { ChallengeSheet } from './answer-sheet.ts';
import { meanAttainment } from './attainment.ts';
import type { Context } from './context.ts';
import { coverageBy } from './coverage.ts';
import { countHighAnswers, type HighAnswers } from './evidence.ts';
import { challengeImportance, type Importance } from './importance.ts';
import { challengeMaturity, type Maturity } from './maturity.ts';
import { type Pairing, pairChallenge } from './pairing.ts';
import type { PartSizes } from './priority.ts';
import { targetLevel } from './settings.ts';

/** A challenge measured on its own, before it is compared with the others. */
export interface Draft {
  readonly sheet: ChallengeSheet;
  readonly maturity: Maturity;
  readonly target: number;
  readonly pairing: Pairing;
  readonly importance: Importance;
  readonly coverage: CoverageResult;
  readonly kpis: readonly KpiResult[];
  /** Mean capped attainment of the linked KPIs, 0 to 1. */
  readonly attainment: number | null;
  readonly highAnswers: HighAnswers;
  /** Gap sizes in the order of `weightNames`. */
  readonly parts: PartSizes;
  /** Why the first missing part is missing; null when none is. */
  readonly missing: ReasonCode | null;
}

/** Measures every challenge, in the scorecard's order. */
export function draftChallenges(sheets: readonly ChallengeSheet[], kpis: readonly KpiResult[], context: Context): readonly Draft[] {
  const covered = coverageBy('challenges', kpis, context);
  const { input, settings, functions, pair } = context;
  return sheets.map((sheet) => {
    const maturity = challengeMaturity(sheet, functions.length);
    const pairing = pairChallenge(sheet, pair, maturity.byFunction);
    const target = targetLevel(input.alignment.targets, sheet.dimension, settings.levels);
    const { coverage, kpis: linked } = covered(sheet.dimension.id);
    const attainment = meanAttainment(linked);
    return {
      sheet,
      maturity,
      target,
      pairing,
      coverage,
      kpis: linked,
      attainment,
      importance: challengeImportance(sheet, functions.length),
      highAnswers: countHighAnswers(sheet, settings.levels),
      parts: [
        maturity.level === null ? null : maturityPart(maturity.level, target),
        pairing.distance === null ? null : Math.min(1, pairing.distance / settings.chanceDistance),
        1 - coverage.value / 100,
        attainment === null ? null : 1 - attainment,
      ],
      missing: maturity.reason ?? pairing.reason ?? (attainment === null ? 'no_scorable_kpi' : null),
    };
  });
}

/** g = max(0, T − M)/(T − 1): 0 at the target, 1 at the lowest level. */
export const maturityPart = (level: number, target: number): number => (target <= 1 ? 0 : Math.max(0, target - level) / (target - 1));
