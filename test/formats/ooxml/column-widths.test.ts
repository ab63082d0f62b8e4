import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsFit, columnWidths } from '../../../src/formats/ooxml/column-widths.ts';

const room = { width: 400, size: 10, padding: 8 };
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('widths of columns', () => {
  test('never add up to more than the table', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }), (columns) => {
        const widths = columnWidths(columns, room);
        expect(widths).toHaveLength(columns.length);
        expect(sum(widths)).toBeLessThanOrEqual(room.width + 1e-6);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });

  test('give a short column all it wants before a long one', () => {
    const [short = 0, long = 0] = columnWidths(
      [
        ['Status', 'well behind'],
        ['Goal', 'a long sentence that goes on '.repeat(8)],
      ],
      room,
    );
    expect(short).toBeGreaterThan(60);
    expect(long).toBeGreaterThan(short * 3);
    expect(short + long).toBeCloseTo(room.width);
  });

  test('keep a table with little to say narrow', () => {
    expect(
      sum(
        columnWidths(
          [
            ['Gap', 'coverage'],
            ['Weight', '20 %'],
          ],
          room,
        ),
      ),
    ).toBeLessThan(200);
  });

  test('keep a day on one line although it has hyphens', () => {
    const [day = 0] = columnWidths(
      [
        ['Due', '2026-11-20'],
        ['Goal', 'word '.repeat(200)],
      ],
      room,
    );
    expect(day).toBeGreaterThan(55);
  });

  test('do not fit when there are more words than room', () => {
    expect(columnsFit([['Status', 'good']], room)).toBe(true);
    expect(
      columnsFit(
        Array.from({ length: 12 }, () => ['Accountable', 'nobody at all']),
        room,
      ),
    ).toBe(false);
  });
});
