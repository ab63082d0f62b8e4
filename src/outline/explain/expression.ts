import { calculator } from '../numbers.ts';

/** What an expression does with its parts, in order; `distance` is the absolute difference of two. */
export type Operation = 'sum' | 'difference' | 'product' | 'quotient' | 'mean' | 'largest' | 'smallest' | 'distance';

/** A number with its name, or an operation on expressions: enough to compute a result again. */
export type Expression =
  | { readonly name: string; readonly value: number }
  | { readonly operation: Operation; readonly of: readonly Expression[] };

/** A number with its name. */
export const term = (name: string, value: number): Expression => ({ name, value });

const operation =
  (name: Operation) =>
  (...of: readonly Expression[]): Expression => ({ operation: name, of });

export const sum = operation('sum');
export const difference = operation('difference');
export const product = operation('product');
export const quotient = operation('quotient');
export const largest = operation('largest');
export const smallest = operation('smallest');
export const distance = operation('distance');

/** More terms than these are counted by value, so that two hundred answers still fit on a line. */
const mostTerms = 12;

/** The mean; many equal numbers are counted: (3 × 4 + 2 × 5) ÷ 5. */
export function mean(terms: readonly Expression[]): Expression {
  const values = terms.flatMap((one) => ('value' in one ? [one.value] : []));
  if (terms.length <= mostTerms || values.length < terms.length) return { operation: 'mean', of: terms };
  const counts = new Map<number, number>();
  for (const value of values.toSorted((a, b) => a - b)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const counted = [...counts].map(([value, count]) => product(term('count', count), term('value', value)));
  return quotient(sum(...counted), term('number of values', values.length));
}

/** The value of an expression. */
export function evaluate(expression: Expression): number {
  if ('value' in expression) return expression.value;
  const values = expression.of.map(evaluate);
  const [first = Number.NaN, ...rest] = values;
  switch (expression.operation) {
    case 'sum':
      return values.reduce((total, value) => total + value, 0);
    case 'difference':
      return rest.reduce((total, value) => total - value, first);
    case 'product':
      return values.reduce((total, value) => total * value, 1);
    case 'quotient':
      return rest.reduce((total, value) => total / value, first);
    case 'mean':
      return values.reduce((total, value) => total + value, 0) / values.length;
    case 'largest':
      return Math.max(...values);
    case 'smallest':
      return Math.min(...values);
    case 'distance':
      return Math.abs(first - (rest[0] as number));
  }
}

/** How tightly a written form binds: a sum needs brackets inside a product. */
const binding = { sum: 1, product: 2, whole: 3 } as const;

interface Written {
  readonly text: string;
  readonly binds: number;
}

const whole = (text: string): Written => ({ text, binds: binding.whole });

const within = ({ text, binds }: Written, needed: number): string => (binds < needed ? `(${text})` : text);

function chain(parts: readonly Written[], sign: string, binds: 1 | 2): Written {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  // What follows a minus or a division sign must hold together more tightly than what stands before it.
  const strict = sign === '−' || sign === '÷';
  const text = parts.map((part, index) => within(part, strict && index > 0 ? binds + 1 : binds)).join(` ${sign} `);
  return { text, binds };
}

function write(expression: Expression): Written {
  if ('value' in expression) return { text: calculator(expression.value), binds: expression.value < 0 ? 0 : binding.whole };
  const parts = expression.of.map(write);
  const listed = parts.map(({ text }) => text).join(', ');
  switch (expression.operation) {
    case 'sum':
      return chain(parts, '+', binding.sum);
    case 'difference':
      return chain(parts, '−', binding.sum);
    case 'product':
      return chain(parts, '×', binding.product);
    case 'quotient':
      return chain(parts, '÷', binding.product);
    case 'mean':
      return parts.length === 1
        ? chain(parts, '+', binding.sum)
        : chain([chain(parts, '+', binding.sum), whole(String(parts.length))], '÷', binding.product);
    case 'largest':
      return whole(`max(${listed})`);
    case 'smallest':
      return whole(`min(${listed})`);
    case 'distance':
      return whole(`|${parts.map((part) => within(part, binding.product)).join(' − ')}|`);
  }
}

/** The expression with its numbers, ready for a pocket calculator: `100 × (1 − 0.95 ÷ 1.6)`. */
export const arithmetic = (expression: Expression): string => write(expression).text;
