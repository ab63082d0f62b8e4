import template from 'virtual:typst/report/pdf/report';
import { shorten } from '../../../outline/charts/fit-text.ts';
import { enGb, longDay } from '../../../outline/words/en-gb.ts';
import { breakable, longestInText, longestInTitle } from '../../pdf/breakable.ts';
import { compilePdf, type Picture } from '../../pdf/compile-pdf.ts';
import { blockContent } from '../../pdf/content.ts';
import { lineWidths } from '../../pdf/paper.ts';
import type { RenderTools, ReportFormat } from '../format.ts';
import { outlineFor } from '../outline-for.ts';
import { lackingWarning, pdfWords } from './words.ts';

/** Room for the day and a gap beside the name in the line above a page, and the size of its type, in points. */
const besideHeader = 130;
const headerSize = 7.5;

/** The gap report on paper: tagged, in our own fonts, the same bytes for the same file. */
export const pdf = ({ asset, warn }: RenderTools): ReportFormat => ({
  binary: true,
  render: async (input) => {
    const outline = outlineFor(input);
    const { title, organization, period, asOf } = outline;
    const page = input.view.paper ?? 'a4';
    const pictures = new Map<string, Picture>();
    const keep = (picture: Picture): string => {
      const name = `picture-${pictures.size + 1}`;
      pictures.set(name, picture);
      return name;
    };
    const options = { line: lineWidths[page], questionLabel: pdfWords.openingQuestion, keep };
    const subtitle = period === null ? organization : `${organization} · ${period}`;
    const day = enGb.asOf(longDay(asOf));
    const sections = outline.sections.map((section, index) => ({
      title: breakable(section.title, longestInTitle),
      message: breakable(section.message, longestInText),
      first: index === 0,
      blocks: section.blocks.map((block) => blockContent(block, options)),
    }));
    const data = { title: breakable(title, longestInTitle), subtitle: breakable(`${subtitle} · ${day}`, longestInText), sections };
    const settings = {
      page,
      title: `${title} · ${subtitle}`,
      lang: enGb.locale,
      asOf,
      header: [shorten(subtitle, lineWidths[page] - besideHeader, headerSize), day] as const,
      footer: shorten(title, lineWidths[page] - besideHeader, headerSize),
      pageWords: pdfWords.page,
    };
    const { bytes, lacking } = await compilePdf({ template, data, pictures }, settings, asset);
    if (lacking.length > 0) warn(lackingWarning(lacking));
    return bytes;
  },
});
