import { label } from './label.ts';
import { cleanText, element, type Markup } from './svg.ts';
import { fontFamily, paint, type Theme } from './theme.ts';

/** Width of every picture unless its content needs more, in pixels. */
export const pictureWidth = 720;

/** White space around the content, and the line that content has in common on the left. */
export const margin = 20;

/** Middle of the first line below the title. */
export const belowTitle = 54;

export interface Titled {
  readonly title: string;
  readonly description: string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: readonly Markup[];
}

/** A whole SVG document: its name and description for those who cannot see it, then paper, title and content. It holds no ids, so that many fit one page. */
export function picture(theme: Theme, { title, description }: Titled, { width, height, body }: Drawing): string {
  const name = cleanText(title) === '' ? 'Chart' : cleanText(title);
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      role: 'img',
      'font-family': fontFamily,
    },
    [
      element('title', {}, [name]),
      element('desc', {}, [cleanText(description) === '' ? name : cleanText(description)]),
      element('rect', { width, height, ...paint(theme, { fill: 'paper' }) }),
      ...label(theme, name, { x: margin, middle: 26, size: 15, weight: 600, width: (width - 2 * margin) / 1.06 }),
      ...body,
    ],
  );
  return root.markup;
}

/** What stands where a chart has no data. */
export function emptyPicture(theme: Theme, titled: Titled, what: string): string {
  const body = label(theme, `Nothing to show: ${what}.`, { x: margin, middle: belowTitle, size: 13, role: 'muted' });
  return picture(theme, titled, { width: pictureWidth, height: belowTitle + 26, body });
}
