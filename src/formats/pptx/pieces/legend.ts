import type { Sides } from '../../../outline/charts/chart.ts';
import { shorten } from '../../../outline/charts/fit-text.ts';
import { textWidth } from '../../../outline/charts/text-width.ts';
import { enGb } from '../../../outline/words/en-gb.ts';
import { type Canvas, drawLine, drawMark, drawText } from '../canvas.ts';

const size = 11;
const markSpace = 0.24;
const gap = 0.3;
const longest = 230;

/** Who the marks stand for, and what the dashed line is. */
export function drawLegend(canvas: Canvas, { first, second }: Sides, at: { readonly x: number; readonly middle: number }): void {
  let { x } = at;
  const y = at.middle;
  const items = [
    { text: first, mark: () => drawMark(canvas, 'circle', { x: x + 0.08, y, r: 0.075 }, { role: 'first' }) },
    { text: second, mark: () => drawMark(canvas, 'diamond', { x: x + 0.08, y, r: 0.085 }, { role: 'second' }) },
    {
      text: enGb.target,
      mark: () => drawLine(canvas, [x + 0.08, y - 0.11, x + 0.08, y + 0.11], { role: 'target', width: 1.5, dash: 'sysDash' }),
    },
  ];
  for (const { text, mark } of items) {
    const name = shorten(text, longest, size);
    const width = textWidth(name, size) / 72 + 0.12;
    mark();
    drawText(canvas, name, { x: x + markSpace, y: y - 0.11, width, height: 0.22 }, { size, role: 'muted', valign: 'middle' });
    x += markSpace + width + gap;
  }
}
