import { CliError } from '../../model/cli-error.ts';
import type { Logo } from '../../outline/handout/pack.ts';
import { deckWords } from '../../outline/words/en-gb-deck.ts';
import { renderPng } from '../png/render-png.ts';
import type { HandoutTools } from './format.ts';

/** One clear pixel, for programs that cannot draw an SVG where nothing here could draw it for them. */
const clearPixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';

/** The logo as pixels for programs that draw no SVG; where the optional renderer is not there, a clear pixel, and a word about it. */
export async function logoPng({ type, bytes, svg }: Logo, { warn }: Pick<HandoutTools, 'warn'>): Promise<Uint8Array> {
  if (type === 'png') return bytes;
  try {
    return await renderPng(svg);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    warn(deckWords.logoNeedsSvg);
    return new Uint8Array(Buffer.from(clearPixel, 'base64'));
  }
}
