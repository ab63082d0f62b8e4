import { createHash } from 'node:crypto';
import type { Outline } from '../../../outline/block.ts';
import { enGb, longDay } from '../../../outline/words/en-gb.ts';
import { codeElement, type Html, html } from '../../neutralise/html.ts';
import { anchor } from './anchor.ts';
import { script } from './script.ts';
import { sectionHtml } from './section.ts';
import { styles } from './styles/index.ts';
import { pageWords } from './words.ts';

const main = 'report';

/** The marks of the pair as the icon of the page, inside it, so that no browser asks for one. */
const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='5' cy='8' r='4.5' fill='%230b7a75'/><path d='M11 3l5 5-5 5-5-5z' fill='%23b9570a'/></svg>";

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;

/** Nothing is loaded, nothing runs but our own style and script. */
const policy = (style: string, code: string): string =>
  `default-src 'none'; style-src ${hash(style)}; script-src ${hash(code)}; img-src data:; base-uri 'none'; form-action 'none'`;

const subtitle = ({ organization, period }: Outline): string => (period === null ? organization : `${organization} · ${period}`);

function headHtml(outline: Outline): Html {
  const meta = (name: string, content: string): Html => html('meta', { name, content });
  return html('head', {}, [
    html('meta', { charset: 'utf-8' }),
    html('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(styles, script) }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('color-scheme', 'light dark'),
    meta('referrer', 'no-referrer'),
    html('title', {}, [`${outline.title} · ${subtitle(outline)}`]),
    html('link', { rel: 'icon', href: icon }),
    codeElement('style', styles),
  ]);
}

const contents = ({ sections }: Outline): Html =>
  html('nav', { 'aria-label': pageWords.contents }, [
    html('details', { class: 'contents' }, [
      html('summary', {}, [pageWords.contents]),
      html(
        'ol',
        {},
        sections.map(({ id, title }) => html('li', {}, [html('a', { href: `#${anchor(id)}` }, [title])])),
      ),
    ]),
  ]);

/** The whole document. */
export function pageHtml(outline: Outline): string {
  const header = html('header', {}, [
    html('h1', {}, [outline.title]),
    html('p', {}, [
      html('span', {}, [outline.organization]),
      ...(outline.period === null ? [] : [' · ', html('span', {}, [outline.period])]),
      html('span', { class: 'muted' }, [` · ${enGb.asOf(longDay(outline.asOf))}`]),
    ]),
  ]);
  const body = html('body', {}, [
    html('a', { class: 'skip', href: `#${main}` }, [pageWords.skip]),
    header,
    contents(outline),
    html('main', { id: main, tabindex: -1 }, outline.sections.map(sectionHtml)),
    codeElement('script', script),
  ]);
  return `<!doctype html>\n${html('html', { lang: enGb.locale }, [headHtml(outline), body]).markup}\n`;
}
