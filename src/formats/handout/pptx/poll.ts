import type { LevelItem } from '../../../outline/handout/pack.ts';
import { deckWords } from '../../../outline/words/en-gb-deck.ts';
import { drawLine, drawText } from '../../pptx/canvas.ts';
import { color } from '../../pptx/look.ts';
import { fitInto } from '../../pptx/measure.ts';
import type { Piece } from '../../pptx/piece.ts';

const headHeight = 0.3;
const mostRow = 0.92;
/** Width of the columns for the number, its word and the box for hands, in inches. */
const columns = { number: 0.7, word: 2.1, hands: 1.1 } as const;

/** Every level with what one would see there, and a box for the number of hands. */
export function pollPiece(items: readonly Omit<LevelItem, 'chosenBy'>[], room: number): Piece {
  const rowHeight = Math.min(mostRow, (room - headHeight) / Math.max(1, items.length));
  return {
    height: headHeight + items.length * rowHeight,
    draw: (place) => {
      const right = place.x + place.width;
      const hands = { x: right - columns.hands, width: columns.hands };
      drawText(place, deckWords.hands, { ...hands, y: place.y, height: 0.24 }, { size: 12, bold: true, role: 'muted', align: 'center' });
      items.forEach(({ level, name, text }, index) => {
        const y = place.y + headHeight + index * rowHeight;
        const box = { y, height: rowHeight - 0.1 };
        drawLine(place, [place.x, y + rowHeight - 0.05, right, y + rowHeight - 0.05], { role: 'hairline', width: 0.75 });
        const number = Math.min(28, Math.floor(rowHeight * 34));
        drawText(place, String(level), { ...box, x: place.x, width: columns.number }, { size: number, bold: true, valign: 'middle' });
        const word = fitInto(name, { width: columns.word - 0.2, height: box.height, sizes: [18, 16, 14, 12, 10], bold: true });
        const wordAt = { ...box, x: place.x + columns.number, width: columns.word - 0.2 };
        drawText(place, word.text, wordAt, { size: word.size, bold: true, valign: 'middle' });
        const width = place.width - columns.number - columns.word - columns.hands - 0.3;
        const meaning = fitInto(text, { width, height: box.height, sizes: [20, 18, 16, 14, 13, 12, 11, 10] });
        const meaningAt = { ...box, x: place.x + columns.number + columns.word, width };
        drawText(place, meaning.text, meaningAt, { size: meaning.size, valign: 'middle' });
        const side = Math.min(0.7, rowHeight - 0.2);
        place.slide.addShape('rect', {
          x: hands.x + (columns.hands - 0.9) / 2,
          y: y + (rowHeight - 0.1 - side) / 2,
          w: 0.9,
          h: side,
          fill: { color: 'FFFFFF' },
          line: { color: color('ink'), width: 1.25 },
          objectName: `${deckWords.hands} ${level}`,
        });
      });
    },
    notes: items.map(({ level, name, text }) => `${level} ${name}: ${text}`),
  };
}
