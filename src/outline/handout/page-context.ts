import type { ChallengeResult } from '../../model/result.ts';
import type { Dimension } from '../../model/scorecard.ts';
import type { SectionContext } from '../sections/section.ts';
import type { PackOptions, PackPage, Slot } from './pack.ts';

/** What every page is built from. */
export interface PageContext extends SectionContext {
  readonly options: PackOptions;
  /** Challenges to talk about, widest disagreement first; none in a blank pack. */
  readonly chosen: readonly ChallengeResult[];
  readonly slots: readonly Slot[];
}

/** Builds the pages of one kind; none when there is nothing for them. */
export type BuildPages = (context: PageContext) => readonly PackPage[];

/** The challenge as the scorecard describes it. */
export const dimensionOf = ({ scorecard }: SectionContext, id: string): Dimension | undefined =>
  scorecard.dimensions.find((dimension) => dimension.id === id);
