import { createHash } from 'node:crypto';
import type { Pack, PackPage } from '../../../outline/handout/pack.ts';
import { enGb, longDay } from '../../../outline/words/en-gb.ts';
import { codeElement, embeddedImage, type Html, html } from '../../neutralise/html.ts';
import { anchor, titleId } from '../../report/html/anchor.ts';
import type { HandoutInput } from '../format.ts';
import { packBlockHtml } from './blocks.ts';
import { packStyles } from './styles.ts';

/** Nothing is loaded and nothing runs but our own style. */
const policy = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`;

const subtitle = ({ organization, period }: Pack): string => (period === null ? organization : `${organization} · ${period}`);

function headHtml(pack: Pack, style: string): Html {
  const meta = (name: string, content: string): Html => html('meta', { name, content });
  return html('head', {}, [
    html('meta', { charset: 'utf-8' }),
    html('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(style) }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('referrer', 'no-referrer'),
    html('title', {}, [`${pack.title} · ${subtitle(pack)}`]),
    codeElement('style', style),
  ]);
}

const logoHtml = ({ logo }: Pack): readonly Html[] =>
  logo === null
    ? []
    : [
        html('p', { class: 'logo' }, [
          embeddedImage(logo.type === 'svg' ? 'image/svg+xml' : 'image/png', logo.bytes, { alt: enGb.handout.logo, ...logo }),
        ]),
      ];

function coverHtml(pack: Pack, page: PackPage): Html {
  return html('section', { id: anchor(page.id), class: 'cover', 'aria-labelledby': titleId(page.id) }, [
    ...logoHtml(pack),
    html('h1', { id: titleId(page.id) }, [page.title]),
    html('p', {}, [`${subtitle(pack)} · ${enGb.asOf(longDay(pack.asOf))}`]),
    html('p', {}, [html('strong', {}, [enGb.handout.copies[pack.audience]])]),
    ...(page.lead === '' ? [] : [html('p', { class: 'lead' }, [page.lead])]),
    ...page.blocks.map((block) => packBlockHtml(block, 2)),
  ]);
}

/** A page of the pack. */
function pageHtml(pack: Pack, page: PackPage): Html {
  if (page.kind === 'cover') return coverHtml(pack, page);
  return html('section', { id: anchor(page.id), class: `${page.kind} ${page.sheet}-sheet`, 'aria-labelledby': titleId(page.id) }, [
    html('h2', { id: titleId(page.id) }, [page.title]),
    ...(page.lead === '' ? [] : [html('p', { class: 'lead' }, [page.lead])]),
    ...page.blocks.map((block) => packBlockHtml(block, 3)),
  ]);
}

/** The whole document. */
export function packHtml({ pack, paper }: HandoutInput): string {
  const style = packStyles(pack, paper);
  const body = html('body', {}, [
    html(
      'main',
      {},
      pack.pages.map((page) => pageHtml(pack, page)),
    ),
  ]);
  return `<!doctype html>\n${html('html', { lang: enGb.locale }, [headHtml(pack, style), body]).markup}\n`;
}
