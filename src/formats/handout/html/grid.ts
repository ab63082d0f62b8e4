import type { Grid } from '../../../outline/handout/pack.ts';
import { type Html, html } from '../../neutralise/html.ts';

/** A tick grid; each statement is a body of its own, so that no page break cuts it. */
export function gridHtml({ caption, columns, rows, evidenceLine }: Grid): Html {
  const head = html('tr', {}, [
    html('th', { scope: 'col' }, [caption]),
    ...columns.map(({ word }) => html('th', { scope: 'col', class: 'tick' }, [word])),
  ]);
  const bodies = rows.map((statement) => {
    const boxes = columns.map(({ mark }) => html('td', { class: 'tick' }, [html('span', { class: 'box' }, [mark])]));
    const name = html('th', { scope: 'row', rowspan: evidenceLine === null ? undefined : 2 }, [statement]);
    const evidence =
      evidenceLine === null
        ? []
        : [
            html('tr', {}, [
              html('td', { colspan: columns.length }, [
                html('div', { class: 'form' }, [html('p', {}, [html('span', {}, [evidenceLine]), html('span', { class: 'blank' })])]),
              ]),
            ]),
          ];
    return html('tbody', {}, [html('tr', {}, [name, ...boxes]), ...evidence]);
  });
  return html('table', { class: columns.length > 6 ? 'grid narrow-ticks' : 'grid' }, [html('thead', {}, [head]), ...bodies]);
}
