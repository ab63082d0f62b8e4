/** Values over time in one line, lowest to highest sign; at most `most` of them, the latest. */
export function sparkLine(values: readonly number[], signs: string, most: number): string {
  const shown = values.slice(-most);
  const steps = [...signs];
  const low = Math.min(...shown);
  const range = Math.max(...shown) - low;
  const middle = Math.floor(steps.length / 2);
  return shown.map((value) => steps[range === 0 ? middle : Math.round(((value - low) / range) * (steps.length - 1))] as string).join('');
}
