import type { Pack, PackBlock } from '../../../outline/handout/pack.ts';
import { areas } from '../../pptx/look.ts';
import { type Piece, pieceGap, stacked } from '../../pptx/piece.ts';
import type { NamedScale } from '../../pptx/pieces/sides.ts';
import { textPiece } from '../../pptx/pieces/text.ts';
import type { SlideContent } from '../../pptx/slide.ts';

/** Room under the title of a slide, in inches. */
export const { width, height } = areas.body;

/** A slide of one column. */
export const slideOf = (
  kicker: string,
  title: string,
  parts: Pick<SlideContent, 'notes'> & { readonly pieces: readonly Piece[] },
): SlideContent => ({
  kicker,
  title,
  notes: parts.notes,
  columns: [{ x: 0, width, pieces: parts.pieces }],
});

/** Height of pieces under each other, in inches. */
export const heightOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.height + pieceGap, -pieceGap);

const labelGap = 0.06;

/** A label over a piece: it stays with the piece, or with its first part where that goes on on the next slide. */
export function labelled(label: string, piece: Piece): Piece {
  const name = textPiece([{ text: label, tone: 'muted' }], { width, size: 13 });
  return {
    ...stacked([name, piece], labelGap),
    split: (room) => {
      const parts = piece.split?.(room - name.height - labelGap) ?? null;
      return parts === null ? null : [stacked([name, parts[0]], labelGap), parts[1]];
    },
  };
}

/** Words of the levels, as the rating grids name them; levels are the columns with a number. */
export function scaleOf({ pages }: Pack): NamedScale {
  const grid = pages.flatMap(({ blocks }) => blocks).find((block): block is Extract<PackBlock, { kind: 'grid' }> => block.kind === 'grid');
  return { names: (grid?.columns ?? []).filter(({ mark }) => /^\d+$/.test(mark)).map(({ word }) => word) };
}

/** Blocks under the headings of a page. Those before the first heading stand under an empty one. */
export function byHeading(blocks: readonly PackBlock[]): ReadonlyMap<string, readonly PackBlock[]> {
  const groups = new Map<string, PackBlock[]>();
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text;
    else groups.set(heading, [...(groups.get(heading) ?? []), block]);
  }
  return groups;
}
