import type { Span } from './fault.ts';

/**
 * The quoted text over several lines that ends just before an error on the same line. Then the quote at its start was not closed on
 * its own line, and the next quote of the file closed it: the mistake is where it opens. Null when there is none.
 */
export function strayQuote(text: string, quotes: readonly Span[], error: number): Span | null {
  for (let index = quotes.length - 1; index >= 0; index--) {
    const quote = quotes[index];
    if (quote === undefined || quote.end > error) continue;
    const between = text.slice(quote.end, error);
    return between.includes('\n') ? null : { start: quote.start, end: quote.start + 1 };
  }
  return null;
}
