import type { Alignment, Assessment, Policy } from '../model/alignment.ts';
import type { Links } from '../model/result.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Severity } from '../model/vocabulary.ts';
import type { Path, SourceDocument } from '../source/document.ts';
import type { LevelGiven } from './levels-given.ts';
import type { LocatedGoal } from './open-goals.ts';
import type { ScoredKpi } from './scored-kpis.ts';

/** One respondent's answers and where they stand: `path` leads to them inside `document` (empty for a file of their own). */
export interface AssessmentSource {
  readonly assessment: Assessment;
  readonly document: SourceDocument;
  readonly path: Path;
}

/** One respondent's answers with the levels in them. */
export interface RatedSource extends AssessmentSource {
  readonly levels: readonly LevelGiven[];
}

/**
 * What a rule looks at. Everything in it is valid; what was not has already been reported and left out.
 * Paths are paths of the healthy value: `document.locate` finds the lines of the file as written.
 */
export interface RuleContext {
  readonly document: SourceDocument;
  readonly alignment: Alignment;
  /** Ids the file declares, broken entries included, so that one mistake does not become two findings. */
  readonly declared: { readonly functions: ReadonlySet<string>; readonly goals: ReadonlySet<string>; readonly kpis: ReadonlySet<string> };
  readonly assessments: readonly RatedSource[];
  /** Goals that still matter, in file order. */
  readonly openGoals: readonly LocatedGoal[];
  /** In file order. */
  readonly scoredKpis: readonly ScoredKpi[];
  readonly scorecard: Scorecard;
  readonly pair: readonly [string, string] | null;
  readonly scores: Links;
  readonly asOf: string;
  /** Policies that apply, with the way to each inside its document; the alignment file's own unless given. */
  readonly policies?: readonly { readonly policy: Policy; readonly document: SourceDocument; readonly path: Path }[];
  /** Places left out of everything above because they are broken; a finding that rests on one of them is not made. */
  readonly unchecked?: readonly string[];
}

/** What a rule says about one place. */
export interface Report {
  /** Document the path is in; the alignment file unless given. */
  readonly document?: SourceDocument;
  readonly path: Path;
  /** Logical place, when it is another than that of `path`: the entry a waiver would name, such as goals/brand-trust. */
  readonly at?: string;
  /**
   * Logical places the finding rests on, such as goals/brand-trust/kpis; `*` stands for any one step.
   * When one of them could not be read, the finding is dropped: the reader fixes that first.
   */
  readonly needs?: readonly string[];
  /** Value first, then what was expected. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  readonly related?: readonly { readonly document?: SourceDocument; readonly path: Path; readonly message: string }[];
}

/**
 * A rule: words, examples and a test, in one file named for its id.
 * `bad` and `good` are alignment files; in `bad` a comment `#! rule-id` ends every line on which the rule must fire.
 */
export interface Rule {
  readonly id: RuleId;
  /** The state that is wrong, in one line. */
  readonly summary: string;
  /** Why it matters to the people in the room. */
  readonly why: string;
  readonly severity: Severity;
  readonly bad: string;
  readonly good: string;
  /** Absent for rules that the reading stage reports (syntax, shape, files). */
  readonly check?: (context: RuleContext) => Iterable<Report>;
}
