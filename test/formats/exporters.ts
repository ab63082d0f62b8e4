import { handoutFormats } from '../../src/formats/handout/index.ts';
import type { RenderTools } from '../../src/formats/report/format.ts';
import { reportFormats } from '../../src/formats/report/index.ts';
import { tableNames } from '../../src/formats/tables/names.ts';
import type { Result } from '../../src/model/result.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { chartSvg } from '../../src/outline/charts/index.ts';
import { lightTheme } from '../../src/outline/charts/theme.ts';
import { handoutPack } from '../../src/outline/handout/handout-pack.ts';
import type { PackOptions } from '../../src/outline/handout/pack.ts';
import { plainPaint } from '../../src/outline/paint.ts';
import { kpisWithHistory, kpiTrend, reportChart } from '../../src/outline/report-chart.ts';

export type Output = string | Uint8Array;

/** What every exporter shows. */
export interface Scored {
  readonly result: Result;
  readonly scorecard: Scorecard;
}

/** One way to get a result out: a form of the report or the pack, a table, a chart. */
export interface Exporter {
  readonly name: string;
  /** Who judges it, by the name that the registries use. */
  readonly judge: string;
  /** Null when the result has no such chart. */
  readonly make: (scored: Scored) => Output | null | Promise<Output>;
}

const view = { width: 100, paint: plainPaint, ascii: false, full: true, only: null, path: 'alignment.yaml' } as const;

const facilitator: PackOptions = {
  ...{ audience: 'facilitator', anonymous: false, duration: 90, top: null, blank: false, start: '09:00' },
  ...{ licence: null, accent: '#1f4e79', logo: null, path: 'alignment.yaml' },
};

const charts = ['gap-lines', 'quadrant', 'silo-matrix', 'bullets', 'journey', 'trend', 'radar'] as const;

/** Everything that `report`, `handout` and `chart` can write. */
export const exporters = (tools: RenderTools): readonly Exporter[] => [
  ...reportFormats.map(
    ({ name, load }): Exporter => ({
      name: `report ${name}`,
      judge: name,
      make: async (scored) => (await load(tools)).render({ ...scored, view }),
    }),
  ),
  ...tableNames.map(
    (table): Exporter => ({
      name: `table ${table}`,
      judge: 'csv',
      make: async (scored) => {
        const csv = reportFormats.find(({ name }) => name === 'csv') as (typeof reportFormats)[number];
        return (await csv.load(tools)).render({ ...scored, view: { ...view, table } });
      },
    }),
  ),
  ...handoutFormats.map(
    ({ name, load }): Exporter => ({
      name: `handout ${name}`,
      judge: name,
      make: async ({ result, scorecard }) => (await load(tools)).render({ pack: handoutPack(result, scorecard, facilitator), paper: 'a4' }),
    }),
  ),
  ...charts.map(
    (kind): Exporter => ({
      name: `chart ${kind}`,
      judge: 'svg',
      make: ({ result, scorecard }) => {
        const chart = kind === 'trend' ? kpiTrend(result, kpisWithHistory(result)[0]?.id ?? '') : reportChart(result, scorecard, kind);
        return chart === null ? null : chartSvg(chart, lightTheme);
      },
    }),
  ),
];
