import type { Calculation, Explanation, ExplanationBlock } from '../../outline/explain/explanation.ts';
import { calculator } from '../../outline/numbers.ts';
import { enGb as words } from '../../outline/words/en-gb.ts';
import { explainWords } from '../../outline/words/en-gb-explain.ts';
import { escapeTerminal } from '../../source/escape-text.ts';
import { escapeMarkdown as md } from '../neutralise/markdown.ts';
import { tableMarkdown } from '../report/markdown/table.ts';

/** Text between fences that are longer than any in it. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${escapeTerminal(text).trimEnd()}\n${fence}`;
}

function calculationMarkdown({ title, formula, arithmetic, result }: Calculation): string {
  const value = calculator(result);
  const head = `**${md(title)}: ${value}**${formula === null ? '' : `  \n${md(formula)}`}`;
  return arithmetic === value ? head : `${head}\n\n${fenced('text', `${arithmetic} = ${value}`)}`;
}

function blockMarkdown(block: ExplanationBlock): string {
  switch (block.kind) {
    case 'text':
      return md(block.text);
    case 'list':
      return block.items.map((item) => `- ${md(item)}`).join('\n');
    case 'table':
      return `*${md(block.caption)}*\n\n${tableMarkdown(block)}`;
    case 'calculation':
      return calculationMarkdown(block);
    case 'unknown':
      return `**${md(block.title)}**: ${md(explainWords.notKnown(block.why))}`;
    case 'code':
      return `${md(block.caption)}\n\n${fenced(block.language, block.text)}`;
  }
}

/** An explanation as Markdown. */
export function explanationMarkdown({ title, message, file, asOf, sections }: Explanation): string {
  const source = file === null || asOf === null ? [] : [`${md(file)}, ${md(words.asOf(asOf))}`];
  const parts = sections.flatMap((section) => [`## ${md(section.title)}`, ...section.blocks.map(blockMarkdown)]);
  return `${[`# ${md(title)}`, ...source, md(message), ...parts].join('\n\n')}\n`;
}
