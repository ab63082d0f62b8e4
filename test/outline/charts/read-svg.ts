import { textWidth } from '../../../src/outline/charts/text-width.ts';

export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: SvgElement[];
  text: string;
}

const token = /<(\/)?([a-z][A-Za-z]*)((?: [a-z][A-Za-z:-]*="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)(\/)?>|([^<]+)/gy;
const reference = /&(amp|lt|gt|quot|#39);/g;
const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const plain = (text: string): string => {
  if (text.replace(reference, '').includes('&')) throw new Error(`a bare ampersand: ${text}`);
  return text.replace(reference, (_, name: string) => characters[name] ?? '');
};

/** Reads the small part of XML that the charts write; anything else is an error: other tags, loose quotes, bare ampersands, a tag left open. */
export function readSvg(source: string): SvgElement {
  const top: SvgElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open: SvgElement[] = [top];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (match === null) throw new Error(`not well-formed: ${source.slice(at, at + 60)}`);
    const [, closing, name = '', attributes = '', empty, text] = match;
    const parent = open.at(-1) ?? top;
    if (text !== undefined) {
      parent.text += plain(text);
    } else if (closing !== undefined) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
    } else {
      const pairs = [...attributes.matchAll(/ ([^=]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)] as const);
      const element: SvgElement = { name, attributes: new Map(pairs), children: [], text: '' };
      if (element.attributes.size !== pairs.length) throw new Error(`an attribute twice in <${name}>`);
      parent.children.push(element);
      if (empty === undefined) open.push(element);
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || root === undefined || top.children.length !== 1) throw new Error('not one closed element');
  return root;
}

export const walk = (element: SvgElement): readonly SvgElement[] => [element, ...element.children.flatMap(walk)];

export interface TextBox {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a text stands, by the same estimate of widths that the layout uses. Turned text is left out, moved groups are followed. */
export function textBoxes(element: SvgElement): readonly TextBox[] {
  const { name, attributes, text, children } = element;
  const down = Number(/^translate\(0 ([\d.]+)\)$/.exec(attributes.get('transform') ?? '')?.[1] ?? 0);
  if (name !== 'text') return children.flatMap(textBoxes).map((box) => ({ ...box, y: box.y + down }));
  if (attributes.has('transform')) return [];
  const size = Number(attributes.get('font-size'));
  const width = textWidth(text, size);
  const anchor = attributes.get('text-anchor') ?? 'start';
  const x = Number(attributes.get('x')) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return [{ text, x, y: Number(attributes.get('y')) - size * 0.75, width, height: size * 0.95 }];
}

/** Pairs of texts that cover each other by more than half a pixel. */
export function overlappingTexts(boxes: readonly TextBox[]): readonly string[] {
  const touch = (a: TextBox, b: TextBox) =>
    a.x + 0.5 < b.x + b.width && b.x + 0.5 < a.x + a.width && a.y + 0.5 < b.y + b.height && b.y + 0.5 < a.y + a.height;
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => touch(a, b))
      .map((b) => `${a.text} / ${b.text}`),
  );
}
