import type { Chart } from './charts/chart.ts';

/** What a piece of text means; each format decides how that looks. Shape or words always say the same, colour only repeats it. */
export type Tone = 'plain' | 'strong' | 'muted' | 'first' | 'second' | 'good' | 'warning' | 'bad';

export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** A line of text: plain, or pieces with a meaning. */
export type Inline = string | readonly Span[];

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right' | 'center';
  /** true for what may go first where room is short. */
  readonly minor?: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Inline[])[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
}

/** One side of a disagreement: who, which level, what backs it. */
export interface Side {
  readonly function: string;
  readonly tone: Tone;
  readonly level: string;
  /** Where the level stands on the scale, for pictures. */
  readonly position?: number | null;
  readonly evidence: readonly string[];
}

/** The few kinds of content every format knows how to draw. */
export type Block =
  | { readonly kind: 'text'; readonly text: Inline }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | Table
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Inline[] }
  | {
      readonly kind: 'sides';
      readonly title: string;
      readonly note: string;
      readonly sides: readonly Side[];
      readonly question: string | null;
    }
  /** A picture; `table` says the same in words and numbers. */
  | { readonly kind: 'chart'; readonly chart: Chart; readonly table: Table }
  | Group;

/** Content that belongs together under a heading of its own, for example one challenge; groups hold no groups. */
export interface Group {
  readonly kind: 'group';
  /** Name for anchors, unique within the report together with its section's. */
  readonly id: string;
  readonly title: string;
  /** The finding in one sentence. */
  readonly message: string;
  readonly blocks: readonly Exclude<Block, Group>[];
}

export interface Section {
  /** Name for anchors, `--only` and slides. */
  readonly id: string;
  readonly title: string;
  /** The finding in one sentence; slides use it as their title. */
  readonly message: string;
  readonly blocks: readonly Block[];
  /** Supporting detail that short formats fold away. */
  readonly detail: boolean;
}

/** A report in no particular format. */
export interface Outline {
  readonly title: string;
  readonly organization: string;
  readonly period: string | null;
  readonly asOf: string;
  /** The plain sentence under the headline. */
  readonly message: string;
  readonly sections: readonly Section[];
}
