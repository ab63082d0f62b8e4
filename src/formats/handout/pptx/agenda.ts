import type { Slot } from '../../../outline/handout/pack.ts';
import { officeText } from '../../neutralise/ooxml.ts';
import { drawLine, drawPanel, drawText } from '../../pptx/canvas.ts';
import { color } from '../../pptx/look.ts';
import { fitInto } from '../../pptx/measure.ts';
import type { Piece, Place } from '../../pptx/piece.ts';

const mostRow = 0.68;
const gap = 0.06;
/** Width of the columns for the clock, the minutes and their bar, in inches. */
const columns = { clock: 1.8, minutes: 0.6, bar: 2.6 } as const;

interface RowLook {
  readonly height: number;
  /** Inches for each minute. */
  readonly perMinute: number;
  /** Of all text, in points. */
  readonly size: number;
}

/** Sizes of all text, largest first, in points. */
const sizes = [18, 16, 15, 14, 13, 12, 11, 10];

const before = columns.clock + columns.minutes + columns.bar + 0.3;

const named = ({ title, detail }: Slot): string => (detail === '' ? officeText(title) : `${officeText(title)}. ${officeText(detail)}`);

const fittedIn = (slot: Slot, room: { readonly width: number; readonly height: number; readonly sizes: readonly number[] }) =>
  fitInto(named(slot), { ...room, bold: true });

function drawSlot(place: Place, slot: Slot, { height, perMinute, size }: RowLook): void {
  const { start, end, minutes, title, detail } = slot;
  const { x, y } = place;
  const box = { y, height };
  drawText(place, `${start}–${end}`, { ...box, x, width: columns.clock }, { size, bold: true, valign: 'middle' });
  const at = x + columns.clock;
  drawText(place, String(minutes), { ...box, x: at, width: columns.minutes - 0.15 }, { size, align: 'right', valign: 'middle' });
  const thick = height * 0.4;
  const bar = { x: at + columns.minutes, y: y + (height - thick) / 2, width: Math.max(0.03, minutes * perMinute), height: thick };
  drawPanel(place, bar, color('join'));
  const area = { ...box, x: x + before, width: place.width - before };
  const { text, cut } = fittedIn(slot, { ...area, sizes: [size] });
  const head = officeText(title).length;
  const parts =
    cut || detail === ''
      ? [{ text, options: { bold: true } }]
      : [
          { text: text.slice(0, head), options: { bold: true } },
          { text: text.slice(head), options: { color: color('muted') } },
        ];
  drawText(place, parts, area, { size, valign: 'middle' });
}

/** The session slot by slot, each with a bar as long as it takes. */
export function agendaPiece(slots: readonly Slot[], { width, height }: { readonly width: number; readonly height: number }): Piece {
  const rowHeight = Math.min(mostRow, height / Math.max(1, slots.length));
  const inner = rowHeight - gap;
  const longest = Math.max(1, ...slots.map(({ minutes }) => minutes));
  const size = Math.min(...slots.map((slot) => fittedIn(slot, { width: width - before, height: inner, sizes }).size), sizes[0] as number);
  return {
    height: rowHeight * slots.length,
    draw: (place) => {
      slots.forEach((slot, index) => {
        const y = place.y + index * rowHeight;
        if (index > 0) drawLine(place, [place.x, y, place.x + place.width, y], { role: 'hairline', width: 0.75 });
        drawSlot({ ...place, y: y + gap / 2 }, slot, { height: inner, perMinute: columns.bar / longest, size });
      });
    },
    notes: slots.map((slot) => `${slot.start}–${slot.end} (${slot.minutes}): ${named(slot)}`),
  };
}
