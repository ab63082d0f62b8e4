import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
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
  readonly header: string;
  readonly footer: string;
}

/** Puts pages around the content and writes the file. */
export async function writeDocument(children: Blocks, { paper, header, footer }: Frame, properties: Properties): Promise<Uint8Array> {
  const { width, height, text } = pageOf(paper);
  const margin = { top: 1_300, bottom: 1_200, left: pageMargin, right: pageMargin, header: 560, footer: 500 };
  const pageNumber = new TextRun({
    children: [`\t${documentWords.page} `, PageNumber.CURRENT, ` ${documentWords.of} `, PageNumber.TOTAL_PAGES],
  });
  const document = new Document({
    creator: 'cx-scorecard',
    styles: documentStyles(text),
    numbering: documentNumbering,
    sections: [
      {
        properties: { page: { size: { width, height }, margin } },
        headers: {
          default: new Header({
            children: [new Paragraph({ style: styleIds.header, children: [new TextRun({ text: officeText(header) })] })],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: styleIds.footer,
                tabStops: [{ type: 'right', position: text }],
                children: [new TextRun({ text: officeText(footer) }), pageNumber],
              }),
            ],
          }),
        },
        children: [...children] as never,
      },
    ],
  });
  return normalise(new Uint8Array(await Packer.toArrayBuffer(document)), properties);
}
