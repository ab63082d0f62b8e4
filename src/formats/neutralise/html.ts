/** A piece of finished HTML. Only this module makes one, so no text of others gets in without being escaped. */
export interface Html {
  readonly markup: string;
}

/** An attribute that is undefined or false is left out; true stands for an attribute without a value. */
export type HtmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

export type HtmlChild = Html | string;

/** What HTML does not allow or a reader would not see: controls, halves of pairs, noncharacters, and what reorders the text around it. */
const unsafe = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Most texts: nothing in them needs a second look. */
const plain = /^[\n -~]*$/;

/** Text of others inside an element or a quoted attribute of HTML. What must not be there becomes U+FFFD, so that it shows. */
export const escapeHtml = (text: string): string =>
  (plain.test(text) ? text : text.replace(unsafe, '\uFFFD')).replace(/[&<>"']/g, (character) => references[character] as string);

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const firstLetter = /\p{L}/u;

/** Text that starts in a right-to-left script is isolated, or its punctuation would jump to the other side. */
function textMarkup(text: string): string {
  const escaped = escapeHtml(text);
  if (plain.test(text) || !rightToLeft.test(text)) return escaped;
  return rightToLeft.test(firstLetter.exec(text)?.[0] ?? '') ? `<bdi>${escaped}</bdi>` : escaped;
}

const voidElements = new Set(['br', 'hr', 'input', 'link', 'meta', 'wbr']);
const allowedLink = /^(?:#|https?:\/\/|mailto:|data:image\/)/i;
const attributeName = /^(?!on|style$|src$|srcdoc$)[a-z][a-z-]*$/;

function attributeMarkup([name, value]: readonly [string, string | number | boolean | undefined]): string {
  if (value === undefined || value === false) return '';
  if (!attributeName.test(name)) throw new Error(`attribute ${name} is not written`);
  if (value === true) return ` ${name}`;
  if (name === 'href' && !allowedLink.test(String(value))) return '';
  return ` ${name}="${escapeHtml(String(value))}"`;
}

/** An HTML element. Strings among the children are text. Links lead only to fragments, http, https and mailto. */
export function html(name: string, attributes: HtmlAttributes, children: readonly HtmlChild[] = []): Html {
  const opening = `<${name}${Object.entries(attributes).map(attributeMarkup).join('')}>`;
  if (voidElements.has(name)) return { markup: opening };
  const inner = children.map((child) => (typeof child === 'string' ? textMarkup(child) : child.markup)).join('');
  return { markup: `${opening}${inner}</${name}>` };
}

/** A style or script of our own: its text is not escaped, and must not hold what ends it. */
export function codeElement(name: 'style' | 'script', code: string): Html {
  if (/<\/|<!--/.test(code)) throw new Error(`the ${name} would end inside its text`);
  return { markup: `<${name}>${code}</${name}>` };
}

/** A picture whose bytes stand in the page itself; a browser runs nothing of it. Sizes are in pixels. */
export function embeddedImage(
  type: 'image/png' | 'image/svg+xml',
  bytes: Uint8Array,
  { alt, width, height }: { readonly alt: string; readonly width: number; readonly height: number },
): Html {
  const source = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return { markup: `<img src="${source}" alt="${escapeHtml(alt)}" width="${Math.round(width)}" height="${Math.round(height)}">` };
}

/** A drawing made by our own charts, whose builder escapes all text. */
export const drawing = (svg: string): Html => ({ markup: svg });
