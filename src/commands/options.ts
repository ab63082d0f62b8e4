import { CliError } from '../model/cli-error.ts';
import type { Host, OutputStream } from '../model/host.ts';
import type { Paint } from '../outline/paint.ts';
import { nearest } from '../source/nearest.ts';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Read as ISO text, because a year of numbers below 100 would be taken for one of the twentieth century. */
function isDay(text: string): boolean {
  const time = dayPattern.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** A real calendar day from the command line. @throws CliError for anything else. */
export function dayOption(value: unknown, option: string): string | undefined {
  if (value === undefined) return undefined;
  const text = String(value);
  if (!isDay(text)) {
    throw new CliError(`${option} "${text}" is no calendar day, expected YYYY-MM-DD such as 2026-11-20`);
  }
  return text;
}

/** A whole number within bounds. @throws CliError for anything else. */
export function numberOption(value: unknown, option: string, bounds: { readonly min: number; readonly max: number }): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d{1,9}$/.test(String(value)) || number < bounds.min || number > bounds.max) {
    throw new CliError(`${option} "${String(value)}" is out of range, expected a whole number from ${bounds.min} to ${bounds.max}`);
  }
  return number;
}

/** One of a list of words. @throws CliError with the nearest word. */
export function choiceOption<T extends string>(value: unknown, option: string, choices: readonly T[]): T {
  const text = String(value);
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  const close = nearest(text, choices);
  throw new CliError(
    `${option} "${text}" is unknown, expected one of ${choices.join(', ')}`,
    close === null ? undefined : `Did you mean "${close}"?`,
  );
}

/** Commander's collector for options that may be repeated. */
export const collect = (value: string, previous: readonly string[] = []): readonly string[] => [...previous, value];

const widest = 160;
const narrowest = 40;

/** Columns to lay text out for: the option, else the terminal, else 100. */
export function textWidth(option: number | undefined, stream: OutputStream): number {
  return option ?? Math.min(widest, Math.max(narrowest, stream.columns ?? 100));
}

/** Colours for a stream; chalk is loaded only when there is a colour to paint. */
export async function paintFor(stream: OutputStream): Promise<Paint> {
  const { paintWith, plainPaint } = await import('../outline/paint.ts');
  if (stream.colors === 0) return plainPaint;
  const { Chalk } = await import('chalk');
  return paintWith(new Chalk({ level: stream.colors > 256 ? 3 : stream.colors > 16 ? 2 : 1 }));
}

/** Says something on the side, unless the user wants quiet. */
export function tell(host: Host, quiet: unknown, message: string): void {
  if (quiet !== true) host.stderr.write(message);
}
