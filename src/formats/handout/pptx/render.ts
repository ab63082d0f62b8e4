import { readParts, writeParts } from '../../ooxml/package.ts';
import { finishDeck } from '../../pptx/finish.ts';
import { newPresentation } from '../../pptx/library.ts';
import { font } from '../../pptx/look.ts';
import { addSlides, type Deck, defineLayouts } from '../../pptx/slide.ts';
import type { HandoutInput, HandoutTools } from '../format.ts';
import { logoPng } from '../logo-png.ts';
import { addCover, subtitleOf, topicSlides } from './cover.ts';
import { pageSlides } from './page-slides.ts';

/** The writing library puts a broken picture beside an SVG, for programs that draw none. */
const withPixels = (bytes: Uint8Array, pixels: Uint8Array): Uint8Array =>
  writeParts(new Map([...readParts(bytes)].map(([name, content]) => [name, /^ppt\/media\/.*\.png$/.test(name) ? pixels : content])));

/** The session as slides, page by page. Paper is of no concern to them. */
export async function renderPptx({ pack }: HandoutInput, tools: HandoutTools): Promise<Uint8Array> {
  const presentation = await newPresentation();
  presentation.layout = 'LAYOUT_WIDE';
  presentation.theme = { headFontFace: font, bodyFontFace: font };
  const deck: Deck = { presentation, groups: new Map() };
  defineLayouts(deck, [pack.footer, ...(pack.licence === null ? [] : [pack.licence])].join(' · '), pack.accent);
  for (const page of pack.pages) {
    if (page.kind === 'cover') addCover(deck, pack, page);
    const contents = page.kind === 'cover' ? topicSlides(pack, page) : pageSlides(pack, page);
    for (const content of contents) addSlides(deck, content);
  }
  const bytes = await finishDeck(deck, { title: pack.title, subject: subtitleOf(pack), created: pack.asOf });
  return pack.logo?.type === 'svg' ? withPixels(bytes, await logoPng(pack.logo, tools)) : bytes;
}
