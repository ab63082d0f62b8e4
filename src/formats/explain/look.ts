import type { Paint } from '../../outline/paint.ts';

/** How an explanation is laid out in a terminal. */
export interface Look {
  readonly width: number;
  readonly paint: Paint;
  /** true for a terminal without Unicode. */
  readonly ascii: boolean;
}
