import { Bookmark, InternalHyperlink, Paragraph, TableOfContents } from 'docx';
import { run } from './runs.ts';

/** A heading that the list of contents leads to. */
export interface Heading {
  readonly level: 1 | 2;
  readonly text: string;
  /** Name of its bookmark, unique in the document. */
  readonly bookmark: string;
}

const levels = { 1: 'Heading1', 2: 'Heading2' } as const;

export const bookmarkName = (number: number): string => `_Toc${String(number).padStart(6, '0')}`;

export interface HeadingPlace {
  readonly pageBreakBefore: boolean;
}

/** The heading where it stands. */
export const headingParagraph = ({ level, text, bookmark }: Heading, { pageBreakBefore }: HeadingPlace): Paragraph =>
  new Paragraph({ heading: levels[level], pageBreakBefore, children: [new Bookmark({ id: bookmark, children: [run(text, 'plain')] })] });

/**
 * The list of contents as a field: Word fills it with page numbers when it opens the document, other programs show the entries as links.
 * Which page a heading is on is not known here, and a wrong number would be worse than none.
 */
export function contents(headings: readonly Heading[]): TableOfContents {
  const deepest = headings.reduce((most, { level }) => Math.max(most, level), 1);
  return new TableOfContents('Contents', {
    hyperlink: true,
    headingStyleRange: `1-${deepest}`,
    contentChildren: headings.map(
      ({ level, text, bookmark }) =>
        new Paragraph({ style: `TOC${level}`, children: [new InternalHyperlink({ anchor: bookmark, children: [run(text, 'plain')] })] }),
    ),
  });
}
