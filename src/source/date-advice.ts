import type { Advice } from './advice.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const pad = (part: string) => part.padStart(2, '0');

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const isDay = (year: string, month: string, day: string): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));

function suggested(year: string, month: string, day: string): Advice | null {
  if (!isDay(year, month, day)) return null;
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return { suffix: `write ${text}`, hint: `Write ${text}.` };
}

function impossible(year: string, month: string, day: string): Advice | null {
  const name = months[Number(month) - 1];
  if (name === undefined) return { suffix: `there is no month ${month}`, hint: 'Check the month; the order is year-month-day.' };
  if (isDay(year, month, day)) return null;
  const most = daysIn(Number(year), Number(month));
  return { suffix: `${name} ${year} has ${most} days`, hint: 'Check the day.' };
}

const format: Advice = { suffix: 'write year-month-day', hint: 'Write the date as year-month-day, for example 2026-11-20.' };

/** What to write for a date in another notation, or for a day the calendar does not have. */
export function dateAdvice(value: unknown): Advice {
  const text = String(value).slice(0, 60).trim();
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ])/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year !== '') return impossible(year, month, day) ?? suggested(year, month, day) ?? format;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted !== null) return suggested(dotted[3] as string, dotted[2] as string, dotted[1] as string) ?? format;
  if (/^\d{4}-\d{2}$/.test(text)) return { suffix: 'the day is missing', hint: `Write for example ${text}-01.` };
  return format;
}
