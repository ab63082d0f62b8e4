import type { CheckReport } from '../../model/check-report.ts';
import type { Paint } from '../../outline/paint.ts';
import type { Rule } from '../../rules/rule.ts';

/** What a rule says about itself, as far as formats print it. */
export type RuleWords = Pick<Rule, 'id' | 'summary' | 'why' | 'severity'>;

export interface CheckFormatInput {
  readonly report: CheckReport;
  /** Text of a checked file for code frames; null when it is not at hand. Only the text format asks. */
  readonly sources: (path: string) => string | null;
  readonly rules: readonly RuleWords[];
  readonly paint: Paint;
  /** Columns of the terminal; Infinity for pipes and files, where nothing is wrapped. */
  readonly width: number;
}

/** A view of a check report: adds no facts, never throws, same bytes for the same input. */
export type FormatCheck = (input: CheckFormatInput) => string;
