import type { Chart } from '../../../outline/charts/chart.ts';
import { chartSvg } from '../../../outline/charts/index.ts';
import { drawing, type Html } from '../../neutralise/html.ts';
import { narrowGapLines } from './narrow-gap-lines.ts';
import { scroller } from './table.ts';

/** A colour in a tag; no text holds one, for its quotes are escaped. */
const color = / (?:fill|stroke)="#[0-9a-f]{6}"/g;

/** The picture without its colours: the page gives them by class, one set for each theme, and a fifth of the bytes is saved. */
const wideChart = (chart: Chart): Html => scroller(chart.title, [drawing(chartSvg(chart).replace(color, ''))]);

/** A chart for every width of the page. */
export const chartHtml = (chart: Chart): readonly Html[] =>
  chart.kind === 'gap-lines' ? [narrowGapLines(chart), wideChart(chart)] : [wideChart(chart)];
