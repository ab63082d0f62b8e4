import type { PackBlock } from '../../../outline/handout/pack.ts';
import { drawing, type Html, html } from '../../neutralise/html.ts';
import { blockHtml } from '../../report/html/blocks.ts';
import { inlineHtml } from '../../report/html/inline.ts';
import { tableHtml } from '../../report/html/table.ts';
import { gapLineSvg } from '../gap-line.ts';
import { gridHtml } from './grid.ts';
import { weighingHtml } from './weighing.ts';
import { writeTableHtml } from './write-table.ts';

type Drawers = { readonly [Kind in PackBlock['kind']]: (block: Extract<PackBlock, { kind: Kind }>, level: number) => Html };

const asReport = (
  block: Exclude<
    PackBlock,
    { kind: 'heading' | 'grid' | 'weighing' | 'next-sheet' | 'write-table' | 'lines' | 'form' | 'levels' | 'steps' | 'script' }
  >,
  level: number,
): Html => blockHtml(block, { level, fold: 'none' });

/** Empty lines to write on. */
const ruled = (count: number): readonly Html[] => Array.from({ length: count }, () => html('div', { class: 'rule' }));

const drawers = {
  text: asReport,
  facts: asReport,
  table: asReport,
  list: asReport,
  sides: asReport,
  chart: ({ chart, table }) =>
    chart.kind === 'gap-lines' ? html('figure', {}, [drawing(gapLineSvg(chart))]) : html('figure', {}, [tableHtml(table)]),
  heading: ({ text }, level) => html(`h${level}`, {}, [text]),
  grid: gridHtml,
  weighing: weighingHtml,
  'next-sheet': ({ title }, level) => html(`h${level}`, { class: 'next-sheet' }, [title]),
  'write-table': writeTableHtml,
  lines: ({ label, count }) => html('div', { class: 'lines' }, [html('p', {}, [label]), ...ruled(count)]),
  form: ({ fields }) =>
    html(
      'div',
      { class: 'form' },
      fields.map(({ label, value }) =>
        html('p', {}, [html('span', {}, [label]), value === null ? html('span', { class: 'blank' }) : html('strong', {}, [value])]),
      ),
    ),
  levels: ({ title, items }) =>
    html('div', { class: 'levels' }, [
      html('p', {}, [html('strong', {}, [title])]),
      html('table', {}, [
        html(
          'tbody',
          {},
          items.map(({ level, name, text, chosenBy }) =>
            html('tr', {}, [
              html('th', { scope: 'row' }, [`${level} ${name}`]),
              html('td', {}, [text]),
              html(
                'td',
                {},
                chosenBy.flatMap((one) => [...inlineHtml([{ text: one.name, tone: one.tone }]), ' ']),
              ),
            ]),
          ),
        ),
      ]),
    ]),
  steps: ({ items }) =>
    html(
      'ol',
      { class: 'steps' },
      items.map(({ text, command }) => html('li', {}, [text, ...(command === null ? [] : [html('code', {}, [command])])])),
    ),
  script: ({ title, lines }) =>
    html('aside', { class: 'script', 'aria-label': title }, [
      html('p', {}, [html('strong', {}, [title])]),
      ...lines.map((line) => html('p', {}, inlineHtml(line))),
    ]),
} satisfies Drawers;

/** A block of the pack as HTML. @param level of a heading inside. */
export function packBlockHtml(block: PackBlock, level: number): Html {
  const draw = drawers[block.kind] as (block: PackBlock, level: number) => Html;
  return draw(block, level);
}
