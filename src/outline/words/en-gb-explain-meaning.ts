import type { ReasonCode } from '../../model/result.ts';
import type { Severity } from '../../model/vocabulary.ts';

interface ReasonWords {
  /** What was missing, in one sentence. */
  readonly means: string;
  /** What to do about it. */
  readonly todo: string;
}

/** Words that explain rules, challenges and reasons without a file, in British English. */
export const explainMeaningWords = {
  rule: {
    title: (id: string) => `Rule ${id}`,
    why: 'Why it matters',
    severity: (severity: Severity) => `Severity: ${severity}, unless the policy says otherwise.`,
    bad: 'A file it finds something in',
    badCaption: 'Marked with #! is the line it points at.',
    good: 'How to satisfy it',
    goodCaption: 'The same file without the finding.',
    otherwise: 'If it does not fit you',
    off: 'Change its severity, or set it to off, in the policy:',
    offExample: (id: string) => `policy:\n  rules: { ${id}: off }\n`,
    waive:
      'Or accept single findings for a time, with a reason and an owner: policy.waivers. A waiver is disclosed and never raises a score.',
  },

  dimension: {
    title: (title: string, scorecard: string) => `${title} (${scorecard})`,
    target: (level: string, why: string) => `Aim at level ${level}: ${why}`,
    statements: 'What is rated',
    statement: (statement: string, id: string) => `${statement} (${id})`,
    levelColumns: ['>Level', 'What one would see'],
    enough: 'Is the level good enough, and what next',
    enoughCaption: 'By level of the challenge',
    enoughColumns: ['>Level', 'Good enough?', 'Next step', 'Effort', 'Starts'],
    kpis: 'KPIs that often fit',
    kpiCaption: 'Typical measures',
    kpiColumns: ['KPI', 'Unit', 'Better', 'Definition'],
    discussion: 'To discuss',
    good: 'How to satisfy the check',
    goodText: 'A goal that both of the pair own, with a KPI and a fresh reading, covers the challenge in full (100 points):',
    goodCaption: 'A goal, its KPI and an answer; replace the functions, titles and values by yours',
    source: (source: string) => `Source: ${source}`,
    related: (ids: readonly string[]) => `See also: ${ids.join(', ')}`,
  },

  reason: {
    title: (id: string) => `Reason ${id}`,
    stands: 'Where you meet it',
    todo: 'What to do',
    where: 'It stands in the result beside a number that is null: too little evidence is never replaced by a number.',
  },

  reasons: {
    no_pair: {
      means: 'The file does not settle whose alignment is the headline.',
      todo: 'Name two functions under pair, or give one function the lead CMO and one the lead CIO.',
    },
    not_rated: {
      means: 'Nobody who counts here gave an answer.',
      todo: 'Ask the missing respondent, or have both of the pair rate the challenge.',
    },
    needs_two_functions: {
      means: 'Only one function answered enough; a level of one function says nothing about the organisation.',
      todo: 'Have a second function rate the challenge.',
    },
    too_few_items: {
      means:
        'Too few statements are answered: a function needs two thirds of a challenge, a distance needs two statements answered by both sides.',
      todo: 'Answer the open statements, or give one level for the whole challenge.',
    },
    too_few_challenges: {
      means: 'Fewer than 70 % of the challenges have a value, so a headline would speak for challenges nobody rated.',
      todo: 'Rate the missing challenges.',
    },
    too_few_units: {
      means: 'Fewer than ten statements are answered by both sides, too few to draw again from.',
      todo: 'Nothing is wrong; with more shared statements an interval appears.',
    },
    no_pairable_units: {
      means: 'No statement was answered by both sides, so there is nothing to compare.',
      todo: 'Have both of the pair rate the same statements.',
    },
    no_variation: {
      means: 'All values are the same, so nothing can be said about how they vary.',
      todo: 'Check whether someone ticked the same level everywhere; if the answers are meant, nothing needs doing.',
    },
    too_many_dropped: { means: 'More than a tenth of the resamples had no value.', todo: 'Answer more statements on both sides.' },
    no_importance: {
      means: 'Nobody said how important the challenge is, while others have an importance.',
      todo: 'Give importance from 1 to 5 in the answers.',
    },
    no_ranking: {
      means: 'The importance answers give no order, for example because every one is the same.',
      todo: 'Give different importances where they differ for you.',
    },
    too_few_votes: {
      means: 'Too few people answered: an owner needs both of the pair, Kendall’s W four functions that rank the challenges.',
      todo: 'Have both of the pair name an owner, and ask the other functions for importance.',
    },
    no_high_rating: {
      means: 'No answer is 4 or higher, so there is no high rating that would need evidence.',
      todo: 'Nothing needs doing.',
    },
    no_scorable_kpi: {
      means: 'No KPI linked to it has an attainment: there is none, or each is stale, unread or badly defined.',
      todo: 'Link a KPI, or look at the linked ones with explain FILE <kpi>.',
    },
    no_two_sided_pair: {
      means: 'No two functions rated how well they work with each other.',
      todo: 'Fill in worksWith in the assessments.',
    },
    one_sided: {
      means: 'Only one of the two sides has answered, so there is nothing to compare.',
      todo: 'Have the other side answer as well.',
    },
    single_respondent: {
      means: 'Only one person answered, so there is no distance inside the function.',
      todo: 'Nothing needs doing; a second respondent would show a split.',
    },
    no_target: { means: 'The KPI has no target, so there is nothing to attain.', todo: 'Set target.' },
    no_reading: { means: 'The KPI has no reading at or before the day the file is read for.', todo: 'Add a reading with date and value.' },
    stale: {
      means: 'The latest reading is older than the cadence (or maxAgeDays) allows. Old values are left out, not faded.',
      todo: 'Add a fresh reading, or correct the cadence.',
    },
    invalid_future_reading: {
      means: 'A reading lies after the day the file is read for.',
      todo: 'Correct its date, or use a later --as-of.',
    },
    invalid_direction: {
      means: 'The target lies on the wrong side of the baseline for this direction.',
      todo: 'Correct direction, baseline or target.',
    },
    invalid_baseline_equals_target: {
      means: 'Baseline and target are the same, so there is no way to go.',
      todo: 'Correct one of the two; for a value that should stay put use direction: range.',
    },
    invalid_target: {
      means: 'The target does not fit the direction, for example a number where a range is expected.',
      todo: 'Give a number for higher and lower, { low, high } for range, true for a milestone.',
    },
    needs_baseline: {
      means: 'Without a baseline this number would have no meaning: a target at or below zero, or a pace of a value that does not add up.',
      todo: 'Give baseline, or cumulative: true for a value that adds up.',
    },
    no_dates: { means: 'The KPI has no start and due day.', todo: 'Give start and due.' },
    too_early: { means: 'Less than a tenth of the time has passed, so a pace would be chance.', todo: 'Wait.' },
    not_computed: {
      means: 'The number was not asked for in this run, for example intervals in check.',
      todo: 'Run report or explain, which compute it.',
    },
  } satisfies Record<ReasonCode, ReasonWords>,
} as const;
