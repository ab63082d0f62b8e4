import type { GapLines } from '../../../outline/charts/chart.ts';
import { plainPaint } from '../../../outline/paint.ts';
import { enGb } from '../../../outline/words/en-gb.ts';
import { escapeMarkdown } from '../../neutralise/markdown.ts';
import { gapLine, scaleLine } from '../terminal/gap-line.ts';
import { unicodeGlyphs as glyphs } from '../terminal/glyphs.ts';
import { rawTable } from './table.ts';

/** Columns of a line; levels fall on whole columns when one less is a multiple of the steps of the scale. */
const stepColumns = 6;

/** The gap lines as a table whose lines are drawn in code spans, with the legend under it. */
export function gapLinesMarkdown({ rows, scale, sides }: GapLines): string {
  const look = { columns: (scale.max - scale.min) * stepColumns + 1, max: scale.max, glyphs, paint: plainPaint };
  const table = rawTable(
    [enGb.columns.challenge, `\`${scaleLine(look)}\``, enGb.columns.apart],
    ['left', 'left', 'right'],
    rows.map((row) => [escapeMarkdown(row.label), `\`${gapLine(row, look)}\``, escapeMarkdown(row.apart)]),
  );
  const legend = `${glyphs.first} ${escapeMarkdown(sides.first)}, ${glyphs.second} ${escapeMarkdown(sides.second)}, ${glyphs.both} ${enGb.overview.gapLines.both}, ${glyphs.target} ${enGb.target}`;
  return `${table}\n\n${legend}`;
}
