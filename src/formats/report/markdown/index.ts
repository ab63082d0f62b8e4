import type { Outline, Section } from '../../../outline/block.ts';
import type { SectionId } from '../../../outline/sections/index.ts';
import { enGb, longDay } from '../../../outline/words/en-gb.ts';
import { escapeMarkdown } from '../../neutralise/markdown.ts';
import type { ReportFormat } from '../format.ts';
import { outlineFor } from '../outline-for.ts';
import { blockMarkdown, folded } from './block.ts';

/** What a reader of a pull request sees without a click. */
const open = new Set<string>(['headline', 'gap-lines', 'agenda'] satisfies SectionId[]);

const content = (section: Section): string => section.blocks.map(blockMarkdown).join('\n\n');

function sectionMarkdown(section: Section, fold: boolean): string {
  if (fold) return folded(section.title, section.message, content(section));
  return [`### ${escapeMarkdown(section.title)}`, `**${escapeMarkdown(section.message)}**`, content(section)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function heading({ title, organization, period, asOf }: Outline): string {
  const day = escapeMarkdown(enGb.asOf(longDay(asOf)));
  const what = [title, organization, ...(period === null ? [] : [period])].map(escapeMarkdown).join(' · ');
  return `## ${what}\n\n${day}`;
}

/** The gap report for pull requests and job summaries: short first, the rest folded. */
export const markdown: ReportFormat = {
  binary: false,
  render: (input) => {
    const outline = outlineFor(input);
    const everything = input.view.only === null;
    const sections = outline.sections.map((section) => sectionMarkdown(section, everything && !open.has(section.id)));
    return `${[heading(outline), ...sections].join('\n\n')}\n`;
  },
};
