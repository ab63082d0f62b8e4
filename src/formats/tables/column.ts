import type { ReasonCode } from '../../model/result.ts';
import type { SectionContext } from '../../outline/sections/section.ts';
import { enGb } from '../../outline/words/en-gb.ts';

export type Cell = string | number | boolean | null;

/** What a column holds: `level` is on the scale or a distance on it, `points` are 0 to 100, a `share` is a part of 1, a `ratio` is 1 on target, a `code` is one of a few words. */
export type ColumnKind = 'text' | 'code' | 'date' | 'boolean' | 'integer' | 'number' | 'level' | 'points' | 'share' | 'ratio';

/** Whether high or low numbers deserve attention, or only say where something stands, and between which numbers the colours run; `top` is the highest level of the scorecard. */
export interface ColorScale {
  readonly low: number;
  readonly high: number | 'top';
  readonly attention: 'low' | 'high' | 'none';
}

/** A column of a table with rows of one kind. */
export interface Column<Row> {
  /** snake_case; stable, because other programs read it. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** What it says, for people. */
  readonly meaning: string;
  readonly value: (row: Row, context: SectionContext) => Cell;
  /** Part of the key: together with organization, period and as_of no two rows share it. */
  readonly key?: true;
  /** Codes in words. */
  readonly words?: Readonly<Record<string, string>>;
  readonly scale?: ColorScale;
  /** Says why another column is empty. */
  readonly why?: true;
  /** For programs more than for people: folded away in the workbook. */
  readonly detail?: true;
}

type Value<Row, Type> = (row: Row, context: SectionContext) => Type | null;
type MakeColumn<Type> = <Row>(name: string, meaning: string, value: Value<Row, Type>) => Column<Row>;

const column =
  <Type extends Cell>(kind: ColumnKind): MakeColumn<Type> =>
  (name, meaning, value) => ({ name, kind, meaning, value });

export const text: MakeColumn<string> = column('text');
export const day: MakeColumn<string> = column('date');
export const flag: MakeColumn<boolean> = column('boolean');
export const integer: MakeColumn<number> = column('integer');
export const number: MakeColumn<number> = column('number');
export const level: MakeColumn<number> = column('level');
export const points: MakeColumn<number> = column('points');
export const share: MakeColumn<number> = column('share');
export const ratio: MakeColumn<number> = column('ratio');

/** Ids in one cell: separated by `; `, which no id holds. */
export const list = <Row>(name: string, meaning: string, value: (row: Row) => readonly string[]): Column<Row> => ({
  ...text<Row>(name, `${meaning}, separated by "; ".`, (row) => value(row).join('; ')),
});

/** One of a few words; `words` says them for people. */
export const code = <Row, Code extends string>(
  name: string,
  [meaning, words]: readonly [meaning: string, words: Readonly<Record<Code, string>>],
  value: Value<Row, Code>,
): Column<Row> => ({ name, kind: 'code', meaning, value, words });

/** Why the column named `of` is empty; empty itself when that is not. */
export const why = <Row>(of: string, value: Value<Row, ReasonCode>): Column<Row> => ({
  ...code<Row, ReasonCode>(`${of}_reason`, [`Why ${of} is empty; one of the reasons that explain knows.`, enGb.reasons], value),
  why: true,
});

export const key = <Row>(of: Column<Row>): Column<Row> => ({ ...of, key: true });
export const detail = <Row>(of: Column<Row>): Column<Row> => ({ ...of, detail: true });
export const scaled = <Row>(of: Column<Row>, scale: ColorScale): Column<Row> => ({ ...of, scale });
