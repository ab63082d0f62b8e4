import type { Quadrant } from '../../../outline/charts/chart.ts';
import { fitText } from '../../../outline/charts/fit-text.ts';
import { clamp } from '../../../outline/charts/known.ts';
import { type Anchor, placeLabels } from '../../../outline/charts/place-labels.ts';
import { textWidth } from '../../../outline/charts/text-width.ts';
import { levels } from '../../../outline/numbers.ts';
import { type Canvas, drawLine, drawMark, drawPanel, drawText } from '../canvas.ts';
import { type Area, cardFill } from '../look.ts';
import { linesHeight } from '../measure.ts';
import type { Piece, Place } from '../piece.ts';

const nameSize = 11;
const cornerSize = 11;
const inset = 0.35;
/** More points than this would cover each other with names; the others stand in the notes. */
const mostNames = 24;

type Point = Quadrant['points'][number];

const share = (value: number, { min, max }: Quadrant['x']): number => (max > min ? (clamp(value, min, max) - min) / (max - min) : 0.5);

const positionIn = (chart: Quadrant, plot: Area) => ({
  x: (value: number) => plot.x + inset + share(value, chart.x) * (plot.width - 2 * inset),
  y: (value: number) => plot.y + plot.height - inset - share(value, chart.y) * (plot.height - 2 * inset),
});

interface Name {
  readonly lines: readonly string[];
  readonly anchor: Anchor;
}

/** Names in points of 1/72 inch, the unit in which labels are placed. */
function nameOf(point: Point, to: ReturnType<typeof positionIn>, width: number): Name {
  const { lines } = fitText(point.label, { width, size: nameSize, lines: 2 });
  const widest = Math.max(...lines.map((line) => textWidth(line, nameSize))) * 1.05;
  return {
    lines,
    anchor: { x: to.x(point.x) * 72, y: to.y(point.y) * 72, width: widest, height: linesHeight(lines.length, nameSize) * 72 },
  };
}

function cornerAreas(
  { corners }: Quadrant,
  plot: Area,
): readonly { readonly text: string; readonly area: Area; readonly align: 'left' | 'right' }[] {
  return (corners ?? []).map((text, index) => {
    const width = Math.min(plot.width / 2 - 0.3, (textWidth(text, cornerSize) / 72) * 1.12);
    const isRight = index % 2 === 1;
    const x = isRight ? plot.x + plot.width - 0.12 - width : plot.x + 0.12;
    return {
      text,
      align: isRight ? 'right' : 'left',
      area: { x, y: index < 2 ? plot.y + 0.08 : plot.y + plot.height - 0.3, width, height: 0.22 },
    };
  });
}

const inPoints = ({ x, y, width, height }: Area): Area => ({ x: x * 72, y: y * 72, width: width * 72, height: height * 72 });

function drawNames(canvas: Canvas, chart: Quadrant, plot: Area): void {
  const to = positionIn(chart, plot);
  const points = chart.points.slice(0, mostNames);
  const names = points.map((point) => nameOf(point, to, 165));
  const placed = placeLabels(
    names.map(({ anchor }) => anchor),
    {
      bounds: inPoints({ x: plot.x + 0.05, y: plot.y + 0.05, width: plot.width - 0.1, height: plot.height - 0.1 }),
      obstacles: cornerAreas(chart, plot).map(({ area }) => inPoints(area)),
      avoid: [
        inPoints({ x: to.x(chart.x.split), y: plot.y, width: 0, height: plot.height }),
        inPoints({ x: plot.x, y: to.y(chart.y.split), width: plot.width, height: 0 }),
      ],
      mark: 6,
    },
  );
  names.forEach(({ anchor, lines }, index) => {
    const place = placed[index];
    if (place === null || place === undefined) return;
    if (place.leader !== null)
      drawLine(canvas, [anchor.x / 72, anchor.y / 72, place.leader[0] / 72, place.leader[1] / 72], { role: 'join', width: 0.75 });
    const { box, align } = place;
    const area = { x: box.x / 72 - 0.02, y: box.y / 72, width: box.width / 72 + 0.04, height: box.height / 72 };
    const side = { start: 'left', middle: 'center', end: 'right' } as const;
    drawText(canvas, lines.join(' '), area, { size: nameSize, align: side[align], valign: 'middle' });
  });
  for (const { x, y } of chart.points) drawMark(canvas, 'square', { x: to.x(x), y: to.y(y), r: 0.075 }, { role: 'ink' });
}

function drawFrame(canvas: Canvas, chart: Quadrant, plot: Area): void {
  const to = positionIn(chart, plot);
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  drawPanel(canvas, plot, cardFill);
  drawLine(canvas, [to.x(chart.x.split), plot.y, to.x(chart.x.split), bottom], { role: 'axis', width: 1 });
  drawLine(canvas, [plot.x, to.y(chart.y.split), right, to.y(chart.y.split)], { role: 'axis', width: 1 });
  const quiet = { size: 11, role: 'muted' } as const;
  const whole = ({ min, max }: Quadrant['x']): readonly number[] =>
    Array.from({ length: Math.floor(max - min) + 1 }, (_, index) => min + index);
  for (const value of whole(chart.x)) {
    drawText(canvas, String(value), { x: to.x(value) - 0.2, y: bottom + 0.04, width: 0.4, height: 0.2 }, { ...quiet, align: 'center' });
  }
  for (const value of whole(chart.y)) {
    drawText(
      canvas,
      String(value),
      { x: plot.x - 0.32, y: to.y(value) - 0.1, width: 0.24, height: 0.2 },
      { ...quiet, align: 'right', valign: 'middle' },
    );
  }
  drawText(canvas, `${chart.x.title} →`, { x: plot.x, y: bottom + 0.24, width: plot.width, height: 0.22 }, { ...quiet, align: 'right' });
  drawText(canvas, `↑ ${chart.y.title}`, { x: plot.x - 0.3, y: plot.y - 0.28, width: 4, height: 0.22 }, quiet);
  for (const { text, area, align } of cornerAreas(chart, plot))
    drawText(canvas, text, area, { size: cornerSize, role: 'muted', bold: true, align });
}

/** Importance against maturity in shapes, the names placed where they cover nothing. */
export function quadrantPiece(chart: Quadrant, height: number): Piece {
  return {
    height,
    draw: (place: Place) => {
      const canvas = place.grouped(chart.title, chart.description);
      const plot = { x: place.x + 0.4, y: place.y + 0.3, width: place.width - 0.4, height: height - 0.8 };
      drawFrame(canvas, chart, plot);
      drawNames(canvas, chart, plot);
    },
    notes: [chart.description, ...chart.points.map(({ label, x, y }) => `${label}: ${levels(x)} · ${levels(y)}`)],
  };
}
