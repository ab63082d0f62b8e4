import type { Result } from '../model/result.ts';

/** How many entries of a section were left out because of errors; 0 when the whole section was, null when none was. */
export function unreadEntries({ unchecked }: Result, section: 'goals' | 'kpis'): number | null {
  const places = unchecked.filter((place) => place === section || place.startsWith(`${section}/`));
  return places.length === 0 ? null : places.filter((place) => place !== section).length;
}
