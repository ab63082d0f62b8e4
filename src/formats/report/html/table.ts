import type { Column, Inline, Table } from '../../../outline/block.ts';
import { type Html, type HtmlChild, html } from '../../neutralise/html.ts';
import { inlineHtml, inlineText, pathHtml } from './inline.ts';

/** Letters from which a cell is prose, which wants room, and up to which a word of it stays on one line. */
const prose = 40;
const short = 12;

/** What is too wide for a small screen: scrolls by itself, with the keyboard too. */
export const scroller = (label: string, children: readonly Html[]): Html =>
  html('div', { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': label }, children);

/** The column that names its row: the first one of words in which no text comes twice. */
function namingColumn({ columns, rows }: Table): number {
  const distinct = columns.findIndex(
    ({ align }, column) => align === 'left' && new Set(rows.map((row) => inlineText(row[column] as Inline))).size === rows.length,
  );
  return distinct >= 0 ? distinct : columns.findIndex(({ align }) => align === 'left');
}

const alignment = ({ align }: Column): string | undefined => (align === 'left' ? undefined : align);

function lengthClass(text: string): string {
  const oneWord = !/\s/.test(text);
  if (text.length >= prose) return oneWord ? 'unbroken' : 'prose';
  if (!oneWord) return '';
  return text.length <= short ? 'short' : 'name';
}

function classes(column: Column, text: string): string | undefined {
  const all = [alignment(column) ?? '', lengthClass(text)].filter((name) => name !== '');
  return all.length === 0 ? undefined : all.join(' ');
}

const cellHtml = (cell: Inline): readonly HtmlChild[] => (typeof cell === 'string' ? pathHtml(cell) : inlineHtml(cell));

/** A table with its caption, headings of columns and rows, in a region that scrolls. */
export function tableHtml(table: Table): Html {
  const naming = namingColumn(table);
  const head = table.columns.map((column) => html('th', { scope: 'col', class: alignment(column) }, [column.title]));
  const rows = table.rows.map((row) => {
    const cells = row.map((cell, index) => {
      const column = table.columns[index] ?? { title: '', align: 'left' };
      const look = { class: classes(column, inlineText(cell)) };
      return index === naming ? html('th', { scope: 'row', ...look }, cellHtml(cell)) : html('td', look, cellHtml(cell));
    });
    return html('tr', {}, cells);
  });
  const parts = [html('caption', {}, [table.caption]), html('thead', {}, [html('tr', {}, head)]), html('tbody', {}, rows)];
  return scroller(table.caption, [html('table', {}, parts)]);
}
