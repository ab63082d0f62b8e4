/** Where the fonts that ship with the tool are, as seen from a bundle in `dist`, from one of its chunks, and from the source. */
const places = ['./fonts', '../fonts', '../../../dist/fonts'];

/** Paths of the folders our fonts may be in; a native renderer wants paths, not bytes, and passes over those that do not exist. */
export const fontFolders = (): readonly string[] =>
  places.map((place) => decodeURIComponent(new URL(place, import.meta.url).pathname).replace(/^\/(?=[A-Za-z]:)/, ''));
