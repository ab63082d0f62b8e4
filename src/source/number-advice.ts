import type { $ZodType } from 'zod/v4/core';
import { type Advice, bare, leaveOut, write } from './advice.ts';
import { demands } from './zod-definition.ts';

const writeInFull: Advice = {
  suffix: 'write the number in full',
  hint: 'Write the number in full, without a unit, for example 2500000.',
};

/** Words that multiply the number before them. */
const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
  billions: 1e9,
};

const currency = '(?:[€$£]|eur|usd|gbp)';
const multiple = new RegExp(
  `^${currency}?\\s*([-+]?\\d+(?:\\.\\d+)?)\\s*(${Object.keys(multipliers).join('|')})\\.?\\s*${currency}?$`,
  'i',
);
/** Letters that some read as millions or billions and others as a unit: metres, minutes, bytes. */
const unclearMultiple = new RegExp(`^${currency}?\\s*[-+]?\\d+(?:\\.\\d+)?\\s*(?:m|mm|mil|b|t)\\s*${currency}?$`, 'i');

/** Fifteen digits, so that 2.3 million is 2300000 and not a hair less. */
const multiplied = (number: string, word: string): string =>
  String(Number((Number(number) * (multipliers[word.toLowerCase()] as number)).toPrecision(15)));

/** Ways people write numbers that YAML 1.2 reads as text. The first group is the number meant. */
const numberHabits: readonly (readonly [pattern: RegExp, number: (match: RegExpExecArray) => string])[] = [
  [/^([-+]?\d[\d_]*_[\d_]*(?:\.\d+)?)$/, (match) => (match[1] as string).replaceAll('_', '')],
  [/^([-+]?\d+(?:\.\d+)?)\s*%$/, (match) => match[1] as string],
  [/^([-+]?\d{1,3}(?:[,'’ \u00A0\u202F]\d{3})+(?:\.\d+)?)$/, (match) => (match[1] as string).replace(/[,'’ \u00A0\u202F]/g, '')],
  [/^([-+]?\d+),(\d+)$/, (match) => `${match[1]}.${match[2]}`],
  [/^(\d+(?:\.\d+)?)\s*(?:\/|of|out of|von)\s*\d+$/i, (match) => match[1] as string],
  [/^[€$£]\s*(\d+(?:\.\d+)?)$/, (match) => match[1] as string],
  [multiple, (match) => multiplied(match[1] as string, match[2] as string)],
  [/^([-+]?\d+(?:\.\d+)?)\s*[A-Za-z€$£°]{1,10}$/, (match) => match[1] as string],
];

/** What people write where they have no value. */
export const noValue = /^(?:n\/?a|none|nil|null|tbd|tba|unknown|[-–—?.]+)$/i;
const timeOfDay = /^\d{1,3}:\d{2}(?::\d{2})?$/;
const plainNumber = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

/** The number a text was meant as, as it should be written; null when it is none. */
function numberMeant(text: string): string | null {
  if (plainNumber.test(text)) return text;
  for (const [pattern, number] of numberHabits) {
    const match = pattern.exec(text);
    if (match !== null) return number(match);
  }
  return null;
}

const longestNumber = 40;

/** Whether a text was meant as a number. */
export const looksLikeNumber = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= longestNumber && (numberMeant(value.trim()) !== null || timeOfDay.test(value.trim()));

function numberFromText(schema: $ZodType, text: string, source: string): Advice | null {
  if (text.length > longestNumber) return null;
  if (timeOfDay.test(text))
    return { suffix: 'write a plain number', hint: 'Write the time as a number, for example 12.5 hours or 750 minutes.' };
  const meant = numberMeant(text);
  const { min, max } = demands(schema);
  if (max > 1000 && unclearMultiple.test(text)) return writeInFull;
  if (meant === null) return noValue.test(text) ? leaveOut : null;
  if (Number(meant) < min || Number(meant) > max) return null;
  return meant === text ? bare(text, source) : write(meant);
}

/** What to write where a number was expected; null when only the reader can know. */
export function numberAdvice(schema: $ZodType, value: unknown, source: string): Advice | null {
  if (typeof value === 'string') return numberFromText(schema, value.trim(), source);
  const { max, format } = demands(schema);
  if (typeof value !== 'number') return null;
  if (max === 1 && value > 1 && value <= 100) return write(value / 100);
  return format === 'safeint' && !Number.isInteger(value) ? { suffix: '', hint: 'Round it to a whole number.' } : null;
}
