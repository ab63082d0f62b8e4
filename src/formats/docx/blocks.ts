import { type Table as DocxTable, Paragraph, TableRow } from 'docx';
import type { Block, Fact, Group, Side } from '../../outline/block.ts';
import type { Role } from '../../outline/charts/theme.ts';
import { cell, hairline } from './cells.ts';
import { bulletsBlocks, matrixBlocks, quadrantBlocks } from './charts.ts';
import { gapLinesBlocks } from './gap-lines.ts';
import { cardFill, color } from './look.ts';
import { plainText, run, runs } from './runs.ts';
import { listNames, styleIds } from './styles.ts';
import { afterTable, fixedTable, tableBlocks } from './table.ts';
import { documentWords } from './words.ts';

export type Blocks = readonly (Paragraph | DocxTable)[];

/** What blocks need to know of the page. */
export interface Sheet {
  /** Width of the text, in twips. */
  readonly width: number;
  /** Number of a new list, so that each counts from one. */
  readonly nextList: () => number;
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const bar = (role: Role) => ({ style: 'single', size: 24, color: color(role) }) as const;

/** A value with its range or unit smaller: `40` and `[29–53]`. */
function valueRuns(value: string, size: number) {
  const space = value.indexOf(' ');
  const [number, rest] = space < 0 ? [value, ''] : [value.slice(0, space), value.slice(space)];
  return [run(number, 'strong', { size }), run(rest, 'plain', { size: Math.round(size * 0.55) })];
}

function cards(facts: readonly Fact[], width: number): Blocks {
  const each = Math.floor(width / Math.max(1, facts.length));
  const cells = facts.map(({ label, value, detail }) =>
    cell([[run(label, 'muted', { bold: true })], valueRuns(value, 40), [run(detail, 'muted')]], {
      width: each,
      fill: cardFill,
      padding: 120,
      left: bar('bar'),
    }),
  );
  return [
    fixedTable(
      [new TableRow({ cantSplit: true, children: cells })],
      facts.map(() => each),
    ),
    afterTable(),
  ];
}

function factRows(facts: readonly Fact[], width: number): Blocks {
  const widths = [0.2, 0.2, 0.6].map((share) => Math.floor(width * share));
  const rows = facts.map(({ label, value, detail }, index) => {
    const at = (column: number) => ({ width: widths[column] as number, bottom: hairline, keepNext: index < facts.length - 1 });
    return new TableRow({
      cantSplit: true,
      children: [cell([[run(label, 'muted')]], at(0)), cell([[run(value, 'strong')]], at(1)), cell([[run(detail, 'plain')]], at(2))],
    });
  });
  return [fixedTable(rows, widths), afterTable()];
}

const sideRoles: Partial<Record<Side['tone'], Role>> = { first: 'first', second: 'second' };

function sides({ title, note, sides: both, question }: Of<'sides'>, width: number): Blocks {
  const each = Math.floor(width / Math.max(1, both.length));
  const cells = both.map(({ function: who, tone, level, evidence }) =>
    cell([runs([{ text: `${who}: ${level}`, tone }], 'marked'), ...evidence.map((text) => [run(text, 'plain')])], {
      width: each,
      fill: cardFill,
      padding: 140,
      left: bar(sideRoles[tone] ?? 'bar'),
      keepNext: question !== null,
    }),
  );
  const statement = new Paragraph({
    style: styleIds.statement,
    children: [run(title, 'plain'), run(note === '' ? '' : `  ${note}`, 'muted', { bold: false })],
  });
  const opening =
    question === null
      ? []
      : [
          new Paragraph({
            style: styleIds.question,
            children: [run(`${documentWords.openingQuestion}: `, 'muted', { italics: false }), run(question, 'plain')],
          }),
        ];
  const answers =
    cells.length === 0
      ? []
      : [
          fixedTable(
            [new TableRow({ cantSplit: true, children: cells })],
            both.map(() => each),
          ),
          afterTable(question !== null),
        ];
  return [statement, ...answers, ...opening];
}

function list({ ordered, items }: Of<'list'>, sheet: Sheet): Blocks {
  const instance = sheet.nextList();
  const reference = ordered ? listNames.numbers : listNames.bullets;
  return items.map((item) => new Paragraph({ numbering: { reference, level: 0, instance }, children: runs(item, 'marked') }));
}

function chart({ chart: picture, table }: Of<'chart'>, width: number): Blocks {
  const inNumbers = tableBlocks(table, width);
  switch (picture.kind) {
    case 'gap-lines':
      return [...gapLinesBlocks(picture, width), ...inNumbers];
    case 'silo-matrix':
      return [...matrixBlocks(picture, width), ...inNumbers];
    case 'quadrant':
      return [...quadrantBlocks(picture, width), ...inNumbers];
    case 'bullets':
      return [...bulletsBlocks(picture, width), ...inNumbers];
    default:
      return inNumbers;
  }
}

const mostCards = 4;

/** A block of the outline as paragraphs and tables. Groups have headings of their own and are drawn where headings are. */
export function blocksOf(block: Exclude<Block, Group>, sheet: Sheet): Blocks {
  const { width } = sheet;
  switch (block.kind) {
    case 'text': {
      const quiet = typeof block.text !== 'string' && block.text.every(({ tone }) => tone === 'muted');
      const opens = plainText(block.text).endsWith(':');
      return [new Paragraph({ ...(quiet ? { style: styleIds.muted } : {}), keepNext: opens, children: runs(block.text, 'marked') })];
    }
    case 'list':
      return list(block, sheet);
    case 'facts':
      return block.facts.length <= mostCards ? cards(block.facts, width) : factRows(block.facts, width);
    case 'table':
      return tableBlocks(block, width);
    case 'sides':
      return sides(block, width);
    case 'chart':
      return chart(block, width);
  }
}
