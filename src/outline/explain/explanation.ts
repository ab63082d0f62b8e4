import type { Table } from '../block.ts';
import type { Expression } from './expression.ts';

/** A number with the arithmetic that gives it. */
export interface Calculation {
  readonly kind: 'calculation';
  /** Name for programs, unique within the explanation. */
  readonly id: string;
  readonly title: string;
  /** What is done, in words; null where the text above has said it. */
  readonly formula: string | null;
  /** The same with the numbers, for a pocket calculator. */
  readonly arithmetic: string;
  /** The same with full precision, for programs. */
  readonly expression: Expression;
  /** The number as the report has it, with full precision. */
  readonly result: number;
}

/** A number that is not known. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly id: string;
  readonly title: string;
  /** Why, in words. */
  readonly why: string;
}

/** The kinds of content of an explanation. Texts hold what users wrote: each format neutralises them when it writes. */
export type ExplanationBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table
  | Calculation
  | Unknown
  | { readonly kind: 'code'; readonly caption: string; readonly language: 'yaml'; readonly text: string };

export interface ExplanationSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ExplanationBlock[];
}

/** How a number came about, or what something means, in no particular format. */
export interface Explanation {
  readonly subject: 'headline' | 'challenge' | 'kpi' | 'priority' | 'rule' | 'dimension' | 'reason';
  /** Id of the challenge, KPI, rule or reason; null for the headline and the priorities. */
  readonly id: string | null;
  readonly title: string;
  /** The answer in one sentence. */
  readonly message: string;
  /** File explained; null when no file is. */
  readonly file: string | null;
  /** Day the numbers refer to; null when no file is explained. */
  readonly asOf: string | null;
  readonly sections: readonly ExplanationSection[];
}
