import { Paragraph } from 'docx';
import type { Group, Outline, Section } from '../../../outline/block.ts';
import { enGb, longDay } from '../../../outline/words/en-gb.ts';
import { type Blocks, blocksOf, type Sheet } from '../../docx/blocks.ts';
import { writeDocument } from '../../docx/document.ts';
import { bookmarkName, contents, type Heading, headingParagraph } from '../../docx/headings.ts';
import { pageOf } from '../../docx/look.ts';
import { run } from '../../docx/runs.ts';
import { styleIds } from '../../docx/styles.ts';
import { documentWords } from '../../docx/words.ts';
import type { ReportInput } from '../format.ts';
import { outlineFor } from '../outline-for.ts';

/** So many lines of contents fit under the short of it on the first page; longer ones leave out the headings below sections. */
const fewHeadings = 18;

const message = (text: string): Paragraph => new Paragraph({ style: styleIds.message, children: [run(text, 'plain')] });

/** Headings in the order in which they stand. */
const headingsOf = ({ sections }: Outline): readonly Heading[] =>
  sections
    .flatMap((section) => [
      { level: 1 as const, text: section.title },
      ...section.blocks.flatMap((block) => (block.kind === 'group' ? [{ level: 2 as const, text: block.title }] : [])),
    ])
    .map((heading, index) => ({ ...heading, bookmark: bookmarkName(index + 1) }));

interface Writing {
  readonly sheet: Sheet;
  /** The next heading of the document. */
  readonly next: () => Heading;
}

function groupBlocks(group: Group, { sheet, next }: Writing): Blocks {
  return [
    headingParagraph(next(), { pageBreakBefore: false }),
    message(group.message),
    ...group.blocks.flatMap((block) => blocksOf(block, sheet)),
  ];
}

function sectionBlocks(section: Section, writing: Writing, pageBreakBefore: boolean): Blocks {
  return [
    headingParagraph(writing.next(), { pageBreakBefore }),
    message(section.message),
    ...section.blocks.flatMap((block) => (block.kind === 'group' ? groupBlocks(block, writing) : blocksOf(block, writing.sheet))),
  ];
}

/** The whole report: title, the short of it, contents, then every section. */
export function renderDocx(input: ReportInput): Promise<Uint8Array> {
  const outline = outlineFor(input);
  const paper = input.view.paper ?? 'a4';
  const width = pageOf(paper).text;
  const headings = headingsOf(outline);
  let lists = 0;
  let used = 0;
  const writing: Writing = {
    sheet: {
      width,
      nextList: () => {
        lists += 1;
        return lists;
      },
    },
    next: () => {
      used += 1;
      return headings[used - 1] as Heading;
    },
  };
  const listed = headings.length > fewHeadings ? headings.filter(({ level }) => level === 1) : headings;
  const [first, ...rest] = outline.sections;
  const about = [outline.organization, ...(outline.period === null ? [] : [outline.period])].join(' · ');
  const day = enGb.asOf(longDay(outline.asOf));
  const children: Blocks = [
    new Paragraph({ heading: 'Title', children: [run(outline.title, 'plain')] }),
    new Paragraph({ spacing: { after: 240 }, children: [run(`${about} · ${day}`, 'muted', { size: 24 })] }),
    ...(first === undefined ? [] : sectionBlocks(first, writing, false)),
    ...(rest.length < 2
      ? []
      : [
          new Paragraph({
            style: styleIds.contents,
            children: [run(documentWords.contents, 'plain')],
          }),
          contents(listed) as never,
        ]),
    ...rest.flatMap((section, index) => sectionBlocks(section, writing, index === 0)),
  ];
  const frame = { paper, header: `${outline.title} · ${about}`, footer: day };
  return writeDocument(children, frame, { title: outline.title, subject: about, created: outline.asOf });
}
