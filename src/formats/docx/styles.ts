import type { INumberingOptions, IStylesOptions } from 'docx';
import { color, font, half, sizes } from './look.ts';

const heading = (size: number, before: number, after: number) => ({
  run: { size: half(size), bold: true, color: color('ink'), font },
  paragraph: { spacing: { before: before * 20, after: after * 20 }, keepNext: true, keepLines: true },
});

/** Names of our own styles; a reader who changes one changes every paragraph of its kind. */
export const styleIds = {
  message: 'Message',
  muted: 'Remark',
  statement: 'Statement',
  question: 'Question',
  caption: 'Caption',
  cell: 'TableText',
  smallCell: 'TableTextSmall',
  contents: 'ContentsHeading',
  header: 'Header',
  footer: 'Footer',
} as const;

const own = [
  {
    id: styleIds.message,
    name: 'Message',
    run: { size: half(11.5), bold: true },
    paragraph: { spacing: { before: 40, after: 140 }, keepNext: true },
  },
  {
    id: styleIds.muted,
    name: 'Remark',
    run: { size: half(8.5), color: color('muted') },
    paragraph: { spacing: { before: 80, after: 80 } },
  },
  {
    id: styleIds.statement,
    name: 'Statement',
    run: { bold: true },
    paragraph: { spacing: { before: 200, after: 80 }, keepNext: true, keepLines: true },
  },
  { id: styleIds.question, name: 'Question', run: { italics: true }, paragraph: { spacing: { before: 80, after: 160 } } },
  {
    id: styleIds.caption,
    name: 'caption',
    run: { size: half(8.5), bold: true, color: color('muted') },
    paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
  },
  { id: styleIds.cell, name: 'Table Text', run: { size: half(sizes.table) }, paragraph: { spacing: { before: 0, after: 0 } } },
  {
    id: styleIds.smallCell,
    name: 'Table Text Small',
    run: { size: half(sizes.wideTable) },
    paragraph: { spacing: { before: 0, after: 0 } },
  },
  {
    id: styleIds.contents,
    name: 'Contents Heading',
    run: { size: half(13), bold: true },
    paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
  },
  { id: styleIds.header, name: 'header', run: { size: half(8), color: color('muted') } },
  { id: styleIds.footer, name: 'footer', run: { size: half(8), color: color('muted') } },
] as const;

/** Entries of the contents; page numbers stand at the right end of a dotted line. */
const contentsStyles = (textWidth: number) => {
  const pageNumbers = [{ type: 'right' as const, position: textWidth, leader: 'dot' as const }];
  return [
    { id: 'TOC1', name: 'toc 1', paragraph: { spacing: { before: 40, after: 0 } } },
    {
      id: 'TOC2',
      name: 'toc 2',
      run: { size: half(9), color: color('muted') },
      paragraph: { indent: { left: 280 }, spacing: { before: 0, after: 0, line: 240 } },
    },
  ].map(({ paragraph, ...style }) => ({ ...style, paragraph: { ...paragraph, tabStops: pageNumbers } }));
};

/** Real styles: headings that navigation and contents find, captions, text of tables. The language is British English. */
export const documentStyles = (textWidth: number): IStylesOptions => ({
  default: {
    document: {
      run: { size: half(sizes.text), font, color: color('ink'), language: { value: 'en-GB', eastAsia: 'ja-JP', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } },
    },
    title: { run: { size: half(26), bold: true, color: color('ink'), font }, paragraph: { spacing: { before: 0, after: 60 } } },
    heading1: heading(17, 22, 5),
    heading2: heading(13, 18, 4),
    heading3: heading(11, 12, 3),
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    ...[...own, ...contentsStyles(textWidth)].map((style) => ({ basedOn: 'Normal', next: 'Normal', quickFormat: true, ...style })),
  ],
  characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }],
});

const level = (format: 'bullet' | 'decimal', text: string) => ({
  level: 0,
  format,
  text,
  alignment: 'left' as const,
  style: { paragraph: { indent: { left: 340, hanging: 280 }, spacing: { after: 60 } } },
});

export const listNames = { bullets: 'bullets', numbers: 'numbers' } as const;

/** Bullets, and numbers that begin anew in every list. */
export const documentNumbering: INumberingOptions = {
  config: [
    { reference: listNames.bullets, levels: [level('bullet', '•')] },
    { reference: listNames.numbers, levels: [level('decimal', '%1.')] },
  ],
};
