import type { Block, Fact, Group, Side } from '../../../outline/block.ts';
import { type Html, html } from '../../neutralise/html.ts';
import { anchor, titleId } from './anchor.ts';
import { chartHtml } from './chart.ts';
import { inlineHtml } from './inline.ts';
import { tableHtml } from './table.ts';
import { pageWords } from './words.ts';

/** Where a block stands. */
export interface BlockPlace {
  /** Level of a heading inside, 3 to 5. */
  readonly level: number;
  /** How a group shows what is under its message. */
  readonly fold: 'none' | 'open' | 'closed';
}

type Drawers = { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, place: BlockPlace) => Html };

/** A value with its range or unit smaller: `40` and `[29–53]`. */
function valueHtml(value: string): Html {
  const space = value.indexOf(' ');
  if (space < 0) return html('span', { class: 'value' }, [value]);
  return html('span', { class: 'value' }, [value.slice(0, space), html('small', {}, [value.slice(space)])]);
}

const factHtml = ({ label, value, detail }: Fact): Html =>
  html('div', { class: 'fact' }, [
    html('dt', {}, [label]),
    html('dd', {}, [valueHtml(value)]),
    ...(detail === '' ? [] : [html('dd', { class: 'fact-detail' }, [detail])]),
  ]);

const sideHtml = ({ function: who, tone, level, evidence }: Side): Html =>
  html('div', { class: `side side-${tone}` }, [
    html('p', { class: 'answer' }, [html('span', { class: tone }, [who]), ' ', html('strong', {}, [level])]),
    ...(evidence.length === 0
      ? []
      : [
          html(
            'ul',
            { class: 'evidence' },
            evidence.map((text) => html('li', {}, [text])),
          ),
        ]),
  ]);

/** What to click; what it belongs to is heard, not seen, for that stands right above. */
const summaryHtml = (text: string, of: string): Html => html('summary', {}, [text, html('span', { class: 'unseen' }, [`: ${of}`])]);

function groupHtml({ id, title, message, blocks }: Group, { level, fold }: BlockPlace): Html {
  const inner = blocks.map((block) => blockHtml(block, { level: level + 1, fold }));
  const details = () => html('details', { open: fold === 'open' }, [summaryHtml(pageWords.groupDetails, title), ...inner]);
  return html('article', { id: anchor(id), 'aria-labelledby': titleId(id) }, [
    html('div', { class: 'opening' }, [html(`h${level}`, { id: titleId(id) }, [title]), html('p', { class: 'message' }, [message])]),
    ...(fold === 'none' || inner.length === 0 ? inner : [details()]),
  ]);
}

const drawers = {
  text: ({ text }) => html('p', {}, inlineHtml(text)),
  facts: ({ facts }) => html('dl', { class: 'facts' }, facts.map(factHtml)),
  table: (table) => tableHtml(table),
  list: ({ ordered, items }) =>
    html(
      ordered ? 'ol' : 'ul',
      {},
      items.map((item) => html('li', {}, inlineHtml(item))),
    ),
  sides: ({ title, note, sides, question }, { level }) =>
    html('div', { class: 'disagreement' }, [
      html(`h${level}`, {}, [title]),
      ...(note === '' ? [] : [html('p', { class: 'muted' }, [note])]),
      html('div', { class: 'sides' }, sides.map(sideHtml)),
      ...(question === null
        ? []
        : [html('p', { class: 'question' }, [html('span', { class: 'muted' }, [`${pageWords.openingQuestion}: `]), question])]),
    ]),
  chart: ({ chart, table }) =>
    html('figure', {}, [
      ...chartHtml(chart),
      html('details', { class: 'as-table' }, [summaryHtml(pageWords.asTable, chart.title), tableHtml(table)]),
    ]),
  group: groupHtml,
} satisfies Drawers;

/** A block of the outline as HTML. */
export function blockHtml(block: Block, place: BlockPlace): Html {
  const draw = drawers[block.kind] as (block: Block, place: BlockPlace) => Html;
  return draw(block, place);
}
