import type { Block, Fact } from '../../../outline/block.ts';
import type { Chart } from '../../../outline/charts/chart.ts';
import { enGb } from '../../../outline/words/en-gb.ts';
import { escapeMarkdown, escapeMarkdownHtml } from '../../neutralise/markdown.ts';
import { gapLinesMarkdown } from './gap-lines.ts';
import { inlineMarkdown } from './inline.ts';
import { rawTable, tableMarkdown } from './table.ts';

type Sides = Extract<Block, { kind: 'sides' }>;

/** Content under a line that opens it. */
export const folded = (title: string, message: string, content: string): string =>
  `<details><summary><b>${escapeMarkdownHtml(title)}</b>${message === '' ? '' : `: ${escapeMarkdownHtml(message)}`}</summary>\n\n${content}\n\n</details>`;

const factsTable = (facts: readonly Fact[]): string =>
  rawTable(
    ['', '', ''],
    ['left', 'right', 'left'],
    facts.map(({ label, value, detail }) => [escapeMarkdown(label), `**${escapeMarkdown(value)}**`, escapeMarkdown(detail)]),
  );

function sidesMarkdown({ title, note, sides, question }: Sides): string {
  const lines = sides.map(
    (side) => `- ${escapeMarkdown(side.function)}: **${escapeMarkdown(side.level)}**, ${side.evidence.map(escapeMarkdown).join('; ')}`,
  );
  const opening = question === null ? [] : [`*${escapeMarkdown(question)}*`];
  return [`**${escapeMarkdown(title)}** (${escapeMarkdown(note)})`, lines.join('\n'), ...opening].join('\n\n');
}

const captioned = (caption: string, table: string): string => `*${escapeMarkdown(caption)}*\n\n${table}`;

/** Pictures that characters can draw; the others are shown by their table. */
const drawn = (chart: Chart): string | null => (chart.kind === 'gap-lines' ? gapLinesMarkdown(chart) : null);

/** A block as Markdown, without a line feed at its end. */
export function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'text':
      return inlineMarkdown(block.text);
    case 'facts':
      return factsTable(block.facts);
    case 'table':
      return captioned(block.caption, tableMarkdown(block));
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inlineMarkdown(item)}`).join('\n');
    case 'sides':
      return sidesMarkdown(block);
    case 'chart': {
      const picture = drawn(block.chart);
      const table = tableMarkdown(block.table);
      return picture === null ? captioned(block.table.caption, table) : `${picture}\n\n${folded(enGb.overview.inNumbers, '', table)}`;
    }
    case 'group':
      return folded(block.title, block.message, block.blocks.map(blockMarkdown).join('\n\n'));
  }
}
