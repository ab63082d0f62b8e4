import type { Fact } from '../../../outline/block.ts';
import { drawLine, drawPanel, drawText } from '../canvas.ts';
import { cardFill } from '../look.ts';
import { fitInto, textHeight } from '../measure.ts';
import type { Piece, Place } from '../piece.ts';

const gap = 0.22;
const pad = 0.16;
const cardHeight = 2.0;

/** A value with its range or unit smaller: `40` and `[29–53]`. */
function splitValue(value: string): readonly [string, string] {
  const space = value.indexOf(' ');
  return space < 0 ? [value, ''] : [value.slice(0, space), value.slice(space)];
}

function drawCard(place: Place, { label, value, detail }: Fact, width: number): void {
  const { x, y } = place;
  const inner = width - 2 * pad;
  drawPanel(place, { x, y, width, height: cardHeight }, cardFill);
  drawLine(place, [x, y, x, y + cardHeight], { role: 'bar', width: 2.25 });
  drawText(place, label, { x: x + pad, y: y + 0.12, width: inner, height: 0.26 }, { size: 12, bold: true, role: 'muted' });
  const [number, rest] = splitValue(value);
  const fitted = fitInto(value, { width: inner, height: 0.66, sizes: [32, 26, 20, 16, 14], bold: true });
  const text = fitted.cut
    ? [{ text: fitted.text }]
    : [{ text: number }, { text: rest, options: { fontSize: Math.max(12, Math.round(fitted.size * 0.5)), bold: false } }];
  drawText(place, text, { x: x + pad, y: y + 0.38, width: inner, height: 0.66 }, { size: fitted.size, bold: true, valign: 'middle' });
  const about = fitInto(detail, { width: inner, height: cardHeight - 1.16, sizes: [12, 11, 10] });
  drawText(place, about.text, { x: x + pad, y: y + 1.06, width: inner, height: cardHeight - 1.12 }, { size: about.size, role: 'muted' });
}

/** Up to four numbers beside each other, each on a card. */
export function cardsPiece(facts: readonly Fact[], width: number): Piece {
  const each = (width - gap * (facts.length - 1)) / Math.max(1, facts.length);
  return {
    height: cardHeight,
    draw: (place) => {
      facts.forEach((fact, index) => {
        drawCard({ ...place, x: place.x + index * (each + gap) }, fact, each);
      });
    },
    notes: facts.map(({ label, value, detail }) => `${label} ${value}${detail === '' ? '' : `: ${detail}`}`),
  };
}

const labelShare = 0.24;
const valueSize = 14;
const detailSize = 11;
/** White space between rows; the lesser where they would not fit a slide otherwise. */
const rowGaps = { wide: 0.13, narrow: 0.05 } as const;

interface Row {
  readonly height: number;
  readonly draw: (place: Place) => void;
  readonly note: string | null;
}

function rowOf({ label, value, detail }: Fact, width: number): Row {
  const labelWidth = Math.min(2, width * labelShare);
  const inner = width - labelWidth;
  const about = fitInto(detail, { width: inner, height: 0.4, sizes: [detailSize, 10] });
  const named = fitInto(label, { width: labelWidth - 0.1, height: 0.42, sizes: [12, 11, 10] });
  const number = fitInto(value, { width: inner, height: 0.5, sizes: [valueSize, 12], bold: true });
  const numberHeight = textHeight(number.text, { width: inner, size: number.size, bold: true });
  const aboutHeight = detail === '' ? 0 : textHeight(about.text, { width: inner, size: about.size });
  const height = Math.max(numberHeight + aboutHeight, textHeight(named.text, { width: labelWidth - 0.1, size: named.size }));
  return {
    height,
    draw: (place) => {
      const { x, y } = place;
      drawText(place, named.text, { x, y: y + 0.03, width: labelWidth - 0.1, height }, { size: named.size, role: 'muted' });
      drawText(place, number.text, { x: x + labelWidth, y, width: inner, height: numberHeight }, { size: number.size, bold: true });
      const below = { x: x + labelWidth, y: y + numberHeight, width: inner, height: aboutHeight };
      if (detail !== '') drawText(place, about.text, below, { size: about.size, role: 'muted' });
    },
    note: about.cut ? `${label}: ${value}; ${detail}` : null,
  };
}

const heightOf = (rows: readonly Row[], gap: number): number => rows.reduce((sum, row) => sum + row.height + gap, -gap);

function rowsPiece(rows: readonly Row[], gap: number): Piece {
  return {
    height: heightOf(rows, gap),
    draw: (place) => {
      let { y } = place;
      for (const row of rows) {
        row.draw({ ...place, y });
        y += row.height + gap;
      }
    },
    split: (room) => {
      const taken = rows.findIndex((_, index) => heightOf(rows.slice(0, index + 1), gap) > room);
      return taken <= 0 ? null : [rowsPiece(rows.slice(0, taken), gap), rowsPiece(rows.slice(taken), gap)];
    },
    notes: rows.flatMap(({ note }) => note ?? []),
  };
}

/** Many numbers under each other, each with what it means. */
export function factRows(facts: readonly Fact[], { width, height }: { readonly width: number; readonly height: number }): Piece {
  const rows = facts.map((fact) => rowOf(fact, width));
  return rowsPiece(rows, heightOf(rows, rowGaps.wide) > height ? rowGaps.narrow : rowGaps.wide);
}
