import type { KpiResult, Result } from '../model/result.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Block } from './block.ts';
import type { Chart, GapLines, Radar, TrendLine } from './charts/chart.ts';
import { reportOutline } from './report-outline.ts';
import { kpiTarget } from './sections/kpi-text.ts';
import { enGb } from './words/en-gb.ts';

const words = enGb.work.charts;

const chartsIn = (blocks: readonly Block[]): readonly Chart[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'group') return chartsIn(block.blocks);
    return block.kind === 'chart' ? [block.chart] : [];
  });

/** The gap lines around a circle. */
const radarOf = ({ title, sides, scale, rows }: GapLines): Radar => ({
  kind: 'radar',
  title,
  description: words.radarDescription(rows.length, sides.first, sides.second),
  sides,
  max: scale.max,
  axes: rows.map(({ label, first, second }) => ({ label, first, second })),
});

/** KPIs with readings to draw a line through. */
export const kpisWithHistory = ({ kpis }: Result): readonly KpiResult[] =>
  kpis.filter(({ readings }) => readings.some(({ value }) => typeof value === 'number'));

const trendOf = (kpi: KpiResult): TrendLine => ({
  kind: 'trend',
  title: kpi.title,
  description: words.trendDescription(kpi.readings.length, kpiTarget(kpi)),
  unit: kpi.unit ?? '',
  target: typeof kpi.target === 'number' ? kpi.target : null,
  points: kpi.readings.flatMap(({ date, value }) => (typeof value === 'number' ? [{ date, value }] : [])),
});

/** A chart of one KPI's readings; null when the file has no such KPI or it has no readings in numbers. */
export function kpiTrend(result: Result, id: string): TrendLine | null {
  const kpi = kpisWithHistory(result).find((one) => one.id === id);
  return kpi === undefined ? null : trendOf(kpi);
}

/** The chart of a kind as the report shows it; null when the file has nothing to draw in it. A trend is of one KPI: see kpiTrend. */
export function reportChart(result: Result, scorecard: Scorecard, kind: Chart['kind']): Chart | null {
  const charts = reportOutline(result, scorecard).sections.flatMap(({ blocks }) => chartsIn(blocks));
  const gapLines = charts.find((chart) => chart.kind === 'gap-lines');
  if (kind === 'radar') return gapLines === undefined ? null : radarOf(gapLines);
  return charts.find((chart) => chart.kind === kind) ?? null;
}
