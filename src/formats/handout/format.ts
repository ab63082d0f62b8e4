import type { Pack } from '../../outline/handout/pack.ts';
import type { Paper } from '../pdf/paper.ts';
import type { RenderTools, ReportFormat } from '../report/format.ts';

/** Everything a pack is rendered from. Formats add no facts. */
export interface HandoutInput {
  readonly pack: Pack;
  readonly paper: Paper;
}

export type HandoutTools = RenderTools;

/** A form of the workshop pack. */
export interface HandoutFormat {
  /** Bytes that a terminal cannot show: refused on standard output when that is one. */
  readonly binary: ReportFormat['binary'];
  readonly render: (input: HandoutInput) => string | Uint8Array | Promise<string | Uint8Array>;
}
