import type { Calculation, Explanation } from '../../../src/outline/explain/explanation.ts';
import type { Expression } from '../../../src/outline/explain/expression.ts';

/** Every calculation of an explanation. */
export const calculationsOf = ({ sections }: Pick<Explanation, 'sections'>): readonly Calculation[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'calculation'));

/** Computes an expression again, by other code than the program's. */
export function compute(expression: Expression): number {
  if (!('operation' in expression)) return expression.value;
  const [first = 0, ...rest] = expression.of.map(compute);
  const operations: Record<typeof expression.operation, () => number> = {
    sum: () => rest.reduce((a, b) => a + b, first),
    difference: () => rest.reduce((a, b) => a - b, first),
    product: () => rest.reduce((a, b) => a * b, first),
    quotient: () => rest.reduce((a, b) => a / b, first),
    mean: () => rest.reduce((a, b) => a + b, first) / (rest.length + 1),
    largest: () => [first, ...rest].toSorted((a, b) => b - a)[0] ?? first,
    smallest: () => [first, ...rest].toSorted((a, b) => a - b)[0] ?? first,
    distance: () => Math.hypot(first - (rest[0] ?? 0)),
  };
  return operations[expression.operation]();
}

/** A person with a pocket calculator: works out printed arithmetic by the rules of school. */
export function workOut(printed: string): number {
  const tokens = printed.match(/max|min|\d+(?:\.\d+)?(?:e[+−]?\d+)?|[−+×÷(),|]/g) ?? [];
  if (tokens.join('') !== printed.replaceAll(' ', '')) throw new Error(`cannot be typed: ${printed}`);
  let at = 0;
  const expect = (token: string): void => {
    if (tokens[at++] !== token) throw new Error(`expected ${token} in ${printed}`);
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '−') value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === '×' || tokens[at] === '÷') value = tokens[at++] === '×' ? value * factor() : value / factor();
    return value;
  };
  const factor = (): number => {
    const token = tokens[at++] ?? '';
    if (token === '−') return -factor();
    if (token === '(' || token === '|') {
      const inner = sum();
      expect(token === '(' ? ')' : '|');
      return token === '(' ? inner : Math.abs(inner);
    }
    if (token === 'max' || token === 'min') {
      expect('(');
      const values = [sum()];
      while (tokens[at] === ',') {
        at += 1;
        values.push(sum());
      }
      expect(')');
      return token === 'max' ? Math.max(...values) : Math.min(...values);
    }
    return Number(token.replace('−', '-'));
  };
  const value = sum();
  if (at !== tokens.length) throw new Error(`left over in ${printed}`);
  return value;
}
