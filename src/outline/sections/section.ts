import type { ChallengeResult, Result } from '../../model/result.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import type { Section, Tone } from '../block.ts';

/** What every section is built from. */
export interface SectionContext {
  readonly result: Result;
  readonly scorecard: Scorecard;
  /** Challenges, most pressing first. */
  readonly ranked: readonly ChallengeResult[];
  /** Name of a challenge; its id when it is not in the scorecard. */
  readonly challengeTitle: (id: string) => string;
  /** Title of a function's leader, with the function where two leaders share a title. */
  readonly who: (functionId: string) => string;
  readonly tone: (functionId: string) => Tone;
  /** A distance in levels, as printed. */
  readonly apart: (distance: number | null) => string;
  /** A priority of 0 to 100, as printed. */
  readonly priority: (value: number | null) => string;
  /** A maturity level, as printed. */
  readonly level: (level: number | null) => string;
}

/** A section without its name. */
export type SectionBody = Pick<Section, 'message' | 'blocks' | 'detail'>;

/** Builds a section; null when the file has nothing for it. */
export type BuildSection = (context: SectionContext) => SectionBody | null;
