import { normalise } from '../ooxml/normalise.ts';
import { changeParts, readParts, writeParts } from '../ooxml/package.ts';
import type { Properties } from '../ooxml/properties.ts';
import { groupShapes } from './group-shapes.ts';
import { color, font } from './look.ts';
import type { Deck } from './slide.ts';

/** Colours that new shapes and charts of a deck take first. */
const accents = [color('first'), color('second'), color('bar'), color('heat5'), color('good'), color('bad')];

const themed = (theme: string): string =>
  accents
    .reduce(
      (text, value, index) =>
        text.replace(
          new RegExp(`<a:accent${index + 1}>.*?</a:accent${index + 1}>`),
          `<a:accent${index + 1}><a:srgbClr val="${value}"/></a:accent${index + 1}>`,
        ),
      theme,
    )
    .replace(/(<a:dk2><a:srgbClr val=")[0-9A-F]+/, `$1${color('ink')}`)
    .replace(/(<a:(?:major|minor)Font><a:latin typeface=")[^"]*"(?: panose="[^"]*")?/g, `$1${font}"`);

/** Notes of several lines as paragraphs. */
const noteParagraphs = (notes: string): string =>
  notes.replace(/<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*\n[^<]*)<\/a:t><\/a:r>/g, (_all, look: string, text: string) =>
    text
      .split('\n')
      .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r>`)
      .join('</a:p>'),
  );

/** The presentation as a file. */
export async function finishDeck({ presentation, groups }: Deck, properties: Properties): Promise<Uint8Array> {
  const raw = (await presentation.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  const parts = changeParts(readParts(raw), (name, text) => {
    if (name.startsWith('ppt/slides/slide')) return groupShapes(text, groups);
    if (name.startsWith('ppt/notesSlides/notesSlide')) return noteParagraphs(text);
    return name.startsWith('ppt/theme/') ? themed(text) : text;
  });
  return normalise(writeParts(parts), properties);
}
