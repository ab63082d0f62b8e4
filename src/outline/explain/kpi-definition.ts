import type { Kpi, Reading } from '../../model/alignment.ts';
import { daysBetween } from '../../model/days.ts';
import type { KpiResult } from '../../model/result.ts';
import { calculator, noNumber } from '../numbers.ts';
import { explainKpiWords as say } from '../words/en-gb-explain-kpi.ts';
import { table, text } from './blocks.ts';
import { type Explained, where } from './explained.ts';
import type { ExplanationBlock, ExplanationSection } from './explanation.ts';

/** A KPI with its place in the file. */
export interface KpiEntry {
  readonly kpi: Kpi;
  readonly result: KpiResult;
  readonly index: number;
}

const shownKeys = [
  'definition',
  'unit',
  'direction',
  'baseline',
  'target',
  'start',
  'due',
  'commitment',
  'cumulative',
  'cadence',
  'maxAgeDays',
  'owner',
  'source',
] as const satisfies readonly (keyof Kpi)[];

const valueText = (value: number | boolean): string => (typeof value === 'number' ? calculator(value) : value ? say.done : say.notDone);

function keyText(value: Kpi[(typeof shownKeys)[number]]): string {
  if (value === undefined) return noNumber;
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? say.range(calculator(value.low), calculator(value.high)) : valueText(value);
}

/** What the file says about the KPI, key by key with its line. */
export function definitionSection({ locate }: Explained, { kpi, index }: KpiEntry): ExplanationSection {
  const rows = shownKeys.flatMap((key) => (kpi[key] === undefined ? [] : [[key, keyText(kpi[key]), where(locate(['kpis', index, key]))]]));
  return { id: 'definition', title: say.sections.definition, blocks: [table(say.definitionCaption, say.definitionColumns, rows)] };
}

const mostReadings = 8;

/** The readings with the one that counts, and whether it is fresh. */
export function readingSection(explained: Explained, entry: KpiEntry): ExplanationSection {
  const { asOf } = explained.result;
  const readings = (entry.kpi.readings ?? []).map((reading, index) => ({ reading, index }));
  const sorted = readings.sort((a, b) => (a.reading.date < b.reading.date ? -1 : a.reading.date > b.reading.date ? 1 : 0));
  const shown = sorted.slice(-mostReadings);
  const rows = shown.map(({ reading, index }) => [
    reading.date,
    valueText(reading.value),
    reading.note ?? noNumber,
    say.use[useOf(entry, reading, asOf)],
    where(explained.locate(['kpis', entry.index, 'readings', index])),
  ]);
  const earlier = sorted.length - shown.length;
  return {
    id: 'reading',
    title: say.sections.reading,
    blocks: [
      rows.length === 0 ? text(say.noReadings) : table(say.readingsCaption, say.readingsColumns, rows),
      ...(earlier === 0 ? [] : [text(say.earlierLeftOut(earlier))]),
      ...freshBlocks(explained, entry),
    ],
  };
}

function useOf({ kpi, result }: KpiEntry, reading: Reading, asOf: string): keyof typeof say.use {
  if (typeof reading.value !== (kpi.direction === 'milestone' ? 'boolean' : 'number')) return 'unusable';
  if (reading.date > asOf) return 'future';
  return reading.date === result.reading?.date && reading.value === result.reading.value ? 'used' : 'earlier';
}

function freshBlocks({ result: { asOf }, locate }: Explained, { kpi, result, index }: KpiEntry): readonly ExplanationBlock[] {
  if (result.reading === null) return [];
  const used = text(say.usedReading(result.reading.date, asOf));
  if (result.maxAge === null) return [used, text(say.noLimit)];
  const from =
    kpi.maxAgeDays === undefined
      ? say.fromCadence(kpi.cadence as string, where(locate(['kpis', index, 'cadence'])))
      : say.fromMaxAge(where(locate(['kpis', index, 'maxAgeDays'])));
  const age = daysBetween(result.reading.date, asOf);
  return [used, text(say.fresh(age <= result.maxAge, calculator(age), calculator(result.maxAge), from))];
}
