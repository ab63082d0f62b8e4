import { officeText } from '../neutralise/ooxml.ts';
import { type Canvas, drawText } from './canvas.ts';
import type { ShapeGroup } from './group-shapes.ts';
import type { Presentation, Slide } from './library.ts';
import { areas, color, font, slideSize } from './look.ts';
import { fitInto, lineCount } from './measure.ts';
import { type ColumnOfPieces, drawPieces, fill, type Piece, type Place } from './piece.ts';
import { slideWords } from './words.ts';

/** What a slide shows; what does not fit goes on on further slides under the same title. */
export interface SlideContent {
  /** What it is about, above the title. */
  readonly kicker: string;
  /** The finding in a sentence. */
  readonly title: string;
  /** What speakers read beside what the pieces say themselves. */
  readonly notes: readonly string[];
  /** Beside each other; most slides have one. */
  readonly columns: readonly ColumnOfPieces[];
}

/** A presentation under way. */
export interface Deck {
  readonly presentation: Presentation;
  readonly groups: Map<string, ShapeGroup>;
}

export const layoutNames = { cover: 'Cover', content: 'Content' } as const;

/** A stripe along the upper edge, in the colour of the house; none without one. */
const stripe = (accent: string | undefined) =>
  accent === undefined
    ? []
    : [{ rect: { x: 0, y: 0, w: slideSize.width, h: 0.12, fill: { color: accent.replace('#', '').toUpperCase() } } }];

/** The two layouts: a consultant who changes them changes every slide. `accent` is #rrggbb. */
export function defineLayouts({ presentation }: Deck, footer: string, accent?: string): void {
  const placeholder = (area: { x: number; y: number; width: number; height: number }, size: number) => ({
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        x: area.x,
        y: area.y,
        w: area.width,
        h: area.height,
        margin: 0,
        fontFace: font,
        fontSize: size,
        bold: true,
        color: color('ink'),
        align: 'left' as const,
        valign: 'top' as const,
      },
      text: '',
    },
  });
  const { footer: at, number } = areas;
  const quiet = { fontFace: font, fontSize: 10, color: color('muted'), margin: 0 } as const;
  const fitted = fitInto(footer, { width: at.width, height: 0.2, sizes: [10, 9] });
  presentation.defineSlideMaster({
    title: layoutNames.cover,
    background: { color: 'FFFFFF' },
    objects: [...stripe(accent), placeholder({ x: 0.9, y: 1.15, width: 9.6, height: 0.9 }, 40)],
  });
  presentation.defineSlideMaster({
    title: layoutNames.content,
    background: { color: 'FFFFFF' },
    objects: [
      ...stripe(accent),
      placeholder(areas.title, 26),
      {
        text: {
          text: officeText(fitted.text),
          options: { x: at.x, y: at.y, w: at.width, h: at.height, valign: 'middle', ...quiet, fontSize: fitted.size },
        },
      },
    ],
    slideNumber: { x: number.x, y: number.y, w: number.width, h: number.height, align: 'right', valign: 'middle', ...quiet },
  });
}

const titleRoom = { width: areas.title.width, height: areas.title.height, sizes: [26, 24, 22, 20, 18], bold: true } as const;

/** A new slide with its title as a real title, so that outline view, search and screen readers know it. */
export function newSlide({ presentation }: Deck, layout: keyof typeof layoutNames, title: string): Slide {
  const slide = presentation.addSlide({ masterName: layoutNames[layout] });
  const fitted =
    layout === 'cover' ? fitInto(title, { width: 9.6, height: 0.9, sizes: [40, 32, 26, 22], bold: true }) : fitInto(title, titleRoom);
  slide.addText([{ text: officeText(fitted.text), options: { fontSize: fitted.size } }], { placeholder: 'title' });
  return slide;
}

/** Where pieces are drawn on a slide. */
export function placeOn({ groups }: Deck, slide: Slide): Omit<Place, 'x' | 'y' | 'width'> {
  return {
    slide,
    group: null,
    grouped: (name, description): Canvas => {
      const key = `g${groups.size + 1}`;
      groups.set(key, { key, name: officeText(name), description: officeText(description) });
      return { slide, group: key };
    },
  };
}

/** Notes under a slide: one paragraph each, none twice. */
export function addNotes(slide: Slide, notes: readonly string[]): void {
  const lines = [...new Set(notes.map((note) => officeText(note).trim()).filter((note) => note !== ''))];
  slide.addNotes(lines.join('\n'));
}

interface Page {
  readonly columns: readonly { readonly x: number; readonly width: number; readonly pieces: readonly Piece[] }[];
}

/** Space that a title of one line leaves to the body. */
function spareUnder(title: string): number {
  const { size } = fitInto(title, titleRoom);
  return lineCount(title, { width: titleRoom.width, size, bold: true }) === 1 ? 0.38 : 0;
}

/** The content on as many slides as it takes. */
function pagesOf(columns: readonly ColumnOfPieces[], room: number): readonly Page[] {
  const pages: Page[] = [];
  let waiting = columns;
  while (pages.length === 0 || waiting.some(({ pieces }) => pieces.length > 0)) {
    const filled = waiting.map((column) => ({ column, ...fill(column.pieces, room) }));
    pages.push({ columns: filled.map(({ column, here }) => ({ ...column, pieces: here })) });
    waiting = filled.map(({ column, rest }) => ({ ...column, pieces: rest }));
  }
  return pages;
}

/** Adds the slides of a content. */
export function addSlides(deck: Deck, { kicker, title, notes, columns }: SlideContent): void {
  const spare = spareUnder(title);
  const pages = pagesOf(columns, areas.body.height + spare);
  pages.forEach((page, index) => {
    const slide = newSlide(deck, 'content', title);
    const place = placeOn(deck, slide);
    const part = pages.length === 1 ? '' : ` · ${slideWords.part(index + 1, pages.length)}`;
    const about = fitInto(`${kicker}${part}`, { width: areas.kicker.width, height: 0.22, sizes: [13, 12, 11, 10], bold: true });
    drawText(place, about.text, areas.kicker, { size: about.size, bold: true, role: 'muted' });
    for (const column of page.columns)
      drawPieces(column.pieces, { x: areas.body.x + column.x, y: areas.body.y - spare, width: column.width }, place);
    const own = page.columns.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.notes ?? []));
    addNotes(slide, [`${kicker}: ${title}`, ...(index === 0 ? notes : []), ...own]);
  });
}
