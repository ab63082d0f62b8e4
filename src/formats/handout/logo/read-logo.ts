import { CliError } from '../../../model/cli-error.ts';
import type { Logo } from '../../../outline/handout/pack.ts';
import { pngSize } from './png-size.ts';
import { svgSize } from './svg-size.ts';

/** Largest logo that is read, in bytes. */
export const mostLogoBytes = 1024 * 1024;

/** A PNG as a drawing, for what takes drawings only. */
const around = (bytes: Uint8Array, { width, height }: { readonly width: number; readonly height: number }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${Buffer.from(bytes).toString('base64')}"/></svg>`;

/**
 * A logo from its file: PNG, or SVG that refers to nothing outside itself and runs nothing.
 * @throws CliError that says what is wrong with it.
 */
export function readLogo(bytes: Uint8Array, path: string): Logo {
  if (bytes.length > mostLogoBytes)
    throw new CliError(`the logo ${path} is larger than 1 MB`, 'Save it smaller; it is printed 18 mm high.');
  if (bytes[0] === 0x89) {
    const size = pngSize(bytes);
    if (size === null) throw new CliError(`the logo ${path} is a damaged PNG`, 'Export it again.');
    return { svg: around(bytes, size), type: 'png', bytes, ...size };
  }
  const svg = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
  const found = svgSize(svg);
  if (typeof found === 'string') throw new CliError(`the logo ${path} cannot be used: ${found}`, 'A plain SVG or a PNG is fine.');
  return { svg, type: 'svg', bytes: new TextEncoder().encode(svg), ...found };
}
