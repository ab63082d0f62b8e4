import { type Parts, partText, readParts } from '../../../src/formats/ooxml/package.ts';
import { textHeight } from '../../../src/formats/pptx/measure.ts';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

/** XML text as a reader sees it. */
export const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_all, name: string) => named[name] ?? '');

/** Text of slides and documents, runs joined. */
export const textOf = (xml: string): string =>
  decoded([...xml.matchAll(/<(?:a|w):t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''));

/** Everything a package says, in text and in attributes, workbooks inside it as well. */
export function allText(bytes: Uint8Array): string {
  const parts = readParts(bytes);
  return [...parts]
    .map(([name, content]) => {
      if (name.endsWith('.xlsx')) return allText(content);
      return /\.(?:xml|rels)$/.test(name) ? `${decoded(partText(parts, name))} ${textOf(partText(parts, name))}` : '';
    })
    .join('\n');
}

export const slidesOf = (parts: Parts): readonly string[] =>
  [...parts.keys()]
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));

export const titleOf = (slide: string): string =>
  textOf(/<p:sp>(?:(?!<\/p:sp>).)*type="title"(?:(?!<\/p:sp>).)*<\/p:sp>/s.exec(slide)?.[0] ?? '');

export const notesOf = (parts: Parts, slide: string): string =>
  textOf(partText(parts, slide.replace('slides/slide', 'notesSlides/notesSlide')));

const inches = 914_400;
const slide = { width: 13.34, height: 7.51 };

/** Boxes of text whose text is higher than they are, by our own measure, and shapes that leave the slide. */
export function misfits(xml: string): readonly string[] {
  return [...xml.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs)].flatMap(([shape]) => {
    const [, x, y, width, height] = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape) ?? [];
    const text = textOf(shape);
    const ends = { right: (Number(x) + Number(width)) / inches, bottom: (Number(y) + Number(height)) / inches };
    if (Number(x) < 0 || Number(y) < 0 || ends.right > slide.width || ends.bottom > slide.height)
      return [`off the slide: ${text.slice(0, 80)}`];
    const size = Math.max(...[...shape.matchAll(/<a:rPr[^>]*\bsz="(\d+)"/g)].map(([, sz]) => Number(sz) / 100));
    if (text === '' || !Number.isFinite(size)) return [];
    const needed = textHeight(text, { width: Number(width) / inches, size, bold: / b="1"/.test(shape) });
    return needed > Number(height) / inches + 0.06 ? [`${text.slice(0, 80)}: ${needed} in ${Number(height) / inches}`] : [];
  });
}
