import type { Outline, Section } from '../../../outline/block.ts';
import { span } from '../../../outline/make-block.ts';
import { finishDeck } from '../../pptx/finish.ts';
import { newPresentation } from '../../pptx/library.ts';
import { areas, font } from '../../pptx/look.ts';
import { listPiece } from '../../pptx/pieces/text.ts';
import { addSlides, type Deck, defineLayouts, type SlideContent } from '../../pptx/slide.ts';
import { slideWords } from '../../pptx/words.ts';
import type { ReportFormat, ReportInput } from '../format.ts';
import { outlineFor } from '../outline-for.ts';
import { addCover, subtitleOf } from './cover.ts';
import { findingsSlide } from './findings-slide.ts';
import { sectionSlides } from './section-slides.ts';

const slidesOf = (section: Section, { result }: ReportInput): readonly SlideContent[] =>
  section.id === 'findings' ? [findingsSlide(section, result)] : sectionSlides(section, { names: result.scorecard.levels });

/** The cover shows what the first section says. */
const onSlides = ({ sections }: Outline): readonly Section[] => sections.filter(({ id }) => id !== 'headline');

const contentsOf = (outline: Outline, input: ReportInput): readonly SlideContent[] =>
  onSlides(outline).flatMap((section) => slidesOf(section, input));

/** Sections with a sentence and nothing under it share one slide. */
function unsaid(outline: Outline, input: ReportInput): readonly SlideContent[] {
  const { width } = areas.body;
  const items = onSlides(outline)
    .filter((section) => slidesOf(section, input).length === 0)
    .map(({ title, message }) => [span(`${title}: `, 'strong'), span(message, 'plain')]);
  if (items.length === 0) return [];
  const pieces = [listPiece({ ordered: false, items }, { width, size: 18 })];
  return [{ kicker: outline.title, title: slideWords.unsaid, notes: [], columns: [{ x: 0, width, pieces }] }];
}

/** Slides with native shapes, tables and charts, each under a title that states the finding, with notes for who speaks. */
export const pptx: ReportFormat = {
  binary: true,
  render: async (input) => {
    const outline = outlineFor(input);
    const presentation = await newPresentation();
    presentation.layout = 'LAYOUT_WIDE';
    presentation.theme = { headFontFace: font, bodyFontFace: font };
    const deck: Deck = { presentation, groups: new Map() };
    const subtitle = subtitleOf(outline);
    defineLayouts(deck, `${outline.title} · ${subtitle}`);
    addCover(deck, outline);
    for (const content of [...contentsOf(outline, input), ...unsaid(outline, input)]) addSlides(deck, content);
    return finishDeck(deck, { title: outline.title, subject: subtitle, created: outline.asOf });
  },
};
