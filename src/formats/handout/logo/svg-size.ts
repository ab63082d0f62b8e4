/** What a drawing must not hold, with words for it. A reference may lead to a part of the drawing or to a PNG or JPEG inside it. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/<!ENTITY|<!DOCTYPE[^>]*\[/i, 'it declares entities'],
  [/<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|audio|video)\b/i, 'it holds a script or foreign content'],
  [/[\s"']on[a-z]+\s*=/i, 'it holds a script'],
  [
    /\b(?:href|src)\s*=\s*(?:"(?!\s*(?:#|data:image\/(?:png|jpeg);base64,))|'(?!\s*(?:#|data:image\/(?:png|jpeg);base64,)))/i,
    'it refers to something outside itself',
  ],
  [/url\(\s*(?!["']?\s*#|&quot;\s*#)/i, 'it refers to something outside itself'],
  [/@import|<\?xml-stylesheet|<\s*(?:animate|set)\b[^>]*\b(?:href|src)\b/i, 'it refers to something outside itself'],
];

const skipped = /^\s*(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>|\s+)*/i;
const token = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;

/** Whether every element is closed where it should be. */
function isBalanced(svg: string): boolean {
  const open: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < svg.length) {
    const match = token.exec(svg);
    if (match === null) return false;
    const [, end, name = '', , empty] = match;
    if (name === '' || empty === '/') continue;
    if (end === '/') {
      if (open.pop() !== name) return false;
    } else open.push(name);
  }
  return open.length === 0;
}

const number = (text: string | undefined): number =>
  text !== undefined && /^\d*\.?\d+(?:px|pt|mm|cm|in)?$/.test(text.trim()) ? Number.parseFloat(text) : Number.NaN;

/** Width and height of an SVG, or why it cannot be used. */
export function svgSize(text: string): { readonly width: number; readonly height: number } | string {
  const svg = text.replace(skipped, '').trimEnd();
  const root = /^<svg\b([^>]*)>/i.exec(svg)?.[1];
  if (root === undefined) return 'it is neither SVG nor PNG';
  const wrong = forbidden.find(([pattern]) => pattern.test(text));
  if (wrong !== undefined) return wrong[1];
  if (!isBalanced(svg)) return 'it is not well-formed';
  const attribute = (name: string): string | undefined => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1];
  const [, , boxWidth, boxHeight] = (attribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] = [number(attribute('width')), number(attribute('height'))];
  const size = width > 0 && height > 0 ? { width, height } : { width: boxWidth ?? Number.NaN, height: boxHeight ?? Number.NaN };
  return size.width > 0 && size.height > 0 && size.width < 1e5 && size.height < 1e5 ? size : 'it does not say its size';
}
