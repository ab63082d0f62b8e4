import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Alignment } from '../../src/model/alignment.ts';
import { Scores } from '../../src/model/result.ts';
import { Scorecard } from '../../src/model/scorecard.ts';
import { scoreAlignment } from '../../src/scoring/score-alignment.ts';
import { kendallW } from '../../src/scoring/statistics/kendall-w.ts';
import { vectors } from './vectors.ts';
import { workedAlignment, workedInput, workedScorecard } from './worked-example.ts';

const expected = vectors.scorecard;
const scores = scoreAlignment(workedInput);
const letters = { maturity: 'g', perception: 'd', coverage: 'v', attainment: 'k' } as const;
const percent = (share: number | null): number | null => (share === null ? null : 100 * share);

/** Equal to nine decimals; null only equals null. */
function close(found: number | null | undefined, wanted: number | null): void {
  if (wanted === null || found === null || found === undefined) expect(found).toBe(wanted);
  else expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9);
}

const yaml = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

describe('the worked example', () => {
  test('fits the schema of the result', () => {
    expect(Scores.parse(scores)).toEqual(scores);
  });

  test('stands in the files as it is scored here', () => {
    expect(Alignment.parse(yaml('./worked-example.yaml'))).toEqual(workedAlignment);
    expect(Scorecard.parse(yaml('./worked-scorecard.yaml'))).toEqual(workedScorecard);
  });

  test.each(expected.challenges.map((row, index) => ({ row, found: scores.challenges[index] })))('challenge $row.c', ({ row, found }) => {
    expect(found?.number).toBe(row.c);
    row.function_means.forEach((level, index) => {
      close(found?.maturity.byFunction[index]?.level, level);
    });
    close(found?.maturity.level, row.maturity);
    close(found?.maturity.value, row.maturity100);
    close(found?.targetGap, row.target_gap);
    expect(found?.alignment.pairedIndicators).toBe(row.pairs);
    close(found?.alignment.gapLevels, row.D);
    close(found?.alignment.signedLevels, row.signed);
    close(found?.alignment.adjustedLevels, row.signed_minus_bias);
    close(found?.alignment.value, row.alignment);
    close(found?.importance, row.importance);
    expect(found?.coverage.value).toBe(row.coverage);
    close(found?.attainment.value, percent(row.attainment));
    for (const [part, letter] of Object.entries(letters)) close(found?.priority.parts[part as 'maturity'], row.components[letter]);
    close(found?.priority.value, row.priority);
    expect(found?.priority.rank).toBe(row.rank);
    expect(found?.priority.rankRange).toEqual({ best: row.rank_range[0], worst: row.rank_range[1] });
    close(found?.priority.topOneShare, row.top1_share);
    close(found?.priority.topThreeShare, row.top3_share);
  });

  test('has the headline', () => {
    const { alignment, maturity, coverage, attainment } = scores.headline;
    const { headline } = expected;
    close(alignment.gapLevels, headline.D);
    close(alignment.value, headline.alignment);
    close(alignment.interval?.low, headline.alignment_ci95[0]);
    close(alignment.interval?.high, headline.alignment_ci95[1]);
    expect(alignment.pairedChallenges).toBe(headline.challenges_paired);
    expect(alignment.closerThanChance).toBe(true);
    expect(alignment.band).toBe('partly');
    close(maturity.level, headline.maturity_level);
    close(maturity.value, headline.maturity100);
    expect(maturity.weakest).toBe(`c${headline.weakest}`);
    expect(maturity.scoredChallenges).toBe(headline.challenges_scored);
    close(coverage.value, headline.coverage);
    expect(coverage.fullyCovered).toBe(headline.fully_covered);
    close(attainment.value, 100 * headline.attainment);
    for (const one of scores.functions) close(one.level, headline.function_levels[one.id] ?? null);
  });

  test('has the second opinions', () => {
    const { agreement } = scores;
    const { headline } = expected;
    close(agreement.leniency, headline.bias_cmo_minus_cio);
    close(agreement.alpha.value, headline.alpha_ordinal_pair);
    close(agreement.alphaAll.value, headline.alpha_ordinal_all);
    close(agreement.allFunctions.value, 100 * headline.bp_linear_all);
    close(agreement.importanceRho, headline.mean_spearman_importance);
    close(kendallW([0, 1, 2].map((rater) => expected.importance.map((row) => row[rater] ?? 0))), headline.kendall_w_importance);
    expect(agreement.kendallW).toBeNull();
  });

  test('has the levers', () => {
    for (const [challenge, cells] of Object.entries(expected.levers)) {
      for (const [part, letter] of Object.entries(letters)) {
        const lever = scores.priorities.levers.find((one) => one.challenge === `c${challenge}` && one.part === part);
        close(lever?.effect ?? null, cells[letter]);
      }
    }
  });

  test('has the tipping points', () => {
    expect([...scores.priorities.topThree].sort()).toEqual(expected.tipping_points.top3.map((number) => `c${number}`).sort());
    expect(scores.priorities.mixes).toBe(expected.lattice.size);
    for (const point of scores.priorities.tippingPoints) {
      const wanted = expected.tipping_points.weights[letters[point.weight]];
      close(point.now, wanted?.now ?? null);
      close(point.below, wanted?.changes_at_or_below ?? null);
      close(point.above, wanted?.changes_at_or_above ?? null);
    }
  });
});
