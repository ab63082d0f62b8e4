import type { FirstScreen } from '../../model/overview.ts';
import type { Result } from '../../model/result.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import type { Paint } from '../../outline/paint.ts';
import type { Paper } from '../pdf/paper.ts';
import type { TableName } from '../tables/names.ts';

/** How a text report is laid out. Files always get the plain, wide layout, so that the same input gives the same bytes. */
export interface View {
  readonly width: number;
  readonly ascii: boolean;
  readonly paint: Paint;
  /** Everything, not only the first screen. */
  readonly full: boolean;
  /** Ids of the sections wanted; null for all. */
  readonly only: readonly string[] | null;
  /** The alignment file as the next command names it: quoted, with the options that change the result. */
  readonly path: string;
  /** Paper of formats with pages; A4 when absent. */
  readonly paper?: Paper;
  /** Table of formats that hold one; the challenges when absent. */
  readonly table?: TableName;
}

/** What a format may need of the world beside the result. */
export interface RenderTools {
  /** A file that ships with the tool. */
  readonly asset: (name: string) => Promise<Uint8Array>;
  /** Says on the side what the format could not show. */
  readonly warn: (message: string) => void;
}

/** Everything a report is rendered from: the result, and the scorecard for its texts. Formats add no facts. */
export interface ReportInput {
  readonly result: Result;
  readonly scorecard: Scorecard;
  readonly view: View;
}

/** Draws the overview where a view shows no more than that, so that nothing else need be computed. */
export type OverviewFormat = (overview: FirstScreen, view: View) => string;

/** A form of the gap report. */
export interface ReportFormat {
  /** Bytes that a terminal cannot show: refused on standard output when that is one. */
  readonly binary: boolean;
  readonly render: (input: ReportInput) => string | Uint8Array | Promise<string | Uint8Array>;
}
