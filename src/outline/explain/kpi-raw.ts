import type { Kpi } from '../../model/alignment.ts';
import { explainKpiWords } from '../words/en-gb-explain-kpi.ts';
import { difference, type Expression, quotient, term } from './expression.ts';

/** The formula case that applies and its arithmetic. */
interface Raw {
  readonly formula: string;
  readonly expression: Expression;
}

const say = explainKpiWords.raw;
const one = term('one', 1);

/** Attainment before capping as arithmetic. Only for a KPI that could be scored. */
export function rawExpression(kpi: Kpi, value: number | boolean): Raw {
  const { target, baseline, direction } = kpi;
  if (direction === 'milestone') return { formula: say.milestone, expression: term('done', value === true ? 1 : 0) };
  const reading = term('reading', Number(value));
  if (target !== null && typeof target === 'object') return rangeExpression(target, Number(value));
  const goal = term('target', Number(target));
  if (baseline !== undefined) {
    const start = term('baseline', baseline);
    return { formula: say.baseline, expression: quotient(difference(reading, start), difference(goal, start)) };
  }
  if (direction === 'higher') return { formula: say.higher, expression: quotient(reading, goal) };
  if (target === 0) return { formula: say.lowerZero, expression: term('at or below 0', Number(value) <= 0 ? 1 : 0) };
  return { formula: say.lower, expression: difference(term('two', 2), quotient(reading, goal)) };
}

function rangeExpression({ low, high, min, max }: Extract<Kpi['target'], object>, x: number): Raw {
  if (x >= low && x <= high) return { formula: say.inside, expression: one };
  const lower = x < low;
  const edge = term(lower ? 'lowest good value' : 'highest good value', lower ? low : high);
  const end = lower ? (min ?? low - (high - low)) : (max ?? high + (high - low));
  const reading = term('reading', x);
  if (end === (lower ? low : high)) return { formula: say.noTolerance, expression: term('none', 0) };
  const outside = lower ? difference(edge, reading) : difference(reading, edge);
  const zero = term('value at which attainment is 0', end);
  const tolerance = lower ? difference(edge, zero) : difference(zero, edge);
  return { formula: lower ? say.below : say.above, expression: difference(one, quotient(outside, tolerance)) };
}
