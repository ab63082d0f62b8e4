import type { Outline, Section } from '../../../outline/block.ts';
import { findingsByRule, ruleTable } from '../../../outline/findings-by-rule.ts';
import { muted, span } from '../../../outline/make-block.ts';
import { enGb, longDay } from '../../../outline/words/en-gb.ts';
import { patternOf } from '../../../scoring/agreement.ts';
import type { ReportInput } from '../format.ts';
import { outlineFor } from '../outline-for.ts';
import { blocksLines } from './block-lines.ts';
import { loadDrawTable } from './draw-table.ts';
import { width } from './fit.ts';
import { asciiGlyphs, unicodeGlyphs } from './glyphs.ts';
import { inlineLines, plainText } from './inline-lines.ts';
import { oneScreen } from './one-screen.ts';
import { narrower, type Page, pageFor, proseColumns } from './page.ts';

const margin = 2;

/** A heading on a rule, so that it stands out without colour as well. */
function headingLines(page: Page, title: string): readonly string[] {
  const rule = page.glyphs.rule;
  const lines = inlineLines(page, [span(title, 'strong')], page.columns - 4);
  const rest = Math.max(0, page.columns - 4 - width(plainText(page, title)));
  return lines.map((line, at) =>
    at === 0 ? `${page.paint.dim(rule.repeat(2))} ${line} ${page.paint.dim(rule.repeat(rest))}`.trimEnd() : `   ${line}`,
  );
}

function sectionLines(page: Page, { title, message, blocks }: Section): readonly string[] {
  const inner = narrower(page, margin);
  return [
    '',
    ...headingLines(page, title),
    ...inlineLines(page, message, proseColumns(page)),
    ...(blocks.length === 0 ? [] : ['', ...blocksLines(inner, blocks).map((line) => (line === '' ? '' : ' '.repeat(margin) + line))]),
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

/** Findings by rule where everything is shown: one by one they fill screens, and the check lists them with their lines. */
function withFewerFindings(section: Section, { result, view }: ReportInput): Section {
  const rules = findingsByRule(result);
  if (section.id !== 'findings' || rules.length === 0) return section;
  const rest = section.blocks.filter((block) => block.kind !== 'table');
  const list = view.path.startsWith('-') ? [] : [muted(enGb.method.findings.byRule.oneByOne(`cx-scorecard check ${view.path}`))];
  return { ...section, blocks: [ruleTable(rules), ...list, ...rest] };
}

/** Everything: the first screen and every section under it, or the sections asked for. */
export async function fullReport(input: ReportInput): Promise<string> {
  const { result, view } = input;
  const draw = await loadDrawTable((view.ascii ? asciiGlyphs : unicodeGlyphs).ellipsis);
  const page = pageFor(view, draw);
  const outline = outlineFor(input);
  const sections =
    view.only === null ? outline.sections.map((section) => withFewerFindings(withoutPicture(section), input)) : outline.sections;
  const first =
    view.only === null
      ? [oneScreen({ ...result, pattern: patternOf(result.agreement) }, view).trimEnd()]
      : titleLines(page, outline).map((line) => ' '.repeat(margin) + line);
  const lines = sections.flatMap((section) => sectionLines(page, section)).map((line) => (line === '' ? '' : ' '.repeat(margin) + line));
  return `${[...first, ...lines].join('\n')}\n`;
}
