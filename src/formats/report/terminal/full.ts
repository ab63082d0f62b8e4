import type { Outline, Section } from '../../../outline/block.ts';
import { span } from '../../../outline/make-block.ts';
import { enGb, longDay } from '../../../outline/words/en-gb.ts';
import type { ReportInput } from '../format.ts';
import { outlineFor } from '../outline-for.ts';
import { blocksLines } from './block-lines.ts';
import { loadDrawTable } from './draw-table.ts';
import { asciiGlyphs, unicodeGlyphs } from './glyphs.ts';
import { inlineLines } from './inline-lines.ts';
import { oneScreen } from './one-screen.ts';
import { narrower, type Page, pageFor } from './page.ts';

const margin = 2;

function sectionLines(page: Page, { title, message, blocks }: Section): readonly string[] {
  return [
    '',
    ...inlineLines(page, [span(title.toUpperCase(), 'strong')], page.columns),
    ...inlineLines(page, message, page.columns),
    ...(blocks.length === 0
      ? []
      : ['', ...blocksLines(narrower(page, margin), blocks).map((line) => (line === '' ? '' : ' '.repeat(margin) + line))]),
  ];
}

function titleLines(page: Page, { title, organization, period, asOf }: Outline): readonly string[] {
  const what = [organization, ...(period === null ? [] : [period]), enGb.asOf(longDay(asOf))].join(', ');
  return inlineLines(page, [span(title, 'strong'), span(`  ${what}`, 'plain')], page.columns);
}

/** The first screen shows the gap lines already; below it, the numbers are enough. */
const withoutPicture = (section: Section): Section => ({
  ...section,
  blocks: section.blocks.map((block) => (block.kind === 'chart' && block.chart.kind === 'gap-lines' ? block.table : block)),
});

/** Everything: the first screen and every section under it, or the sections asked for. */
export async function fullReport(input: ReportInput): Promise<string> {
  const { view } = input;
  const draw = await loadDrawTable((view.ascii ? asciiGlyphs : unicodeGlyphs).ellipsis);
  const page = pageFor(view, margin, draw);
  const outline = outlineFor(input);
  const sections = view.only === null ? outline.sections.map(withoutPicture) : outline.sections;
  const first = view.only === null ? [oneScreen(input).trimEnd()] : titleLines(page, outline).map((line) => ' '.repeat(margin) + line);
  const lines = sections.flatMap((section) => sectionLines(page, section)).map((line) => (line === '' ? '' : ' '.repeat(margin) + line));
  return `${[...first, ...lines].join('\n')}\n`;
}
