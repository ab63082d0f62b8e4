import type { Fact, Outline } from '../../../outline/block.ts';
import { enGb, longDay } from '../../../outline/words/en-gb.ts';
import { drawLine, drawMark, drawText } from '../../pptx/canvas.ts';
import { fitInto, textHeight } from '../../pptx/measure.ts';
import { cardsPiece } from '../../pptx/pieces/facts.ts';
import { plainText } from '../../pptx/runs.ts';
import { addNotes, type Deck, newSlide, placeOn } from '../../pptx/slide.ts';

const left = 0.9;
const width = 11.53;

/** Who and when, in one line. */
export const subtitleOf = ({ organization, period, asOf }: Outline): string =>
  [organization, ...(period === null ? [] : [period]), enGb.asOf(longDay(asOf))].join(' · ');

const factsOf = (outline: Outline): readonly Fact[] =>
  outline.sections.find(({ id }) => id === 'headline')?.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])) ?? [];

const remarksOf = (outline: Outline): readonly string[] =>
  outline.sections
    .find(({ id }) => id === 'headline')
    ?.blocks.flatMap((block) =>
      block.kind === 'text' ? [plainText(block.text)] : block.kind === 'list' ? block.items.map((item) => plainText(item)) : [],
    ) ?? [];

/** The first slide: what it is about, what it comes to in a sentence, and the four numbers. */
export function addCover(deck: Deck, outline: Outline): void {
  const slide = newSlide(deck, 'cover', outline.title);
  const place = placeOn(deck, slide);
  const marks = place.grouped(outline.title, outline.title);
  drawLine(marks, [11.05, 1.5, 12.2, 1.5], { role: 'join', width: 6 });
  drawMark(marks, 'diamond', { x: 12.2, y: 1.5, r: 0.3 }, { role: 'second' });
  drawMark(marks, 'circle', { x: 11.05, y: 1.5, r: 0.3 }, { role: 'first' });
  const about = fitInto(subtitleOf(outline), { width, height: 0.62, sizes: [18, 16, 14, 12] });
  drawText(place, about.text, { x: left, y: 2.12, width, height: 0.62 }, { size: about.size, role: 'muted' });
  const sentence = fitInto(outline.message, { width, height: 1.35, sizes: [28, 26, 24, 22, 20, 18], bold: true });
  const height = textHeight(sentence.text, { width, size: sentence.size, bold: true });
  drawText(place, sentence.text, { x: left, y: 2.95, width, height: Math.max(height, 0.5) }, { size: sentence.size });
  const facts = factsOf(outline);
  if (facts.length > 0) cardsPiece(facts, width).draw({ ...place, x: left, y: 4.6, width });
  addNotes(slide, [outline.message, ...facts.map(({ label, value, detail }) => `${label} ${value}: ${detail}`), ...remarksOf(outline)]);
}
