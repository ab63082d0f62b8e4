/** A place that was left out, as people read it; the place of a file as a whole is empty. */
export const placeName = (place: string): string => (place === '' ? 'the whole file' : place);
