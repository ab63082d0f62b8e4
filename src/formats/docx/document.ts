import { Document, Footer, Header, type IStylesOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { officeText } from '../neutralise/ooxml.ts';
import { normalise } from '../ooxml/normalise.ts';
import type { Properties } from '../ooxml/properties.ts';
import type { Blocks } from './blocks.ts';
import { type Paper, pageMargin, pageOf } from './look.ts';
import { documentNumbering, documentStyles, styleIds } from './styles.ts';
import { documentWords } from './words.ts';

/** What stands at the top and at the bottom of every page. */
export interface Frame {
  readonly paper: Paper;
  /** null for pages with nothing at the top. */
  readonly header: string | null;
  readonly footer: string;
  /** A line under the footer; none when absent. */
  readonly belowFooter?: string;
  /** White space left and right, in twips, together as much as usual; the usual when absent. */
  readonly sides?: { readonly left: number; readonly right: number };
  /** The usual ones when absent. */
  readonly styles?: IStylesOptions;
}

const quietLine = (style: string, text: string): Paragraph => new Paragraph({ style, children: [new TextRun({ text: officeText(text) })] });

/** Puts pages around the content and writes the file. */
export async function writeDocument(children: Blocks, frame: Frame, properties: Properties): Promise<Uint8Array> {
  const { paper, header, footer, belowFooter, sides = { left: pageMargin, right: pageMargin } } = frame;
  const { width, height, text } = pageOf(paper);
  const margin = { top: header === null ? 960 : 1_300, bottom: 1_200, ...sides, header: 560, footer: 500 };
  const pageNumber = new TextRun({
    children: [`\t${documentWords.page} `, PageNumber.CURRENT, ` ${documentWords.of} `, PageNumber.TOTAL_PAGES],
  });
  const document = new Document({
    creator: 'cx-scorecard',
    styles: frame.styles ?? documentStyles(text),
    numbering: documentNumbering,
    sections: [
      {
        properties: { page: { size: { width, height }, margin } },
        ...(header === null ? {} : { headers: { default: new Header({ children: [quietLine(styleIds.header, header)] }) } }),
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: styleIds.footer,
                tabStops: [{ type: 'right', position: text }],
                children: [new TextRun({ text: officeText(footer) }), pageNumber],
              }),
              ...(belowFooter === undefined ? [] : [quietLine(styleIds.footer, belowFooter)]),
            ],
          }),
        },
        children: [...children] as never,
      },
    ],
  });
  return normalise(new Uint8Array(await Packer.toArrayBuffer(document)), properties);
}
