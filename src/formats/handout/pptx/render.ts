import { finishDeck } from '../../pptx/finish.ts';
import { newPresentation } from '../../pptx/library.ts';
import { font } from '../../pptx/look.ts';
import { addSlides, type Deck, defineLayouts } from '../../pptx/slide.ts';
import type { HandoutInput } from '../format.ts';
import { addCover, subtitleOf, topicSlides } from './cover.ts';
import { pageSlides } from './page-slides.ts';

/** The session as slides, page by page. Paper is of no concern to them. */
export async function renderPptx({ pack }: HandoutInput): Promise<Uint8Array> {
  const presentation = await newPresentation();
  presentation.layout = 'LAYOUT_WIDE';
  presentation.theme = { headFontFace: font, bodyFontFace: font };
  const deck: Deck = { presentation, groups: new Map() };
  defineLayouts(deck, [pack.footer, ...(pack.licence === null ? [] : [pack.licence])].join(' · '), pack.accent);
  for (const page of pack.pages) {
    if (page.kind === 'cover') await addCover(deck, pack, page);
    const contents = page.kind === 'cover' ? topicSlides(pack, page) : pageSlides(pack, page);
    for (const content of contents) addSlides(deck, content);
  }
  return finishDeck(deck, { title: pack.title, subject: subtitleOf(pack), created: pack.asOf });
}
