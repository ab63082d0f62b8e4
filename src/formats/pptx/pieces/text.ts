import type { Block, Inline } from '../../../outline/block.ts';
import { drawText } from '../canvas.ts';
import { linesHeight, shortened, textHeight } from '../measure.ts';
import type { Piece } from '../piece.ts';
import { cutRuns, plainText, runs } from '../runs.ts';

/** Lines of one paragraph at most; its whole text stands in the notes. */
const mostLines = 7;

export interface ParagraphRoom {
  readonly width: number;
  readonly size: number;
}

/** A paragraph. */
export function textPiece(text: Inline, { width, size }: ParagraphRoom): Piece {
  const plain = plainText(text, 'marked');
  const room = { width, size, bold: typeof text !== 'string' && text.some(({ tone }) => tone !== 'plain' && tone !== 'muted') };
  const kept = shortened(plain, room, mostLines);
  return {
    height: kept.cut ? linesHeight(mostLines, size) : textHeight(plain, room),
    draw: (place) =>
      drawText(
        place,
        kept.cut ? cutRuns(text, kept.text, 'marked') : runs(text, 'marked'),
        { x: place.x, y: place.y, width: place.width, height: kept.cut ? linesHeight(mostLines, size) : textHeight(plain, room) },
        { size },
      ),
    opensNext: plain.endsWith(':'),
    notes: kept.cut ? [plain] : [],
  };
}

type List = Extract<Block, { kind: 'list' }>;

const itemGap = 0.09;
const markWidth = 0.32;

interface Item {
  readonly number: number;
  readonly text: Inline;
  readonly height: number;
  readonly kept: string | null;
}

function itemsPiece(items: readonly Item[], ordered: boolean, { width, size }: ParagraphRoom): Piece {
  const height = items.reduce((sum, item) => sum + item.height + itemGap, -itemGap);
  return {
    height,
    draw: (place) => {
      let { y } = place;
      for (const item of items) {
        const mark = ordered ? `${item.number}.` : '•';
        drawText(place, mark, { x: place.x, y, width: markWidth, height: linesHeight(1, size) }, { size, role: 'muted', bold: ordered });
        const text = item.kept === null ? runs(item.text, 'marked') : cutRuns(item.text, item.kept, 'marked');
        drawText(place, text, { x: place.x + markWidth, y, width: width - markWidth, height: item.height }, { size });
        y += item.height + itemGap;
      }
    },
    split: (room) => {
      let taken = 0;
      for (let used = -itemGap; taken < items.length; taken += 1) {
        used += (items[taken]?.height ?? 0) + itemGap;
        if (used > room) break;
      }
      if (taken === 0 || taken === items.length) return null;
      return [itemsPiece(items.slice(0, taken), ordered, { width, size }), itemsPiece(items.slice(taken), ordered, { width, size })];
    },
    notes: items.flatMap(({ text, kept }) => (kept === null ? [] : [plainText(text, 'marked')])),
  };
}

/** A list whose items keep together and which goes on on the next slide where it must. */
export function listPiece({ items, ordered }: Pick<List, 'items' | 'ordered'>, room: ParagraphRoom): Piece {
  const inner = { width: room.width - markWidth, size: room.size, bold: true };
  const measured = items.map((text, index): Item => {
    const plain = plainText(text, 'marked');
    const { text: kept, cut } = shortened(plain, inner, mostLines);
    return {
      number: index + 1,
      text,
      kept: cut ? kept : null,
      height: cut ? linesHeight(mostLines, room.size) : textHeight(plain, inner),
    };
  });
  return itemsPiece(measured, ordered, room);
}
