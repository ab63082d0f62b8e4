import type { Calculation, Explanation, ExplanationBlock, ExplanationSection } from '../../outline/explain/explanation.ts';
import { calculator } from '../../outline/numbers.ts';
import { enGb as words } from '../../outline/words/en-gb.ts';
import { explainWords } from '../../outline/words/en-gb-explain.ts';
import { muteCommands } from '../neutralise/github.ts';
import { wrap } from '../report/terminal/fit.ts';
import { type Look, shown } from './look.ts';
import { tableLines } from './text-table.ts';

const indent = '  ';

/** A paragraph behind a lead-in, continued under its first word. */
function hanging(lead: string, text: string, look: Look): readonly string[] {
  const lines = wrap(shown(text, look), Math.max(20, look.width - lead.length));
  return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + line);
}

function calculationLines({ title, formula, arithmetic, result }: Calculation, look: Look): readonly string[] {
  const value = calculator(result);
  const inner = `${indent}${indent}`;
  return [
    ...hanging(indent, `${title}: ${value}`, look).map(look.paint.bold),
    ...(formula === null ? [] : hanging(inner, formula, look).map(look.paint.dim)),
    ...(arithmetic === value ? [] : hanging(inner, `${arithmetic} = ${value}`, look)),
  ];
}

function blockLines(block: ExplanationBlock, look: Look): readonly string[] {
  switch (block.kind) {
    case 'text':
      return hanging(indent, block.text, look);
    case 'list':
      return block.items.flatMap((item) => hanging(`${indent}- `, item, look));
    case 'table':
      return [
        ...hanging(indent, block.caption, look).map(look.paint.bold),
        ...tableLines(block, look.width - indent.length, look).map((line) => (line === '' ? '' : indent + line)),
      ];
    case 'calculation':
      return calculationLines(block, look);
    case 'unknown':
      return hanging(indent, `${block.title}: ${explainWords.notKnown(block.why)}`, look);
    case 'code':
      return [
        ...hanging(indent, block.caption, look),
        ...block.text
          .trimEnd()
          .split('\n')
          .map((line) => (line === '' ? '' : `${indent}${indent}${shown(line, look)}`)),
      ];
  }
}

function sectionLines({ title, blocks }: ExplanationSection, look: Look): readonly string[] {
  return ['', '', look.paint.bold(shown(title, look)), ...blocks.flatMap((block) => ['', ...blockLines(block, look)])];
}

/** An explanation for a terminal. */
export function explanationText({ title, message, file, asOf, sections }: Explanation, look: Look): string {
  const source = file === null || asOf === null ? [] : hanging('', `${file}, ${words.asOf(asOf)}`, look).map(look.paint.dim);
  const lines = [
    ...hanging('', title, look).map(look.paint.bold),
    ...source,
    ...hanging('', message, look),
    ...sections.flatMap((section) => sectionLines(section, look)),
  ];
  return muteCommands(`${lines.join('\n')}\n`);
}
