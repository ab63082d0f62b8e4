import { finishDeck } from '../../pptx/finish.ts';
import { newPresentation } from '../../pptx/library.ts';
import { font } from '../../pptx/look.ts';
import { addSlides, type Deck, defineLayouts } from '../../pptx/slide.ts';
import type { ReportFormat } from '../format.ts';
import { outlineFor } from '../outline-for.ts';
import { addCover, subtitleOf } from './cover.ts';
import { findingsSlide } from './findings-slide.ts';
import { sectionSlides } from './section-slides.ts';

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
    const scale = { names: input.result.scorecard.levels };
    for (const section of outline.sections) {
      if (section.id === 'headline') continue;
      const slides = section.id === 'findings' ? [findingsSlide(section, input.result)] : sectionSlides(section, scale);
      for (const content of slides) addSlides(deck, content);
    }
    return finishDeck(deck, { title: outline.title, subject: subtitle, created: outline.asOf });
  },
};
