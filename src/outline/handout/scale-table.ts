import type { Scorecard } from '../../model/scorecard.ts';
import type { Table } from '../block.ts';
import { center, left, span, table } from '../make-block.ts';
import { enGb } from '../words/en-gb.ts';

const words = enGb.handout.read;

/** What each level means, lowest first. */
export const scaleTable = ({ scale }: Scorecard): Table =>
  table(
    words.caption,
    [center(words.columns.level), left(words.columns.name), left(words.columns.meaning)],
    scale.levels.map(({ name, meaning }, index) => [[span(String(index + 1), 'strong')], [span(name, 'strong')], meaning]),
  );
