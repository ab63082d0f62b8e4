import type { Block, Inline, Side, Tone } from '../../../outline/block.ts';
import type { Role } from '../../../outline/charts/theme.ts';
import { drawLine, drawMark, drawPanel, drawText } from '../canvas.ts';
import { cardFill } from '../look.ts';
import { fitInto, textHeight } from '../measure.ts';
import { type Piece, type Place, stacked } from '../piece.ts';
import { slideWords } from '../words.ts';
import { drawPair, type LevelScale, levelAt, levelsOf } from './scale.ts';
import { type ParagraphRoom, textPiece } from './text.ts';

export type Sides = Extract<Block, { kind: 'sides' }>;

/** The scale on which both answers are shown, with a word for each level. */
export interface NamedScale {
  readonly names: readonly string[];
}

const gap = 0.3;
const pad = 0.2;
const cardHeight = 2.1;
const scaleHeight = 1.15;

const roles: Partial<Record<Tone, Role>> = { first: 'first', second: 'second' };
const shapes: Partial<Record<Tone, 'circle' | 'diamond'>> = { first: 'circle', second: 'diamond' };

/** Both answers on the scale, large. */
function scalePiece({ sides, title }: Sides, { names }: NamedScale): Piece {
  const of = (tone: Tone): number | null => sides.find((side) => side.tone === tone)?.position ?? null;
  return {
    height: scaleHeight,
    draw: (place) => {
      const canvas = place.grouped(title, sides.map(({ function: who, level }) => slideWords.says(who, level)).join('; '));
      const scale: LevelScale = { min: 1, max: Math.max(2, names.length), left: place.x + 1, right: place.x + place.width - 1 };
      const y = place.y + 0.4;
      const room = (scale.right - scale.left) / Math.max(1, names.length - 1);
      drawLine(canvas, [scale.left, y, scale.right, y], { role: 'track', width: 4 });
      for (const level of levelsOf(scale)) {
        const x = levelAt(scale, level);
        drawLine(canvas, [x, y - 0.12, x, y + 0.12], { role: 'axis', width: 1 });
        const name = fitInto(`${level} ${names[level - 1] ?? ''}`.trim(), { width: room - 0.15, height: 0.4, sizes: [13, 12, 11, 10] });
        drawText(
          canvas,
          name.text,
          { x: x - room / 2, y: y + 0.28, width: room, height: 0.42 },
          { size: name.size, role: 'muted', align: 'center' },
        );
      }
      drawPair(canvas, scale, { first: of('first'), second: of('second'), y, r: 0.19 });
    },
  };
}

function drawSide(place: Place, { function: who, tone, level, evidence }: Side, width: number): void {
  const { x, y } = place;
  const role = roles[tone] ?? 'muted';
  const inner = width - 2 * pad;
  drawPanel(place, { x, y, width, height: cardHeight }, cardFill);
  drawLine(place, [x, y, x, y + cardHeight], { role, width: 3 });
  const shape = shapes[tone];
  const indent = shape === undefined ? 0 : 0.34;
  if (shape !== undefined) drawMark(place, shape, { x: x + pad + 0.11, y: y + 0.38, r: 0.11 }, { role });
  const title = fitInto(`${who}: ${level}`, { width: inner - indent, height: 0.5, sizes: [20, 18, 16, 14, 12, 10], bold: true });
  const head = { x: x + pad + indent, y: y + 0.13, width: inner - indent, height: 0.5 };
  drawText(place, title.text, head, { size: title.size, bold: true, role, valign: 'middle' });
  const says = fitInto(evidence.join(' · '), { width: inner, height: cardHeight - 0.85, sizes: [16, 14, 13, 12, 11] });
  drawText(place, says.text, { x: x + pad, y: y + 0.72, width: inner, height: cardHeight - 0.82 }, { size: says.size });
}

function cardsOf(sides: readonly Side[], width: number): Piece {
  const each = (width - gap * (sides.length - 1)) / Math.max(1, sides.length);
  return {
    height: cardHeight,
    draw: (place) => {
      sides.forEach((side, index) => {
        drawSide({ ...place, x: place.x + index * (each + gap) }, side, each);
      });
    },
  };
}

function questionPiece(question: string, width: number): Piece {
  const fitted = fitInto(question, { width, height: 0.75, sizes: [18, 16, 14, 13] });
  const height = textHeight(fitted.text, { width, size: fitted.size });
  return {
    height: height + 0.34,
    draw: (place) => {
      const { x, y } = place;
      drawText(place, slideWords.openingQuestion, { x, y: y + 0.04, width, height: 0.22 }, { size: 11, bold: true, role: 'muted' });
      drawText(place, fitted.text, { x, y: y + 0.3, width, height }, { size: fitted.size, italic: true });
    },
  };
}

/** One disagreement on a slide of its own: both answers on the scale, what backs each, and how to open the talk. */
export function sidesPieces(block: Sides, scale: NamedScale, width: number): readonly Piece[] {
  const { sides, note, question } = block;
  const said = sides.map(({ function: who, level, evidence }) => `${slideWords.says(who, level)}: ${evidence.join('; ')}`);
  const opening = question === null ? [] : [`${slideWords.openingQuestion}: ${question}`];
  return [
    { ...scalePiece(block, scale), notes: [note, ...said, ...opening] },
    ...(sides.length === 0 ? [] : [cardsOf(sides, width)]),
    ...(question === null ? [] : [questionPiece(question, width)]),
  ];
}

/** The same in a few lines, where it is one thing among others. */
export function sidesLines({ title, note, sides }: Sides, { width, size }: ParagraphRoom): Piece {
  const statement: Inline = [
    { text: `${title} `, tone: 'strong' },
    { text: note, tone: 'muted' },
  ];
  const answers = sides.map(
    ({ function: who, tone, level, evidence }): Inline => [
      { text: `${who}: ${level}`, tone },
      { text: ` ${evidence.join('; ')}`, tone: 'muted' },
    ],
  );
  return stacked([textPiece(statement, { width, size }), ...answers.map((answer) => textPiece(answer, { width, size: size - 1 }))], 0.06);
}
