/** How far a name may be from the word and still be what was meant: one slip in short words, up to a third of the letters in long ones. */
const cutoff = (length: number) => (length < 3 ? 1 : Math.max(1, Math.min(4, Math.floor(length / 3))));

/** Number of letters inserted, left out, replaced or swapped with their neighbour (Damerau–Levenshtein, optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (beforeLast[j - 2] as number) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}

const plain = (word: string) => word.toLowerCase().replace(/[-_\s]/g, '');

/** `warn` for warning. */
const isAbbreviation = (word: string, name: string) => word.length >= 3 && word.length < name.length && name.startsWith(word);

/** How many misspelt words of one file are looked up: a file with more slips was not written by hand. */
export const mostSearches = 200;
const mostComparisons = 200_000;

/** How many may be looked up among so many candidates. */
export const searchesAmong = (candidates: number): number => Math.min(mostSearches, Math.ceil(mostComparisons / Math.max(1, candidates)));

/**
 * The candidate a misspelt word most likely means; null when none is close.
 * Case, `-`, `_` and spaces do not count; the earlier candidate wins a tie.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length === 0 || word.length > 64) return null;
  const wanted = plain(word);
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > 8) continue;
    const found = plain(candidate);
    const distance = isAbbreviation(wanted, found) ? 1 : editDistance(wanted, found);
    if (distance < bestDistance && distance <= cutoff(Math.max(wanted.length, found.length)) && distance < found.length) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
