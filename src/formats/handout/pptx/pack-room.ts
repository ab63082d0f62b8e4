import type { Pack, PackBlock } from '../../../outline/handout/pack.ts';
import { areas } from '../../pptx/look.ts';
import { type Piece, stacked } from '../../pptx/piece.ts';
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

/** A label over a piece that it stays with. */
export const labelled = (label: string, piece: Piece): Piece =>
  stacked([textPiece([{ text: label, tone: 'muted' }], { width, size: 13 }), piece], 0.06);

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
