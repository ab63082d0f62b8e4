import type { Inline, Table, Tone } from '../../../outline/block.ts';
import type { PackBlock } from '../../../outline/handout/pack.ts';
import { breakable, longestInText, longestInTitle } from '../../pdf/breakable.ts';
import { columnShares } from '../../pdf/column-shares.ts';
import type { Picture } from '../../pdf/compile-pdf.ts';
import { gapLineSvg } from '../gap-line.ts';

export interface ContentOptions {
  /** Width of the page's text, in points. */
  readonly line: number;
  /** Keeps a picture for the compiler and returns its name. */
  readonly keep: (picture: Picture) => string;
}

type Piece = readonly [text: string, tone: Tone];

/** Points of the type in tables. */
const tableSize = 10;

/** Rows from which a table or grid may go on on the next page. */
const longTable = 14;

/** Characters from which a text may go on on the next page. */
const longText = 700;

/** Letters from which words in a narrow column may break. */
const inColumn = 18;
const inTickColumn = 11;
const inCell = 12;

/** Letters of a name that need no column of fixed width. */
const shortName = 8;

const text = (value: string): string => breakable(value, longestInText);

const spans = (inline: Inline, longestWord: number): readonly Piece[] =>
  typeof inline === 'string'
    ? [[breakable(inline, longestWord), 'plain']]
    : inline.map((one) => [breakable(one.text, longestWord), one.tone]);

/** The marks of the pair take the room of two letters. */
const plain = (inline: Inline): string =>
  typeof inline === 'string'
    ? inline
    : inline.map((one) => one.text + (one.tone === 'first' || one.tone === 'second' ? '\u00A0◆' : '')).join('');

function tableContent({ caption, columns, rows }: Table, line: number) {
  const texts = columns.map(({ title }, index) => [title, ...rows.map((row) => plain(row[index] as Inline))]);
  const { shares, longestWord } = columnShares(texts, line / tableSize);
  return {
    kind: 'table',
    caption: text(caption),
    long: rows.length > longTable || rows.flat().map(plain).join('').length > 4 * longText,
    columns: columns.map(({ title, align }, index) => ({ title: breakable(title, longestWord), align, share: shares[index] as number })),
    rows: rows.map((row) => row.map((cell) => spans(cell, longestWord))),
  };
}

type Writers = { readonly [Kind in PackBlock['kind']]: (block: Extract<PackBlock, { kind: Kind }>, options: ContentOptions) => object };

const writers = {
  text: (block) => ({ kind: 'text', spans: spans(block.text, longestInText) }),
  facts: ({ facts }) => ({
    kind: 'form',
    fields: facts.map(({ label, value, detail }) => ({ label: text(label), value: text(`${value} ${detail}`) })),
  }),
  table: (table, { line }) => tableContent(table, line),
  list: ({ ordered, items }) => ({ kind: 'list', ordered, items: items.map((item) => spans(item, longestInText)) }),
  sides: ({ title, note, sides }) => ({
    kind: 'sides',
    title: text(title),
    note: text(note),
    long: sides.flatMap(({ evidence }) => evidence).join('').length > longText,
    sides: sides.map(({ function: who, tone, level, evidence }) => ({
      function: breakable(who, inColumn),
      tone,
      level: text(level),
      evidence: evidence.map((one) => breakable(one, inColumn)),
    })),
  }),
  chart: ({ chart, table }, { line, keep }) => {
    if (chart.kind !== 'gap-lines') return tableContent(table, line);
    return { kind: 'chart', file: keep({ svg: gapLineSvg(chart), alt: `${chart.title}. ${chart.description}` }) };
  },
  heading: (block) => ({ kind: 'heading', text: text(block.text) }),
  grid: ({ caption, columns, rows, evidenceLine }) => ({
    kind: 'grid',
    caption: breakable(caption, inColumn),
    columns: columns.map(({ mark, word }) => ({ mark, word: breakable(word, inTickColumn) })),
    rows: rows.map((row) => breakable(row, inColumn)),
    evidenceLine,
    long: rows.length > longTable / 2,
  }),
  weighing: ({ importance, marks, owner }) => ({ kind: 'weighing', importance, marks, owner }),
  'next-sheet': ({ title }) => ({ kind: 'next-sheet', title: breakable(title, longestInTitle) }),
  'write-table': ({ caption, columns, rows, blankRows, room }) => ({
    kind: 'write-table',
    caption: text(caption),
    columns: columns.map(({ title, width }) => ({ title: breakable(title, inCell), width })),
    rows: rows.map((row) => row.map((cell) => breakable(cell, inCell))),
    blankRows,
    room,
  }),
  lines: ({ label, count }) => ({ kind: 'lines', label: text(label), count }),
  form: ({ fields }) => ({
    kind: 'form',
    fields: fields.map(({ label, value }) => ({ label: text(label), value: value === null ? null : text(value) })),
  }),
  levels: ({ title, items }) => ({
    kind: 'levels',
    title: text(title),
    wide: items.some(({ chosenBy }) => chosenBy.some(({ name }) => name.length > shortName)),
    items: items.map(({ level, name, text: words, chosenBy }) => ({
      level: String(level),
      name: breakable(name, inCell),
      text: text(words),
      chosenBy: chosenBy.map((one) => [breakable(one.name, inCell), one.tone]),
    })),
  }),
  steps: ({ items }) => ({
    kind: 'steps',
    items: items.map((item) => ({ text: text(item.text), command: item.command === null ? null : text(item.command) })),
  }),
  script: ({ title, lines }) => ({ kind: 'script', title: text(title), lines: lines.map((line) => spans(line, longestInText)) }),
} satisfies Writers;

/** A block of the pack as data for handout.typ. */
export function packBlockContent(block: PackBlock, options: ContentOptions): object {
  const write = writers[block.kind] as (block: PackBlock, options: ContentOptions) => object;
  return write(block, options);
}
