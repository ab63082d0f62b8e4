import type { Kpi } from '../model/alignment.ts';
import type { Path } from '../source/document.ts';
import type { Report } from './rule.ts';
import { label } from './wording.ts';

/** What the values of one KPI say against each other. */
export function* kpiShape(kpi: Kpi, path: Path): Iterable<Report> {
  yield* targetShape(kpi, [...path, 'target']);
  yield* readingShape(kpi, [...path, 'readings']);
  if (kpi.start !== undefined && kpi.due !== undefined && kpi.start >= kpi.due) {
    yield {
      path: [...path, 'start'],
      message: `start of ${label('KPI', kpi.id)} is ${kpi.start}; expected a day before it is due (${kpi.due})`,
      hint: 'Correct one of the two days.',
    };
  }
}

const written = (target: Kpi['target']): string =>
  typeof target === 'object' ? `{ low: ${target.low}, high: ${target.high} }` : String(target);

function* targetShape({ id, direction, target }: Kpi, path: Path): Iterable<Report> {
  if (target === undefined) return;
  const found = `target of ${label('KPI', id)} is ${written(target)}`;
  if (direction === 'milestone') {
    if (target !== true) yield { path, message: `${found}; expected true for a milestone`, hint: 'Write target: true, or leave it out.' };
  } else if (direction === 'range') {
    if (typeof target !== 'object') {
      yield {
        path,
        message: `${found}; expected { low: …, high: … } for direction range`,
        hint: 'Write the two ends of the range, or change the direction to higher or lower.',
      };
    } else yield* rangeShape(found, target, path);
  } else if (typeof target !== 'number') {
    yield {
      path,
      message: `${found}; expected a number for direction ${direction}`,
      hint:
        typeof target === 'object'
          ? 'Write one number, or change the direction to range.'
          : 'Write one number, or change the direction to milestone.',
    };
  }
}

function* rangeShape(found: string, range: Exclude<Kpi['target'], number | boolean | undefined>, path: Path): Iterable<Report> {
  const { low, high, min, max } = range;
  const isPoint = low === high && (min === undefined || max === undefined);
  if (low > high || isPoint) {
    yield { path, message: `${found}; expected low to be below high`, hint: low > high ? 'Swap the two ends.' : 'Widen the range.' };
  } else if (min !== undefined && min >= low) {
    yield {
      path: [...path, 'min'],
      message: `min is ${min}; expected a value below low (${low})`,
      hint: 'min is where attainment reaches zero below the range.',
    };
  } else if (max !== undefined && max <= high) {
    yield {
      path: [...path, 'max'],
      message: `max is ${max}; expected a value above high (${high})`,
      hint: 'max is where attainment reaches zero above the range.',
    };
  }
}

function* readingShape({ id, direction, readings = [] }: Kpi, path: Path): Iterable<Report> {
  const kind = direction === 'milestone' ? 'boolean' : 'number';
  // One wrong habit repeats in every reading; the first says it.
  const index = readings.findIndex(({ value }) => typeof value !== kind);
  const reading = readings[index];
  if (reading === undefined) return;
  yield {
    path: [...path, index, 'value'],
    message: `reading of ${label('KPI', id)} is ${reading.value}; expected ${kind === 'number' ? `a number for direction ${direction}` : 'true or false for a milestone'}`,
    hint:
      kind === 'number'
        ? 'Write the number that was read, or change the direction to milestone.'
        : 'Write true once it is done and false before; for a number, change the direction.',
  };
}
