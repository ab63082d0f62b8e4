/** Colour of titles and rules unless another one is asked for. */
export const defaultAccent = '#1f4e79';

/** Contrast of normal text that everybody can read (WCAG 2.2 AA). */
const leastContrast = 4.5;

type Rgb = readonly [number, number, number];

const linear = (channel: number): number => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);

/** Contrast of a colour on white, 1 to 21, as WCAG 2.2 defines it. */
function contrastOnWhite([red, green, blue]: Rgb): number {
  return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05);
}

const toHex = (color: Rgb): string => `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** A colour that was asked for: usable as #rrggbb, or the nearest darker one that is; null when it is no colour. */
export interface Accent {
  readonly color: string;
  /** Contrast on white, 1 to 21. */
  readonly contrast: number;
  /** The same when it passes, else the first darker shade that does. */
  readonly nearest: string;
}

/** Reads `#rgb` or `#rrggbb`. */
export function readAccent(text: string): Accent | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i
    .exec(text)
    ?.slice(1)
    .map((digit) => digit + digit);
  const parts = short ?? /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text)?.slice(1);
  if (parts === undefined) return null;
  const color = parts.map((part) => Number.parseInt(part, 16)) as unknown as Rgb;
  let nearest = color;
  for (let percent = 100; contrastOnWhite(nearest) < leastContrast; percent -= 1)
    nearest = color.map((channel) => Math.floor((channel * percent) / 100)) as unknown as Rgb;
  return { color: toHex(color), contrast: contrastOnWhite(color), nearest: toHex(nearest) };
}
