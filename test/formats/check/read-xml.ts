export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(raw: string): string {
  const rest = raw.replace(/&(?:#(\d+)|(\w+));/g, (_all, code: string | undefined, name: string | undefined) => {
    const character = code === undefined ? named[name ?? ''] : String.fromCodePoint(Number(code));
    if (character === undefined) throw new Error(`unknown entity in ${raw}`);
    return character;
  });
  return rest;
}

const token =
  /<(?<name>[\w-]+)(?<attributes>(?: [\w-]+="(?:[^<&"]|&[#\w]+;)*")*)(?<empty>\/?)>|<\/(?<end>[\w-]+)>|(?<text>(?:[^<&]|&[#\w]+;)+)/gy;

/** Reads the strict part of XML 1.0 that our formats write; anything else throws. */
export function readXml(source: string): Element {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(source)) throw new Error('character that XML does not allow');
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!source.startsWith(declaration)) throw new Error('no XML declaration');
  const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  token.lastIndex = declaration.length;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const groups = token.exec(source)?.groups;
    const parent = open.at(-1);
    if (groups === undefined || parent === undefined) throw new Error(`not well-formed at ${source.slice(at, at + 60)}`);
    if (groups.text !== undefined) parent.text += decode(groups.text);
    else if (groups.end !== undefined) {
      if (open.pop()?.name !== groups.end) throw new Error(`</${groups.end}> closes another element`);
    } else {
      const pairs = [...(groups.attributes ?? '').matchAll(/ ([\w-]+)="([^"]*)"/g)];
      const attributes = new Map(pairs.map(([, name = '', value = '']) => [name, decode(value)]));
      if (attributes.size !== pairs.length) throw new Error('an attribute twice');
      const element: Element = { name: groups.name ?? '', attributes, children: [], text: '' };
      parent.children.push(element);
      if (groups.empty === '') open.push(element);
    }
  }
  const [first, ...more] = root.children;
  if (open.length !== 1 || first === undefined || more.length > 0) throw new Error('not exactly one closed root element');
  return first;
}
