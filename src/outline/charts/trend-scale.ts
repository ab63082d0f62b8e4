/** Round numbers that span values, from the largest step of 1, 2, 2.5 or 5 that gives about four lines. */
export function roundTicks(least: number, most: number): readonly number[] {
  const span = most > least ? most - least : Math.max(Math.abs(most), 1);
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = ([1, 2, 2.5, 5].find((factor) => factor * power >= span / 4 - span * 1e-9) ?? 10) * power;
  const from = Math.floor(least / step + 1e-9);
  const to = Math.max(Math.ceil(most / step - 1e-9), from + 1);
  return Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step);
}
