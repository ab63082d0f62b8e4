import { Paragraph } from 'docx';
import type { Pack, PackPage } from '../../../outline/handout/pack.ts';
import { enGb, longDay } from '../../../outline/words/en-gb.ts';
import type { Blocks, Sheet } from '../../docx/blocks.ts';
import { writeDocument } from '../../docx/document.ts';
import { pageOf } from '../../docx/look.ts';
import { run } from '../../docx/runs.ts';
import { afterTable } from '../../docx/table.ts';
import type { HandoutInput, HandoutTools } from '../format.ts';
import { pageContent } from './blocks.ts';
import { logoParagraph } from './logo.ts';
import { handoutStyles, sheetStyles } from './styles.ts';

/** 25 mm for holes on the left, 15 mm on the right, in twips. */
const sides = { left: 1_418, right: 850 } as const;

const lead = (text: string): Blocks => (text === '' ? [] : [new Paragraph({ style: sheetStyles.lead, children: [run(text, 'plain')] })]);

const subtitleOf = ({ organization, period, asOf }: Pack): string =>
  [organization, ...(period === null ? [] : [period]), enGb.asOf(longDay(asOf))].join(' · ');

async function coverBlocks(pack: Pack, page: PackPage, sheet: Sheet & HandoutTools): Promise<Blocks> {
  const line = (text: string, bold: boolean): Paragraph =>
    new Paragraph({ spacing: { after: 160 }, children: [run(text, 'plain', { size: 24, bold })] });
  return [
    ...(pack.logo === null ? [] : [await logoParagraph(pack.logo, sheet)]),
    new Paragraph({ heading: 'Title', children: [run(page.title, 'plain')] }),
    line(subtitleOf(pack), false),
    line(enGb.handout.copies[pack.audience], true),
    ...lead(page.lead),
    ...pageContent(page.blocks, sheet),
    ...(pack.licence === null ? [] : [new Paragraph({ spacing: { before: 480 }, children: [run(pack.licence, 'muted', { size: 20 })] })]),
  ];
}

/** A page of the pack starts on a sheet of its own, or under the one before. */
const pageBlocks = ({ title, sheet: place, lead: sentence, blocks }: PackPage, sheet: Sheet): Blocks => [
  new Paragraph({
    heading: 'Heading1',
    ...(place === 'own' ? { pageBreakBefore: true } : { keepNext: true, spacing: { before: 560 } }),
    children: [run(title, 'plain')],
  }),
  ...lead(sentence),
  ...pageContent(blocks, sheet),
];

/** The whole pack as a document to write in. */
export async function renderDocx({ pack, paper }: HandoutInput, tools: HandoutTools): Promise<Uint8Array> {
  const { text: width } = pageOf(paper);
  let lists = 0;
  const sheet: Sheet = {
    width,
    nextList: () => {
      lists += 1;
      return lists;
    },
  };
  const [cover, ...pages] = pack.pages;
  const children = [
    ...(cover === undefined ? [] : await coverBlocks(pack, cover, { ...sheet, ...tools })),
    ...pages.flatMap((page) => pageBlocks(page, sheet)),
    afterTable(),
  ];
  const frame = {
    paper,
    header: null,
    footer: `${pack.footer} · ${enGb.handout.copies[pack.audience]}`,
    ...(pack.licence === null ? {} : { belowFooter: pack.licence }),
    sides,
    styles: handoutStyles(width, pack.accent),
  };
  return writeDocument(children, frame, { title: pack.title, subject: subtitleOf(pack), created: pack.asOf });
}
