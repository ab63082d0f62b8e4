import type { Block, Inline, Side, Table, Tone } from '../../outline/block.ts';
import type { Chart } from '../../outline/charts/chart.ts';
import { chartSvg } from '../../outline/charts/index.ts';
import { margin } from '../../outline/charts/picture.ts';
import { breakable, longestInText } from './breakable.ts';
import { chartParts } from './chart-parts.ts';
import { columnShares } from './column-shares.ts';
import type { Picture } from './compile-pdf.ts';

/** Characters from which content may break across pages; less stays in one piece. */
const mayBreakFrom = 900;

type Piece = readonly [text: string, tone: Tone];

export interface ContentOptions {
  /** Width of the page's text, in points. */
  readonly line: number;
  /** Words before an opening question. */
  readonly questionLabel: string;
  /** Keeps a picture for the compiler and returns its name. */
  readonly keep: (picture: Picture) => string;
}

const manyColumns = 5;

/** Rows that stay on one page with their caption. */
const shortTable = 12;
const shortText = 1500;

const sizes = { table: 8.25, small: 7.5 } as const;

const spans = (inline: Inline, longestWord: number): readonly Piece[] =>
  typeof inline === 'string'
    ? [[breakable(inline, longestWord), 'plain']]
    : inline.map(({ text, tone }) => [breakable(text, longestWord), tone]);

/** The marks of the pair take the room of two letters. */
const markOf = (tone: Tone): string => (tone === 'first' || tone === 'second' ? '\u00A0◆' : '');

const plain = (inline: Inline): string =>
  typeof inline === 'string' ? inline : inline.map(({ text, tone }) => text + markOf(tone)).join('');

const text = (value: string): string => breakable(value, longestInText);

function tableContent(table: Table, size: keyof typeof sizes, line: number) {
  const columns = table.columns.map(({ title }, index) => [title, ...table.rows.map((row) => plain(row[index] as Inline))]);
  const { shares, width, longestWord } = columnShares(columns, line / sizes[size]);
  return {
    kind: 'table',
    caption: text(table.caption),
    size: sizes[size],
    width,
    short: table.rows.length <= shortTable && table.rows.flat().map(plain).join('').length < shortText,
    columns: table.columns.map(({ title, align }, index) => ({
      title: breakable(title, longestWord),
      align,
      share: shares[index] as number,
    })),
    rows: table.rows.map((row) => ({
      long: row.some((cell) => plain(cell).length > mayBreakFrom),
      cells: row.map((cell) => spans(cell, longestWord)),
    })),
  };
}

const inColumn = 24;

const sideContent = ({ function: who, tone, level, evidence }: Side) => ({
  function: breakable(who, inColumn),
  tone,
  level: text(level),
  evidence: evidence.map((one) => breakable(one, inColumn)),
});

/** The number of a figure and what follows it smaller: `40` and ` [29–53]`. */
function figure(value: string): readonly string[] {
  const space = value.indexOf(' ');
  return space < 0 ? [value] : [value.slice(0, space), value.slice(space)];
}

/** Height that a picture may take of a page, in points. */
const tallest = 600;

/** The signature picture shrinks to fit the first page below the headline, down to where its words are still easy to read. */
const besideHeadline = 315;
const smallest = 0.75;

const thousandth = (share: number): number => Math.round(share * 1000) / 1000;

/** A picture over the whole line, or narrower where it would not fit a page. */
function pictureContent(chart: Chart, line: number, keep: ContentOptions['keep']) {
  const svg = chartSvg(chart);
  const [, width = 1, height = 1] = (/^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(Number);
  const full = (height / width) * line;
  const share = Math.min(1, tallest / full, chart.kind === 'gap-lines' ? Math.max(smallest, besideHeadline / full) : 1);
  const outdent = (margin / (width - 2 * margin)) * share;
  return { file: keep({ svg, alt: `${chart.title}. ${chart.description}` }), width: thousandth(share), outdent: thousandth(outdent) };
}

const fewFacts = 4;

type Writers = { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, options: ContentOptions) => object };

const writers = {
  text: (block) => ({ kind: 'text', spans: spans(block.text, longestInText) }),
  facts: ({ facts }) => ({
    kind: 'facts',
    large: facts.length <= fewFacts,
    facts: facts.map(({ label, value, detail }) => ({
      label: breakable(label, inColumn / 2),
      value: figure(value),
      detail: breakable(detail, inColumn / 2),
    })),
  }),
  table: (table, { line }) => tableContent(table, table.columns.length < manyColumns ? 'table' : 'small', line),
  list: ({ ordered, items }) => ({ kind: 'list', ordered, items: items.map((item) => spans(item, longestInText)) }),
  sides: ({ title, note, sides, question }, { questionLabel }) => ({
    kind: 'sides',
    title: text(title),
    note: text(note),
    sides: sides.map(sideContent),
    question: question === null ? null : text(question),
    questionLabel: `${questionLabel}:`,
    long: sides.flatMap(({ evidence }) => evidence).join('').length > mayBreakFrom,
  }),
  chart: ({ chart, table }, { line, keep }) => ({
    kind: 'chart',
    parts: chartParts(chart).map((part) => pictureContent(part, line, keep)),
    table: tableContent(table, 'small', line),
  }),
  group: ({ title, message, blocks }, options) => ({
    kind: 'group',
    title: text(title),
    message: text(message),
    blocks: blocks.map((block) => blockContent(block, options)),
  }),
} satisfies Writers;

/** A block of the outline as data for blocks.typ. */
export function blockContent(block: Block, options: ContentOptions): object {
  const write = writers[block.kind] as (block: Block, options: ContentOptions) => object;
  return write(block, options);
}
