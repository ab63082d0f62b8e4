import type { Result } from '../../model/result.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { enGb } from '../../outline/words/en-gb.ts';
import { code, flag, integer, level, points, ratio, text, why } from './column.ts';
import { defineTable } from './table.ts';

const confidences = enGb.confidence;
const findings = (severity: Severity) => (result: Result) =>
  result.findings.filter((finding) => !finding.waived && finding.severity === severity).length;

/** What the numbers of all the other tables rest on, in one row. */
export const headline = defineTable<Result>({
  name: 'headline',
  description: 'One row: the headline numbers and how they came about.',
  sheet: null,
  columns: [
    text('scorecard', 'Id of the scorecard.', ({ scorecard }) => scorecard.id),
    text('scorecard_version', 'Version of its content.', ({ scorecard }) => scorecard.version),
    integer('method_version', 'Version of the scoring model.', ({ method }) => method.version),
    text('first_function', 'First function of the pair; empty when the file does not settle it.', ({ pair }) => pair?.[0] ?? null),
    text('second_function', 'Second function of the pair.', ({ pair }) => pair?.[1] ?? null),
    points('alignment', 'Alignment of the pair, 0 (no closer than chance) to 100.', (row) => row.headline.alignment.value),
    why('alignment', (row) => row.headline.alignment.reason),
    points('alignment_low', 'Lower end of its 95 % interval.', (row) => row.headline.alignment.interval?.low ?? null),
    points('alignment_high', 'Upper end of its 95 % interval.', (row) => row.headline.alignment.interval?.high ?? null),
    why('alignment_low', (row) => row.headline.alignment.intervalReason),
    level('gap_levels', 'Mean distance of the pair, in levels.', (row) => row.headline.alignment.gapLevels),
    level('signed_levels', 'Mean of first minus second, in levels.', (row) => row.headline.alignment.signedLevels),
    code('band', ['How close the pair is.', enGb.bands], (row) => row.headline.alignment.band),
    flag('closer_than_chance', 'The distance passes the exact 5 % test against chance.', (row) => row.headline.alignment.closerThanChance),
    code('confidence', ['How complete the answers are.', confidences], (row) => row.headline.alignment.confidence),
    integer('paired_challenges', 'Challenges the pair can be compared in.', (row) => row.headline.alignment.pairedChallenges),
    points('maturity', 'Mean maturity, 0 to 100.', (row) => row.headline.maturity.value),
    level('maturity_level', 'The same as a level.', (row) => row.headline.maturity.level),
    why('maturity', (row) => row.headline.maturity.reason),
    points('coverage', 'How far goals, KPIs and readings cover the challenges, 0 to 100.', (row) => row.headline.coverage.value),
    integer('fully_covered', 'Challenges with a shared goal, a KPI and a fresh reading.', (row) => row.headline.coverage.fullyCovered),
    points('attainment', 'Mean capped attainment of the linked KPIs, 0 to 100.', (row) => row.headline.attainment.value),
    why('attainment', (row) => row.headline.attainment.reason),
    points('silo_index', 'Mean strength of the working relationships, 0 to 100.', ({ silos }) => silos.index),
    why('silo_index', ({ silos }) => silos.reason),
    ratio('alpha', 'Krippendorff’s alpha of the pair, at most 1.', ({ agreement }) => agreement.alpha.value),
    why('alpha', ({ agreement }) => agreement.alpha.reason),
    integer('errors', 'Findings of severity error that are not waived.', findings('error')),
    integer('warnings', 'Findings of severity warning that are not waived.', findings('warning')),
    integer('notes', 'Findings of severity note that are not waived.', findings('note')),
    integer('failed_gates', 'Gates that do not pass.', ({ gates }) => gates.filter(({ passed }) => !passed).length),
  ],
  rows: ({ result }) => [result],
});
