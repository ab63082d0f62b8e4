import type { Block, Inline } from '../../../outline/block.ts';
import { left, span } from '../../../outline/make-block.ts';
import { chartLines } from './chart-lines.ts';
import { width } from './fit.ts';
import { inlineLines } from './inline-lines.ts';
import { narrower, type Page, proseColumns } from './page.ts';
import { tableLines } from './table-lines.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Under this many columns the third column of three gets a line of its own. */
const narrow = 72;

const indent = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));

function factsLines(page: Page, { facts }: Of<'facts'>): readonly string[] {
  if (page.columns >= narrow) {
    const rows = facts.map(({ label, value, detail }): readonly Inline[] => [[span(label, 'muted')], [span(value, 'strong')], detail]);
    return tableLines(page, { columns: [left(''), left(''), left('')], rows });
  }
  return facts.flatMap(({ label, value, detail }) => [
    ...inlineLines(page, [span(`${label}: `, 'muted'), span(value, 'strong')], page.columns),
    ...(detail === '' ? [] : indent(inlineLines(page, detail, page.columns - 2), 2)),
  ]);
}

function listLines(page: Page, { ordered, items }: Of<'list'>): readonly string[] {
  return items.flatMap((item, index) => {
    const mark = ordered ? `${index + 1}. ` : page.say('• ');
    const lines = inlineLines(page, item, proseColumns(page) - width(mark));
    return lines.map((line, at) => (at === 0 ? mark : ' '.repeat(width(mark))) + line);
  });
}

function sidesLines(page: Page, { title, note, sides, question }: Of<'sides'>): readonly string[] {
  const { glyphs } = page;
  const signs = { first: `${glyphs.first} `, second: `${glyphs.second} ` } as const;
  const sign = (tone: string): string => (tone === 'first' || tone === 'second' ? signs[tone] : '');
  const inner = narrower(page, 2);
  const rows = sides.map((side): readonly Inline[] => [
    [span(sign(side.tone) + side.function, side.tone)],
    [span(side.level, 'strong')],
    side.evidence.join('; '),
  ]);
  return [
    ...inlineLines(page, [span(title, 'strong'), span(` (${note})`, 'muted')], page.columns),
    ...indent(tableLines(inner, { columns: [left(''), left(''), left('')], rows }), 2),
    ...(question === null ? [] : indent(inlineLines(inner, [span(question, 'muted')], inner.columns), 2)),
  ];
}

function captioned(page: Page, { caption, ...table }: Of<'table'>): readonly string[] {
  return [...inlineLines(page, [span(caption, 'strong')], page.columns), ...tableLines(page, table)];
}

function chartAndTable(page: Page, { chart, table }: Of<'chart'>): readonly string[] {
  const picture = chartLines(page, chart);
  return [...picture, ...(picture.length === 0 ? [] : ['']), ...captioned(page, table)];
}

function groupLines(page: Page, { title, message, blocks }: Of<'group'>): readonly string[] {
  const inner = narrower(page, 2);
  return [
    ...inlineLines(page, [span(title, 'strong')], page.columns),
    ...inlineLines(page, message, proseColumns(page)),
    ...indent(blocksLines(inner, blocks), 2),
  ];
}

function blockLines(page: Page, block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
      return inlineLines(page, block.text, proseColumns(page));
    case 'facts':
      return factsLines(page, block);
    case 'table':
      return captioned(page, block);
    case 'list':
      return listLines(page, block);
    case 'sides':
      return sidesLines(page, block);
    case 'chart':
      return chartAndTable(page, block);
    case 'group':
      return groupLines(page, block);
  }
}

/** Blocks under each other, parted by empty lines. */
export function blocksLines(page: Page, blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const lines = blockLines(page, block);
    // A sentence that leads into a list stands right above it.
    const joins = block.kind === 'list' && blocks[index - 1]?.kind === 'text';
    return index === 0 || lines.length === 0 || joins ? lines : ['', ...lines];
  });
}
