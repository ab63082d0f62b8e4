import type { Dimension, Scorecard } from '../../model/scorecard.ts';
import { enGb } from '../words/en-gb.ts';
import type { Grid } from './pack.ts';

const { dontKnow } = enGb.handout.worksheet;

export interface GridOptions {
  readonly caption: string;
  readonly dimension: Pick<Dimension, 'indicators'>;
  readonly evidenceLine: string | null;
}

/** A tick grid for the statements of a challenge: a box for each level and one for “don’t know”. */
export const gridOf = ({ scale }: Scorecard, { caption, dimension, evidenceLine }: GridOptions): Grid => ({
  kind: 'grid',
  caption,
  columns: [...scale.levels.map(({ name }, index) => ({ mark: String(index + 1), word: name })), dontKnow],
  rows: dimension.indicators.map(({ statement }) => statement),
  evidenceLine,
});
