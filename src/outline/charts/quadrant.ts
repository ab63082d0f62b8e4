import type { Quadrant } from './chart.ts';
import { fitText } from './fit-text.ts';
import { known } from './known.ts';
import { label, lineHeight } from './label.ts';
import { emptyPicture, margin, picture, pictureWidth } from './picture.ts';
import { cornerNames, plot, quadrantAxes } from './quadrant-frame.ts';
import { keyHeight, type Point, quadrantKey } from './quadrant-key.ts';
import { drawNames, fullName, numberName } from './quadrant-names.ts';
import { cleanText, type Markup } from './svg.ts';
import type { Theme } from './theme.ts';

const size = 12;
const lineStep = size * lineHeight;

/** More points than this carry numbers. */
const mostNames = 14;

/** Names in three lines at best; where that is too crowded, shortened ones. */
const namesIn = (theme: Theme, chart: Quadrant, points: readonly Point[]): readonly Markup[] | null =>
  drawNames(theme, chart, points.map(fullName({ width: 150, lines: 3 }))) ??
  drawNames(theme, chart, points.map(fullName({ width: 110, lines: 2 })));

/** Importance against maturity, each point with its name; many points carry numbers instead, with a key below. */
export function quadrantSvg(chart: Quadrant, theme: Theme): string {
  const points = chart.points.filter((point) => known(point.x) && known(point.y));
  if (points.length === 0 && chart.missing.length === 0) return emptyPicture(theme, chart, 'nothing has both values');
  const few = points.length <= mostNames ? namesIn(theme, chart, points) : null;
  const key = few === null ? points : [];
  const top = plot.y + plot.height + 56;
  const unplaced = chart.missing.length === 0 ? '' : `Not rated: ${chart.missing.map(cleanText).join(', ')}`;
  const note = { x: margin, middle: top + keyHeight(key.length), size, role: 'muted', width: pictureWidth - 2 * margin } as const;
  const noteLines = unplaced === '' ? [] : fitText(unplaced, { width: note.width, size, lines: 8 }).lines;
  const noteMiddle = note.middle + ((noteLines.length - 1) * lineStep) / 2;
  const body = [
    ...quadrantAxes(theme, chart),
    ...cornerNames(theme, chart).body,
    ...(few ?? drawNames(theme, chart, points.map(numberName)) ?? []),
    ...quadrantKey(theme, key, top),
    ...label(theme, unplaced, { ...note, middle: noteMiddle, lines: 8 }),
  ];
  const height = top + keyHeight(key.length) + noteLines.length * lineStep + (key.length + noteLines.length > 0 ? 8 : -14);
  return picture(theme, chart, { width: pictureWidth, height, body });
}
