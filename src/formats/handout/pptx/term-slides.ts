import type { Pack, PackPage } from '../../../outline/handout/pack.ts';
import { enGb } from '../../../outline/words/en-gb.ts';
import { deckWords } from '../../../outline/words/en-gb-deck.ts';
import { drawLine } from '../../pptx/canvas.ts';
import type { Piece } from '../../pptx/piece.ts';
import { listPiece } from '../../pptx/pieces/text.ts';
import type { SlideContent } from '../../pptx/slide.ts';
import { byHeading, labelled, slideOf, width } from './pack-room.ts';
import { scriptOf } from './script.ts';

const words = enGb.handout.terms;
const lineHeight = 0.6;

const lines = (count: number): Piece => ({
  height: count * lineHeight,
  draw: (place) => {
    for (let line = 1; line <= count; line += 1) {
      const y = place.y + line * lineHeight;
      drawLine(place, [place.x, y, place.x + place.width, y], { role: 'axis', width: 1 });
    }
  },
});

/** A slide for each word without an agreed meaning: what each side means by it, and room for what both would sign. */
export function termSlides(pack: Pack, page: PackPage): readonly SlideContent[] {
  return [...byHeading(page.blocks.map((block) => block))].flatMap(([term, blocks]) => {
    if (term === '' || term === words.more) return [];
    const meanings = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    return [
      slideOf(page.title, deckWords.term(term, meanings.length), {
        notes: [page.lead, ...scriptOf(pack, 'terms')],
        pieces: [
          ...(meanings.length === 0 ? [] : [listPiece({ ordered: false, items: meanings }, { width, size: 22 })]),
          labelled(words.agreed, lines(meanings.length === 0 ? 4 : 2)),
        ],
      }),
    ];
  });
}
