import type { Coverage } from './font-coverage.ts';

/** What stands for a character that the font lacks. */
export const standIn = '□';

const space = /[\s\u2028\u2029]+/gu;
/** Half surrogates, and what only steers the text around it. A place to break a line stays, for the template knows it. */
const invisible = /\p{Surrogate}|(?!\u200B)\p{Default_Ignorable_Code_Point}/gu;
const clusters = /\P{M}\p{M}*|\p{M}+/gu;
/** Controls and what is for private use: a font may have shapes for them, but they mean nothing to a reader. */
const meaningless = /[\p{Cc}\p{Co}]/u;

/** What the standard allows in no text. */
const forbidden = /[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** Text that is not drawn but read out or listed: whole, on one line, without controls. */
export const spoken = (text: string): string => text.replace(invisible, '').replace(space, ' ').replace(forbidden, '\uFFFD');

/** Collects the characters that had to be replaced. */
export type Lacking = Set<string>;

/** Makes text that the font can draw in full: what it lacks becomes a visible box and is noted, never dropped in silence. */
export function printer(covers: Coverage, lacking: Lacking): (text: string) => string {
  const drawable = (character: string): boolean => covers(character.codePointAt(0) as number) && !meaningless.test(character);
  return (text) =>
    text
      .normalize('NFC')
      .replace(invisible, '')
      .replace(space, ' ')
      .replace(clusters, (cluster) => {
        if ([...cluster].every(drawable)) return cluster;
        lacking.add(cluster);
        return standIn;
      });
}

/** The same value with every string in it made printable. */
export function printableValue(value: unknown, print: (text: string) => string): unknown {
  if (typeof value === 'string') return print(value);
  if (Array.isArray(value)) return value.map((part) => printableValue(part, print));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printableValue(part, print)]));
}
