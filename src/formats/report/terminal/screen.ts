import type { Overview } from '../../../model/overview.ts';
import type { View } from '../format.ts';
import type { Glyphs } from './glyphs.ts';

/** What the first screen is drawn with. */
export interface Screen {
  readonly result: Overview;
  readonly view: View;
  readonly glyphs: Glyphs;
  /** Prepares text of others or of ours for this terminal: nothing it obeys, no Unicode where it has none. */
  readonly say: (text: string) => string;
  /** Columns inside the margin. */
  readonly columns: number;
}

export const margin = '  ';
