import type { Chart } from '../../outline/charts/chart.ts';

/** KPIs that one page holds at a readable size. */
const mostBullets = 18;

/** A chart as pictures that fit a page: a long list of KPIs goes on in further ones. */
export function chartParts(chart: Chart): readonly Chart[] {
  if (chart.kind !== 'bullets' || chart.rows.length <= mostBullets) return [chart];
  const count = Math.ceil(chart.rows.length / mostBullets);
  const size = Math.ceil(chart.rows.length / count);
  return Array.from({ length: count }, (_, part) => ({
    ...chart,
    title: `${chart.title} (${part + 1}/${count})`,
    rows: chart.rows.slice(part * size, (part + 1) * size),
  }));
}
