import { type Table as DocxTable, Paragraph, TableRow } from 'docx';
import type { PackBlock } from '../../../outline/handout/pack.ts';
import { blocksOf, type Sheet } from '../../docx/blocks.ts';
import { cell, hairline } from '../../docx/cells.ts';
import { gapLinesBlocks } from '../../docx/gap-lines.ts';
import { run, runs } from '../../docx/runs.ts';
import { listNames } from '../../docx/styles.ts';
import { afterTable, caption, fixedTable } from '../../docx/table.ts';
import { sheetTable } from './sheet-table.ts';
import { sheetStyles } from './styles.ts';
import { tickGrid } from './tick-grid.ts';
import { weighingRow } from './weighing.ts';
import { formFields, ruledLines, writeTable } from './writing.ts';

type Blocks = readonly (Paragraph | DocxTable)[];
type Of<Kind extends PackBlock['kind']> = Extract<PackBlock, { kind: Kind }>;

/** Width of the columns for the number of a level, its word, and who chose it, in twips. */
const levelColumns = { number: 420, word: 1_300, who: 1_900 } as const;

function levels({ title, items }: Of<'levels'>, width: number): Blocks {
  const marked = items.some(({ chosenBy }) => chosenBy.length > 0);
  const { number, word, who } = levelColumns;
  const widths = [number, word, width - number - word - (marked ? who : 0), ...(marked ? [who] : [])];
  const rows = items.map(({ level, name, text, chosenBy }, index) => {
    const at = (column: number) => ({ width: widths[column] as number, bottom: hairline, keepNext: index < items.length - 1 });
    return new TableRow({
      cantSplit: true,
      children: [
        cell([[run(String(level), 'strong')]], at(0)),
        cell([[run(name, 'strong')]], at(1)),
        cell([[run(text, 'plain')]], at(2)),
        ...(marked
          ? [cell(chosenBy.length === 0 ? [[]] : chosenBy.map((one) => runs([{ text: one.name, tone: one.tone }], 'marked')), at(3))]
          : []),
      ],
    });
  });
  return [caption(title), fixedTable(rows, widths), afterTable()];
}

function steps({ items }: Of<'steps'>, sheet: Sheet): Blocks {
  const instance = sheet.nextList();
  return items.flatMap(({ text, command }) => [
    new Paragraph({
      numbering: { reference: listNames.numbers, level: 0, instance },
      keepNext: command !== null,
      keepLines: true,
      children: [run(text, 'plain')],
    }),
    ...(command === null ? [] : [new Paragraph({ style: sheetStyles.command, children: [run(command, 'plain')] })]),
  ]);
}

const script = ({ title, lines }: Of<'script'>): Blocks => [
  new Paragraph({ style: sheetStyles.scriptTitle, children: [run(title, 'strong')] }),
  ...lines.map((line) => new Paragraph({ style: sheetStyles.script, children: runs(line) })),
];

function packBlock(block: PackBlock, sheet: Sheet, next: PackBlock | undefined): Blocks {
  const { width } = sheet;
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: 'Heading2', children: [run(block.text, 'plain')] })];
    case 'table':
      return sheetTable(block, width);
    case 'chart':
      return block.chart.kind === 'gap-lines' ? gapLinesBlocks(block.chart, width) : sheetTable(block.table, width);
    case 'grid':
      return tickGrid(block, width, next?.kind === 'weighing' ? 'stays' : 'free');
    case 'weighing':
      return weighingRow(block, width);
    case 'next-sheet':
      return [
        new Paragraph({
          heading: 'Heading2',
          pageBreakBefore: true,
          spacing: { before: 0, after: 160 },
          children: [run(block.title, 'plain')],
        }),
      ];
    case 'write-table':
      return writeTable(block, width);
    case 'lines':
      return ruledLines(block, width, next?.kind === 'form' ? 'stays' : 'free');
    case 'form':
      return formFields(block, width);
    case 'levels':
      return levels(block, width);
    case 'steps':
      return steps(block, sheet);
    case 'script':
      return script(block);
    default:
      return blocksOf(block, sheet);
  }
}

/** Ends in the white space under a table, which at the end of a full page would begin an empty one. */
const endsInSpace: ReadonlySet<PackBlock['kind']> = new Set([
  'table',
  'chart',
  'grid',
  'weighing',
  'write-table',
  'lines',
  'form',
  'levels',
  'sides',
]);

/** The blocks of a page as paragraphs and tables. */
export function pageContent(blocks: readonly PackBlock[], sheet: Sheet): Blocks {
  const content = blocks.flatMap((block, index) => packBlock(block, sheet, blocks[index + 1]));
  const last = blocks.at(-1);
  return last !== undefined && endsInSpace.has(last.kind) ? content.slice(0, -1) : content;
}
