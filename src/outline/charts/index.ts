import { bulletsSvg } from './bullets.ts';
import type { Chart } from './chart.ts';
import { gapLinesSvg } from './gap-lines.ts';
import { journeySvg } from './journey.ts';
import { quadrantSvg } from './quadrant.ts';
import { radarSvg } from './radar.ts';
import { siloMatrixSvg } from './silo-matrix.ts';
import { lightTheme, type Theme } from './theme.ts';
import { trendSvg } from './trend.ts';

type Drawers = { readonly [Kind in Chart['kind']]: (chart: Extract<Chart, { kind: Kind }>, theme: Theme) => string };

/** One more kind of chart is one more line here. */
const drawers = {
  'gap-lines': gapLinesSvg,
  quadrant: quadrantSvg,
  'silo-matrix': siloMatrixSvg,
  bullets: bulletsSvg,
  journey: journeySvg,
  trend: trendSvg,
  radar: radarSvg,
} satisfies Drawers;

/** Names of all kinds of charts, in the order in which help lists them. */
export const chartKinds = Object.keys(drawers) as readonly Chart['kind'][];

/** A chart as an SVG document: a string without scripts, references or ids. The same chart and theme always give the same bytes. */
export function chartSvg(chart: Chart, theme: Theme = lightTheme): string {
  const draw = drawers[chart.kind] as (chart: Chart, theme: Theme) => string;
  return draw(chart, theme);
}
