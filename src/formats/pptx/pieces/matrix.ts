import type { SiloMatrix } from '../../../outline/charts/chart.ts';
import { shorten } from '../../../outline/charts/fit-text.ts';
import { clamp } from '../../../outline/charts/known.ts';
import type { Role } from '../../../outline/charts/theme.ts';
import { levels } from '../../../outline/numbers.ts';
import { officeText } from '../../neutralise/ooxml.ts';
import type { TableCell } from '../library.ts';
import { color, font } from '../look.ts';
import type { Piece } from '../piece.ts';
import { slideWords } from '../words.ts';

const heat = ['heat1', 'heat2', 'heat3', 'heat4', 'heat5'] as const satisfies readonly Role[];
const onHeat = ['onHeat1', 'onHeat2', 'onHeat3', 'onHeat4', 'onHeat5'] as const satisfies readonly Role[];

const white = { type: 'solid', color: 'FFFFFF', pt: 2 } as const;
const border: [typeof white, typeof white, typeof white, typeof white] = [white, white, white, white];

/** A level, darker where the work goes better; the number says the same. */
function levelCell(level: number | null, isSelf: boolean, size: number): TableCell {
  const step = level === null ? null : clamp(Math.round(level), 1, 5) - 1;
  const look =
    step === null ? { color: color('muted') } : { color: color(onHeat[step] as Role), fill: { color: color(heat[step] as Role) } };
  return {
    text: isSelf ? '' : levels(level),
    options: { ...look, align: 'center', valign: 'middle', fontFace: font, fontSize: size, border },
  };
}

const nameCell = (name: string, align: 'left' | 'center', size: number): TableCell => ({
  text: officeText(name),
  options: {
    align,
    valign: align === 'left' ? 'middle' : 'bottom',
    fontFace: font,
    fontSize: size,
    color: color('ink'),
    border,
    margin: [0.02, 0.05, 0.02, 0.02],
  },
});

/** Who says what of whom as a native table with a colour scale. */
export function matrixPiece(chart: SiloMatrix, { width, height }: { readonly width: number; readonly height: number }): Piece {
  const count = chart.functions.length;
  const nameWidth = Math.min(1.7, width * 0.28);
  const cell = Math.min(1.25, (width - nameWidth) / Math.max(1, count));
  const row = clamp((height - 0.9) / Math.max(1, count), 0.26, 0.62);
  const headSize = cell > 0.85 ? 12 : 9;
  const size = row > 0.4 && cell > 0.6 ? 16 : 11;
  const fitName = (name: string, room: number, font: number): string => shorten(name, room * 72 * 0.92, font);
  return {
    height: row * count + 0.5 + 0.1,
    draw: ({ slide, x, y }) => {
      const head = [
        nameCell('', 'left', headSize),
        ...chart.functions.map((name) => nameCell(fitName(name, cell, headSize), 'center', headSize)),
      ];
      const body = chart.functions.map((name, from) => [
        nameCell(fitName(name, nameWidth, 12), 'left', 12),
        ...chart.functions.map((_, to) => levelCell(chart.given[from]?.[to] ?? null, from === to, size)),
      ]);
      slide.addTable([head, ...body], {
        x,
        y,
        w: nameWidth + cell * count,
        colW: [nameWidth, ...chart.functions.map(() => cell)],
        rowH: [0.5, ...chart.functions.map(() => row)],
        objectName: 'Table: working relationships',
      });
    },
    notes: [
      slideWords.rowsSay,
      ...chart.oneWay.map(([from, to]) => {
        const [a, b] = [chart.functions[from] as string, chart.functions[to] as string];
        return `${a} → ${b}: ${levels(chart.given[from]?.[to] ?? null)}; ${b} → ${a}: ${levels(chart.given[to]?.[from] ?? null)}`;
      }),
    ],
  };
}
