import type { KpiResult } from '../../model/result.ts';
import { day, detail, flag, key, number, text } from './column.ts';
import { asNumber } from './kpis.ts';
import { defineTable } from './table.ts';

interface ReadingRow {
  readonly kpi: KpiResult;
  readonly reading: KpiResult['readings'][number];
}

export const readings = defineTable<ReadingRow>({
  name: 'readings',
  description: 'One row for each reading of a KPI up to as_of, oldest first.',
  sheet: 'Readings',
  columns: [
    key(detail(text('kpi', 'Id of the KPI.', ({ kpi }) => kpi.id))),
    text('title', 'Name of the KPI.', ({ kpi }) => kpi.title),
    key(day('date', 'Day of the reading.', ({ reading }) => reading.date)),
    number('value', 'Value read; of a milestone 1 when done, 0 when not.', ({ reading }) => asNumber(reading.value)),
    text('unit', 'Its unit.', ({ kpi }) => kpi.unit),
    flag('latest', 'It is the latest one, which counts.', ({ kpi, reading }) => kpi.reading?.date === reading.date),
    text('note', 'What was said about it.', ({ reading }) => reading.note ?? null),
  ],
  rows: ({ result }) => result.kpis.flatMap((kpi) => kpi.readings.map((reading) => ({ kpi, reading }))),
});
