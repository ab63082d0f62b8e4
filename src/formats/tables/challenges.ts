import type { ChallengeResult } from '../../model/result.ts';
import type { SectionContext } from '../../outline/sections/section.ts';
import { enGb } from '../../outline/words/en-gb.ts';
import { code, detail, flag, integer, key, level, list, points, scaled, share, text, why } from './column.ts';
import { attentionBelow, gapScale, levelScale, priorityScale } from './scales.ts';
import { defineTable } from './table.ts';

type Side = 0 | 1;

/** What one side of the pair says of a challenge. */
function sideOf({ maturity }: ChallengeResult, { result }: SectionContext, side: Side) {
  const id = result.pair?.[side];
  if (id === undefined) return { level: null, reason: 'no_pair' } as const;
  return maturity.byFunction.find((entry) => entry.function === id) ?? ({ level: null, reason: 'not_rated' } as const);
}

const basis = { indicators: 'statements', challenge: 'the challenge as a whole' } as const;

/** Most pressing first, as in every report. */
export const challenges = defineTable<ChallengeResult>({
  name: 'challenges',
  description: 'One row for each challenge of the scorecard, most pressing first.',
  sheet: 'Challenges',
  columns: [
    integer('priority_rank', 'Rank of its priority, 1 the most pressing; equal priorities share one.', ({ priority }) => priority.rank),
    key(detail(text('challenge', 'Id of the challenge.', ({ id }) => id))),
    text('title', 'Name of the challenge.', ({ title }) => title),
    detail(integer('number', 'Its number in the scorecard.', (row) => row.number)),
    scaled(
      level('first_level', 'Level given by the first of the pair.', (row, context) => sideOf(row, context, 0).level),
      levelScale,
    ),
    why('first_level', (row, context) => sideOf(row, context, 0).reason),
    scaled(
      level('second_level', 'Level given by the second of the pair.', (row, context) => sideOf(row, context, 1).level),
      levelScale,
    ),
    why('second_level', (row, context) => sideOf(row, context, 1).reason),
    scaled(
      level('gap_levels', 'Distance of the pair, in levels.', ({ alignment }) => alignment.gapLevels),
      gapScale,
    ),
    level('signed_levels', 'First minus second of the pair, in levels.', ({ alignment }) => alignment.signedLevels),
    scaled(
      points('alignment', 'Alignment of the pair, 0 (no closer than chance) to 100.', ({ alignment }) => alignment.value),
      attentionBelow,
    ),
    why('alignment', ({ alignment }) => alignment.reason),
    code('band', ['How close the pair is.', enGb.bands], ({ alignment }) => alignment.band),
    detail(
      code(
        'alignment_basis',
        ['Whether single statements or the challenge as a whole were compared.', basis],
        (row) => row.alignment.basis,
      ),
    ),
    detail(integer('paired_indicators', 'Statements both sides answered.', ({ alignment }) => alignment.pairedIndicators)),
    scaled(
      level('maturity_level', 'Mean level, one vote for each function.', ({ maturity }) => maturity.level),
      levelScale,
    ),
    detail(points('maturity', 'The same, 0 to 100.', ({ maturity }) => maturity.value)),
    why('maturity_level', ({ maturity }) => maturity.reason),
    level('target_level', 'Level aimed at.', ({ target }) => target),
    scaled(
      level('target_gap', 'How far maturity is below that, in levels.', ({ targetGap }) => targetGap),
      gapScale,
    ),
    why('target_gap', ({ targetGapReason }) => targetGapReason),
    level('importance', 'Mean importance, 1 to 5, one vote for each function.', ({ importance }) => importance),
    why('importance', ({ importanceReason }) => importanceReason),
    scaled(
      points('priority', 'How much it should be talked about first, 0 to 100.', ({ priority }) => priority.value),
      priorityScale,
    ),
    why('priority', ({ priority }) => priority.reason),
    code('priority_label', ['What the priority asks for.', enGb.labels], ({ priority }) => priority.label),
    detail(integer('rank_best', 'Best rank over all weight mixes.', ({ priority }) => priority.rankRange?.best ?? null)),
    detail(integer('rank_worst', 'Worst rank over all weight mixes.', ({ priority }) => priority.rankRange?.worst ?? null)),
    share('top_three_share', 'Share of the weight mixes that rank it in the top three.', ({ priority }) => priority.topThreeShare),
    detail(share('top_one_share', 'Share of the weight mixes that rank it first.', ({ priority }) => priority.topOneShare)),
    detail(code('firmness', ['How firm a place in the top three is.', enGb.firmness], ({ priority }) => priority.firmness)),
    scaled(
      points('coverage', '25 points for each of goal, shared goal, KPI and fresh reading.', ({ coverage }) => coverage.value),
      attentionBelow,
    ),
    flag('has_goal', 'A goal works on it.', ({ coverage }) => coverage.goal),
    flag('has_shared_goal', 'A goal owned by both functions of the pair works on it.', ({ coverage }) => coverage.shared),
    flag('has_kpi', 'A valid KPI with a target measures it.', ({ coverage }) => coverage.measured),
    flag('has_fresh_reading', 'Such a KPI has a fresh reading.', ({ coverage }) => coverage.live),
    scaled(
      points('attainment', 'Mean capped attainment of its KPIs, 0 to 100.', ({ attainment }) => attainment.value),
      attentionBelow,
    ),
    why('attainment', ({ attainment }) => attainment.reason),
    detail(list('kpis', 'Ids of its KPIs', ({ attainment }) => attainment.kpis)),
    share('evidence_gap', 'Share of the answers of 4 and more without a document or data.', ({ evidenceGap }) => evidenceGap),
    why('evidence_gap', ({ evidenceGapReason }) => evidenceGapReason),
    code('ownership', ['What the pair’s answers on who owns it say together.', enGb.ownership], (row) => row.ownership.status),
    why('ownership', ({ ownership }) => ownership.reason),
    detail(share('ownership_clarity', 'Chance that two respondents name the same owner.', ({ ownership }) => ownership.clarity)),
    why('ownership_clarity', ({ ownership }) => ownership.clarityReason),
    code('reading', ['What level and distance say together.', enGb.readings], (row) => row.reading),
    why('reading', ({ readingReason }) => readingReason),
    text('next_step', 'Next step the scorecard suggests at this maturity.', ({ priority }) => priority.action),
    detail(list('flags', 'Thresholds it crosses', ({ flags }) => flags)),
  ],
  rows: ({ result, ranked }) => [...ranked, ...result.challenges.filter((challenge) => !ranked.includes(challenge))],
});
