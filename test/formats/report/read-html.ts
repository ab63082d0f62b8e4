/** An element of a page as our own builder writes it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (PageElement | string)[];
}

const voidElements = new Set(['input', 'link', 'meta', 'wbr']);
const token = /<!doctype html>\n|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?: [a-z][a-zA-Z:-]*(?:="[^"<>]*")?)*)(\/?)>|[^<>]+/y;
const references: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function unescaped(text: string): string {
  return text.replace(/&[^;]*;?/g, (reference) => {
    const character = references[reference];
    if (character === undefined) throw new Error(`a bare ampersand: ${reference}`);
    return character;
  });
}

const readAttributes = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/ ([a-zA-Z:-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name ?? '', unescaped(value ?? '')]));

/** Reads a page strictly: throws where a tag is not closed, crosses another, or where text holds what a browser would take for markup. */
export function readHtml(page: string): PageElement {
  const root: PageElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  let at = 0;
  while (at < page.length) {
    token.lastIndex = at;
    const found = token.exec(page);
    if (found === null) throw new Error(`no markup of ours: ${page.slice(at, at + 80)}`);
    at = token.lastIndex;
    const [text, closing, name, attributes = '', selfClosing] = found;
    const parent = open.at(-1) ?? root;
    if (name === undefined) {
      if (!text.startsWith('<')) parent.children.push(unescaped(text));
      continue;
    }
    if (closing === '/') {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), children: [] as (PageElement | string)[] };
    parent.children.push(element);
    if (name === 'style' || name === 'script') {
      const end = page.indexOf(`</${name}>`, at);
      element.children.push(page.slice(at, end));
      at = end + name.length + 3;
    } else if (selfClosing !== '/' && !voidElements.has(name)) open.push(element);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root;
}

/** The element and everything below it, in document order. */
export function walk(element: PageElement): PageElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : walk(child)))];
}

export const named = (page: PageElement, name: string): PageElement[] => walk(page).filter((element) => element.name === name);

export const textOf = (element: PageElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
