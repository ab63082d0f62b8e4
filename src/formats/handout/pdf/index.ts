import template from 'virtual:typst/handout/pdf/handout';
import { shorten } from '../../../outline/charts/fit-text.ts';
import { textWidth } from '../../../outline/charts/text-width.ts';
import { enGb, longDay } from '../../../outline/words/en-gb.ts';
import { breakable, longestInText, longestInTitle } from '../../pdf/breakable.ts';
import { compilePdf, type Picture } from '../../pdf/compile-pdf.ts';
import { lackingWarning, pdfWords } from '../../report/pdf/words.ts';
import type { HandoutFormat, HandoutTools } from '../format.ts';
import { packBlockContent } from './content.ts';

/** Width of the text between margins of 25 mm for holes and 15 mm, in points. */
const lineWidths = { a4: 481, letter: 498 };

/** Room for the page number beside the line at the foot, and the size of its type, in points. */
const besideFooter = 110;
const footerSize = 10;

/** The pack on paper: tagged, in our own fonts, the same bytes for the same file. */
export const pdf = ({ asset, warn }: HandoutTools): HandoutFormat => ({
  binary: true,
  render: async ({ pack, paper }) => {
    const pictures = new Map<string, Picture>();
    const keep = (picture: Picture): string => {
      const name = `picture-${pictures.size + 1}`;
      pictures.set(name, picture);
      return name;
    };
    const line = lineWidths[paper];
    const onOneLine = (text: string): string => shorten(text, line - besideFooter, footerSize);
    const { title, organization, period, logo, licence, audience } = pack;
    const subtitle = period === null ? organization : `${organization} · ${period}`;
    const copy = enGb.handout.copies[audience];
    const rest = ` · ${longDay(pack.asOf)} · ${copy}`;
    const pages = pack.pages.map((page) => ({
      kind: page.kind,
      shared: page.sheet === 'shared',
      title: breakable(page.title, longestInTitle),
      lead: breakable(page.lead, longestInText),
      blocks: page.blocks.map((block) => packBlockContent(block, { line, keep })),
    }));
    const data = {
      subtitle: breakable(`${subtitle} · ${enGb.asOf(longDay(pack.asOf))}`, longestInText),
      copy,
      licenceLine: licence === null ? '' : onOneLine(licence),
      accent: pack.accent,
      logo: logo === null ? null : { file: keep({ svg: logo.svg, alt: enGb.handout.logo }), ratio: logo.width / logo.height },
      pages,
    };
    const settings = {
      page: paper,
      title: `${title} · ${subtitle}`,
      lang: enGb.locale,
      asOf: pack.asOf,
      header: ['', ''] as const,
      footer: `${shorten(organization, line - besideFooter - textWidth(rest, footerSize), footerSize)}${rest}`,
      pageWords: pdfWords.page,
    };
    const { bytes, lacking } = await compilePdf({ template, data, pictures }, settings, asset);
    if (lacking.length > 0) warn(lackingWarning(lacking));
    return bytes;
  },
});
