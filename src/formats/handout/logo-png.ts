import { CliError } from '../../model/cli-error.ts';
import type { Logo } from '../../outline/handout/pack.ts';
import { renderPng } from '../png/render-png.ts';

/** One clear pixel, for programs that cannot draw an SVG where nothing here could draw it for them. */
const clearPixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** The logo as pixels for programs that draw no SVG; a clear pixel where the optional renderer is not there. */
export async function logoPng({ type, bytes, svg }: Logo): Promise<Uint8Array> {
  if (type === 'png') return bytes;
  try {
    return await renderPng(svg);
  } catch (error) {
    if (error instanceof CliError) return new Uint8Array(Buffer.from(clearPixel, 'base64'));
    throw error;
  }
}
