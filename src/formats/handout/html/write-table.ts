import type { WriteTable } from '../../../outline/handout/pack.ts';
import { type Html, html } from '../../neutralise/html.ts';

/** Columns are as wide as their share in steps of a twelfth, which the style sheet knows by class. */
const steps = 12;

/** A table to write into. */
export function writeTableHtml({ caption, columns, rows, blankRows, room }: WriteTable): Html {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const head = columns.map(({ title, width }) =>
    html('th', { scope: 'col', class: `share-${Math.max(1, Math.round((width / all) * steps))}` }, [title]),
  );
  const cells = (row: readonly string[]): Html =>
    html(
      'tr',
      {},
      row.map((cell) => html('td', {}, [cell])),
    );
  const empty = columns.map(() => '');
  return html('table', { class: `write ${room}` }, [
    html('caption', {}, [caption]),
    html('thead', {}, [html('tr', {}, head)]),
    html('tbody', {}, [...rows, ...Array.from({ length: blankRows }, () => empty)].map(cells)),
  ]);
}
