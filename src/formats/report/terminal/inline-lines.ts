import type { Inline, Span, Tone } from '../../../outline/block.ts';
import { wrap } from './fit.ts';
import { type Page, strokeOf } from './page.ts';

/** Spans as this terminal may show them, with single spaces only. */
function spansOf({ say }: Page, text: Inline): readonly Span[] {
  const spans = typeof text === 'string' ? [{ text, tone: 'plain' as Tone }] : text;
  return spans.map((span) => ({ text: say(span.text), tone: span.tone }));
}

/** The text without looks. */
export const plainText = (page: Page, text: Inline): string =>
  spansOf(page, text)
    .map((span) => span.text)
    .join('')
    .replace(/ +/g, ' ')
    .trim();

/** Breaks a line of text into painted lines of at most `columns`. */
export function inlineLines(page: Page, text: Inline, columns: number): readonly string[] {
  const spans = spansOf(page, text);
  const tone = spans[0]?.tone ?? 'plain';
  if (spans.every((span) => span.tone === tone)) return wrap(plainText(page, text), columns).map((line) => strokeOf(page, tone)(line));
  const units = spans.flatMap((span) => span.text.split('').map((unit) => ({ unit, tone: span.tone })));
  const single = units.filter(({ unit }, index) => unit !== ' ' || (index > 0 && units[index - 1]?.unit !== ' '));
  while (single.at(-1)?.unit === ' ') single.pop();
  let at = 0;
  return wrap(single.map(({ unit }) => unit).join(''), columns).map((line) => {
    if (single[at]?.unit === ' ') at += 1;
    const painted = paintRun(page, single.slice(at, at + line.length));
    at += line.length;
    return painted;
  });
}

function paintRun(page: Page, units: readonly { readonly unit: string; readonly tone: Tone }[]): string {
  let painted = '';
  for (let start = 0; start < units.length; ) {
    const tone = units[start]?.tone ?? 'plain';
    let end = start;
    while (end < units.length && units[end]?.tone === tone) end += 1;
    const run = units.slice(start, end).map(({ unit }) => unit);
    painted += strokeOf(page, tone)(run.join(''));
    start = end;
  }
  return painted;
}
