import type { Logo, Pack, PackBlock, PackPage } from '../../../outline/handout/pack.ts';
import { enGb, longDay } from '../../../outline/words/en-gb.ts';
import { blockPieces } from '../../pptx/block-pieces.ts';
import { drawLine, drawMark, drawText } from '../../pptx/canvas.ts';
import type { Slide } from '../../pptx/library.ts';
import { fitInto } from '../../pptx/measure.ts';
import { drawPieces, type Piece, stacked } from '../../pptx/piece.ts';
import { textPiece } from '../../pptx/pieces/text.ts';
import { plainText } from '../../pptx/runs.ts';
import { addNotes, type Deck, newSlide, placeOn, type SlideContent } from '../../pptx/slide.ts';
import { width as bodyWidth, height, heightOf, scaleOf, slideOf } from './pack-room.ts';
import { pageScript } from './script.ts';

const left = 0.9;
const width = 11.53;
const top = 2.75;
const questionsTop = top + 0.62;
const bottom = 6.8;

/** Room of the logo at the upper right, in inches. */
const logoRoom = { right: 12.43, top: 0.45, width: 1.75, height: 1.1 };

/** Who and when, in one line. */
export const subtitleOf = ({ organization, period, asOf }: Pack): string =>
  [organization, ...(period === null ? [] : [period]), enGb.asOf(longDay(asOf))].join(' · ');

function drawLogo(slide: Slide, logo: Logo): void {
  const scale = Math.min(logoRoom.width / logo.width, logoRoom.height / logo.height);
  const [w, h] = [logo.width * scale, logo.height * scale];
  const [type, bytes] = logo.type === 'png' ? ['image/png', logo.bytes] : ['image/svg+xml', new TextEncoder().encode(logo.svg)];
  const data = `${type};base64,${Buffer.from(bytes).toString('base64')}`;
  slide.addImage({ data, x: logoRoom.right - w, y: logoRoom.top, w, h, altText: enGb.handout.logo, objectName: enGb.handout.logo });
}

type Text = Extract<PackBlock, { kind: 'text' }>;

const isQuiet = ({ text }: Text): boolean => typeof text !== 'string' && text.every(({ tone }) => tone === 'muted');

/** Sizes of a question and of what it comes from, largest first, in points. */
const sizes = [
  [24, 14],
  [22, 14],
  [20, 13],
  [18, 12],
  [16, 11],
  [14, 10],
  [12, 10],
] as const;

/** A question stays with what it comes from. */
function together(blocks: readonly Text[], [large, small]: readonly [number, number]): readonly Piece[] {
  const groups: Piece[][] = [];
  for (const block of blocks) {
    const piece = textPiece(block.text, { width, size: isQuiet(block) ? small : large });
    const last = groups.at(-1);
    if (isQuiet(block) && last !== undefined) last.push(piece);
    else groups.push([piece]);
  }
  return groups.map((pieces) => stacked(pieces, 0.05));
}

/** The questions of the day in the largest size in which they fit. */
function questionPieces(blocks: readonly PackBlock[]): readonly Piece[] {
  const texts = blocks.filter((block): block is Text => block.kind === 'text');
  const heads = blocks.flatMap((block) =>
    block.kind === 'heading' ? [textPiece([{ text: block.text, tone: 'muted' }], { width, size: 14 })] : [],
  );
  const tried = sizes.map((pair) => [...heads, ...together(texts, pair)]);
  return tried.find((pieces) => heightOf(pieces) <= bottom - questionsTop) ?? tried.at(-1) ?? [];
}

/** The first slide: who meets, and the questions of the day. */
export function addCover(deck: Deck, pack: Pack, page: PackPage): void {
  const slide = newSlide(deck, 'cover', page.title);
  const place = placeOn(deck, slide);
  if (pack.logo === null) {
    const marks = place.grouped(page.title, page.title);
    drawLine(marks, [11.05, 1.5, 12.2, 1.5], { role: 'join', width: 6 });
    drawMark(marks, 'diamond', { x: 12.2, y: 1.5, r: 0.3 }, { role: 'second' });
    drawMark(marks, 'circle', { x: 11.05, y: 1.5, r: 0.3 }, { role: 'first' });
  } else drawLogo(slide, pack.logo);
  const about = fitInto(subtitleOf(pack), { width, height: 0.4, sizes: [18, 16, 14, 12] });
  drawText(place, about.text, { x: left, y: 2.12, width, height: 0.4 }, { size: about.size, role: 'muted' });
  const lead = fitInto(page.lead, { width, height: 0.4, sizes: [18, 16, 14, 12, 10] });
  drawText(place, lead.text, { x: left, y: top, width, height: 0.4 }, { size: lead.size });
  drawPieces(questionPieces(page.blocks), { x: left, y: questionsTop, width }, place);
  if (pack.licence !== null) {
    const licence = fitInto(pack.licence, { width, height: 0.2, sizes: [11, 10, 9] });
    drawText(place, licence.text, { x: left, y: 6.98, width, height: 0.28 }, { size: licence.size, role: 'muted', valign: 'middle' });
  }
  const said = page.blocks.flatMap((block) => (block.kind === 'text' ? [plainText(block.text)] : []));
  addNotes(slide, [page.lead, ...pageScript(pack, 'cover'), ...said]);
}

/** What the cover of a blank pack lists: a slide of its own. */
export function topicSlides(pack: Pack, page: PackPage): readonly SlideContent[] {
  return page.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          slideOf(page.title, block.caption, {
            notes: [],
            pieces: blockPieces(block, { width: bodyWidth, height, size: 16, scale: scaleOf(pack) }),
          }),
        ]
      : [],
  );
}
