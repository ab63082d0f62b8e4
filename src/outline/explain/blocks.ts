import type { Table } from '../block.ts';
import { calculator, noNumber } from '../numbers.ts';
import type { Calculation, ExplanationBlock } from './explanation.ts';
import { arithmetic, type Expression } from './expression.ts';

/** Names of a calculation: for programs, for people, and what is done in words. */
export interface Label {
  readonly id: string;
  readonly title: string;
  readonly formula: string | null;
}

/** A number with the arithmetic that gives it. */
export const calculation = (label: Label, expression: Expression, result: number): Calculation => ({
  kind: 'calculation',
  ...label,
  arithmetic: arithmetic(expression),
  expression,
  result,
});

/** A number that is not known, and why. */
export const unknown = ({ id, title }: Pick<Label, 'id' | 'title'>, why: string): ExplanationBlock => ({ kind: 'unknown', id, title, why });

export const text = (content: string): ExplanationBlock => ({ kind: 'text', text: content });

/** A list; nothing when it would be empty. */
export const list = (items: readonly string[]): readonly ExplanationBlock[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);

/** Titles of columns: those that start with `>` hold numbers and stand on the right. */
export function table(caption: string, titles: readonly string[], rows: readonly (readonly string[])[]): Table {
  const columns = titles.map((title) =>
    title.startsWith('>') ? { title: title.slice(1), align: 'right' as const } : { title, align: 'left' as const },
  );
  return { kind: 'table', caption, columns, rows };
}

/** A number for a cell, or a dash. */
export const cell = (value: number | null): string => (value === null ? noNumber : calculator(value));
