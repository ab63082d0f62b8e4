import { roundHalfAwayFromZero } from '../scoring/statistics/round.ts';

/** What is printed where there is no number. */
export const noNumber = '–';

/** A number with fixed decimals, rounded half away from zero, with a real minus sign. */
export function fixed(value: number, decimals: number): string {
  const rounded = roundHalfAwayFromZero(value, decimals);
  const text = Math.abs(rounded).toFixed(decimals);
  return rounded < 0 ? `−${text}` : text;
}

/** A 0–100 number without decimals, or a dash. */
export const points = (value: number | null): string => (value === null ? noNumber : fixed(value, 0));

/** A level or a distance in levels with one decimal, or a dash. */
export const levels = (value: number | null): string => (value === null ? noNumber : fixed(value, 1));

/** A share of 1 as a percentage, or a dash; what is neither nothing nor all is printed as neither: `<1 %`, `>99 %`. */
export function percentage(value: number | null): string {
  if (value === null) return noNumber;
  const whole = fixed(value * 100, 0);
  if (value > 0 && whole === '0') return '<1\u00a0%';
  return value < 1 && whole === '100' ? '>99\u00a0%' : `${whole}\u00a0%`;
}

/** A signed difference in levels with one decimal, or a dash. */
export function signed(value: number | null): string {
  if (value === null) return noNumber;
  const text = fixed(value, 1);
  return /^−/.test(text) || /^[0.]+$/.test(text) ? text : `+${text}`;
}

/**
 * A distance with as few decimals as keep it on its own side of every limit: 1.04 against a limit of 1.0 prints as 1.04, not 1.0,
 * because the printed number must not contradict the band it was put in.
 */
export function distanceWithinBand(value: number | null, limits: readonly number[]): string {
  if (value === null) return noNumber;
  for (let decimals = 1; decimals < 4; decimals += 1) {
    const printed = roundHalfAwayFromZero(value, decimals);
    if (limits.every((limit) => value <= limit === printed <= limit)) return fixed(value, decimals);
  }
  return fixed(value, 4);
}

/**
 * A number with as few decimals, from `decimals` on, as keep it on its own side of every limit that counts from itself upwards:
 * 59.6 against a limit of 60 prints as 59.6, not 60.
 */
export function numberWithinLimits(value: number | null, limits: readonly number[], decimals: number): string {
  if (value === null) return noNumber;
  for (let tried = decimals; tried < decimals + 3; tried += 1) {
    const printed = roundHalfAwayFromZero(value, tried);
    if (limits.every((limit) => value >= limit === printed >= limit)) return fixed(value, tried);
  }
  return fixed(value, decimals + 3);
}

/** A KPI value as the reader would write it: at most two decimals, none that say nothing, thousands apart. */
export function quantity(value: number | boolean | null, unit: string | null): string {
  if (value === null) return noNumber;
  if (typeof value === 'boolean') return value ? 'done' : 'not done';
  const [whole = '', decimals = ''] = fixed(value, 2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  const trimmed = decimals.replace(/0+$/, '');
  const number = trimmed === '' ? grouped : `${grouped}.${trimmed}`;
  return unit === null || unit === '' ? number : `${number} ${unit}`;
}

/** Digits a pocket calculator shows. */
const calculatorDigits = 8;
const mostDecimals = 15;

const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/**
 * A number for working it out again: exactly as it is when it has few decimals, else its first eight digits, as a pocket calculator shows it.
 * Ungrouped, so that it can be typed.
 */
export function calculator(value: number): string {
  if (!Number.isFinite(value)) return noNumber;
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-7)) return String(value).replaceAll('-', '−');
  const exact = trimmed(fixed(value, calculatorDigits - 1));
  if (size === roundHalfAwayFromZero(size, calculatorDigits - 1)) return exact;
  const whole = size === 0 ? 1 : Math.floor(Math.log10(size)) + 1;
  return trimmed(fixed(value, Math.max(0, Math.min(mostDecimals, calculatorDigits - whole))));
}
