import { expect, test } from 'vitest';
import { dayOption } from '../../src/commands/options.ts';
import { Day } from '../../src/model/vocabulary.ts';

test.each(['0000-02-29', '0001-01-01', '0099-12-31', '1900-02-28', '2024-02-29', '9999-12-31'])('%s is a day, here as in a file', (day) => {
  expect(Day.safeParse(day).success).toBe(true);
  expect(dayOption(day, '--as-of')).toBe(day);
});

test.each(['0001-02-29', '1900-02-29', '2026-02-30', '2026-13-01', '2026-00-01', '2026-1-1', '10000-01-01', '-001-01-01', '', 'today'])(
  '"%s" is no day, here as in a file',
  (day) => {
    expect(Day.safeParse(day).success).toBe(false);
    expect(() => dayOption(day, '--as-of')).toThrow(`--as-of "${day}" is no calendar day`);
  },
);
