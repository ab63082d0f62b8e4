import type { CheckedFile } from '../../model/check-report.ts';
import { counted } from '../../rules/wording.ts';

/** What a report does not say of a file, so that none seems to say everything. */
export interface Aside {
  readonly id: 'not-shown' | 'not-checked';
  readonly words: string;
}

/** Places that are named; the rest is counted. */
const mostPlaces = 20;

/** A place that was left out, as people read it; the place of a file as a whole is empty. */
const placeName = (place: string): string => (place === '' ? 'the whole file' : place);

/** Places, at most so many by name and the rest as a number. */
export function placeNames(places: readonly string[]): string {
  const named = places.slice(0, mostPlaces).map(placeName).join(', ');
  return places.length > mostPlaces ? `${named} and ${counted(places.length - mostPlaces, 'more place')}` : named;
}

/** Findings beyond the limit and places that were not checked, in words that stand alone. */
export const asides = ({ notShown, unchecked }: CheckedFile): readonly Aside[] => [
  ...(notShown > 0 ? [{ id: 'not-shown' as const, words: `${counted(notShown, 'more finding')} not shown` }] : []),
  ...(unchecked.length > 0 ? [{ id: 'not-checked' as const, words: `not checked because of errors there: ${placeNames(unchecked)}` }] : []),
];
