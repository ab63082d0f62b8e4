import type { Block, Inline, Tone } from '../block.ts';

/** Whose copy: only the facilitator's says how to lead the session. */
export const audiences = ['participant', 'facilitator'] as const;
export type Audience = (typeof audiences)[number];

/** Lengths of a session, in minutes. */
export const durations = [60, 90, 120, 180] as const;
export type Duration = (typeof durations)[number];

/** A column of a tick grid: a level with its word, or “don't know”. */
export interface TickColumn {
  /** What stands in the box: 1, 2, … or ?. */
  readonly mark: string;
  readonly word: string;
}

/** One row per statement, one box per column; each row stays in one piece. */
export interface Grid {
  readonly kind: 'grid';
  readonly caption: string;
  readonly columns: readonly TickColumn[];
  readonly rows: readonly string[];
  /** Words before a line to write on under each row; null for none. */
  readonly evidenceLine: string | null;
}

/** How much a whole challenge matters, on boxes to tick, and who owns it, on a line; it stays with the grid above it. */
export interface Weighing {
  readonly kind: 'weighing';
  readonly importance: string;
  /** What stands in the boxes. */
  readonly marks: readonly string[];
  readonly owner: string;
}

/** A table to write into: rows that are filled in, cells that are empty, and blank rows below. */
export interface WriteTable {
  readonly kind: 'write-table';
  readonly caption: string;
  /** `width` is a share of the whole. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
  readonly blankRows: number;
  /** Room of a row: a line of handwriting, or more of it. */
  readonly room: 'line' | 'space';
}

/** A level with what one would see there, and who chose it. */
export interface LevelItem {
  readonly level: number;
  readonly name: string;
  readonly text: string;
  readonly chosenBy: readonly { readonly name: string; readonly tone: Tone }[];
}

/** A piece of a page: what a report knows, and what is written on by hand. */
export type PackBlock =
  | Exclude<Block, { kind: 'group' }>
  | { readonly kind: 'heading'; readonly text: string }
  | Grid
  | Weighing
  | WriteTable
  /** What follows stands on the next sheet, under this title. */
  | { readonly kind: 'next-sheet'; readonly title: string }
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
  /** Fields to fill in; a value that is known stands there already. */
  | { readonly kind: 'form'; readonly fields: readonly { readonly label: string; readonly value: string | null }[] }
  | {
      readonly kind: 'levels';
      readonly title: string;
      readonly items: readonly LevelItem[];
      /** The statement, and every level of it without a word about who chose it, for a vote by hand. */
      readonly poll: { readonly statement: string; readonly levels: readonly Omit<LevelItem, 'chosenBy'>[] };
    }
  /** Steps, some with a command to type. */
  | { readonly kind: 'steps'; readonly items: readonly { readonly text: string; readonly command: string | null }[] }
  /** For the facilitator's copy only. */
  | { readonly kind: 'script'; readonly title: string; readonly lines: readonly Inline[] };

export const pageKinds = [
  'cover',
  'facilitator',
  'how-to-read',
  'how-to-rate',
  'agenda',
  'challenge',
  'ownership',
  'terms',
  'dot-vote',
  'parking-lot',
  'action-log',
  'afterwards',
  'worksheet',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** What has a sheet of its own, and may run on over several. */
export interface PackPage {
  /** Unique within the pack. */
  readonly id: string;
  readonly kind: PageKind;
  /** `shared`: it stands under the page before where both fit on one sheet. */
  readonly sheet: 'own' | 'shared';
  readonly title: string;
  /** One or two sentences under the title; may be empty. */
  readonly lead: string;
  readonly blocks: readonly PackBlock[];
}

/** A slot of the session, in minutes; slots follow each other without a gap. */
export interface Slot {
  readonly kind: 'opening' | 'challenge' | 'break' | 'ownership' | 'buffer' | 'closing';
  /** Clock times, HH:MM. */
  readonly start: string;
  readonly end: string;
  readonly minutes: number;
  readonly title: string;
  readonly detail: string;
  /** Id of the challenge talked about. */
  readonly challenge: string | null;
}

/** A picture of the consultant's own, already found to be harmless. */
export interface Logo {
  /** A whole SVG document without references to anything outside. */
  readonly svg: string;
  /** The file's own bytes: SVG or PNG. */
  readonly type: 'svg' | 'png';
  readonly bytes: Uint8Array;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
}

/** The workshop pack in no particular format. */
export interface Pack {
  readonly title: string;
  readonly organization: string;
  readonly period: string | null;
  /** Day the numbers refer to, YYYY-MM-DD. */
  readonly asOf: string;
  readonly audience: Audience;
  readonly anonymous: boolean;
  /** true for the pack before any rating: pre-read and blind worksheets. */
  readonly blank: boolean;
  /** Titles of the two leaders; null without a pair. */
  readonly sides: { readonly first: string; readonly second: string } | null;
  readonly duration: Duration;
  /** The session minute by minute; empty in a blank pack. */
  readonly agenda: readonly Slot[];
  readonly pages: readonly PackPage[];
  /** Organisation and day, for the foot of every page. */
  readonly footer: string;
  /** The consultant's line; null for none. */
  readonly licence: string | null;
  /** Colour of rules and page titles, #rrggbb; at least 4.5 : 1 on white. */
  readonly accent: string;
  readonly logo: Logo | null;
  /** What could not be made and why, for the person at the keyboard; never printed. */
  readonly notices: readonly string[];
}

/** What the pack is made for. */
export interface PackOptions {
  readonly audience: Audience;
  readonly anonymous: boolean;
  readonly duration: Duration;
  /** Challenges to talk about; null for as many as the duration allows. */
  readonly top: number | null;
  readonly blank: boolean;
  /** When the session starts, HH:MM. */
  readonly start: string;
  readonly licence: string | null;
  readonly accent: string;
  readonly logo: Logo | null;
  /** Path of the alignment file, for the commands on the last page. */
  readonly path: string;
}
