import { fileURLToPath } from 'node:url';

/** Ours; other packages bring versions of their own. */
const module = fileURLToPath(import.meta.resolve('string-width'));
const segmenter = 'const segmenter = new Intl.Segmenter();';
const pattern = /^const (\w+) = \/(.*\\p\{.*)\/([a-z]+);$/gm;

/** Stands in for a RegExp and is made into one when it is first used; `search` and `match` of a text find it by these names. */
const late = `
class LateRegExp {
  constructor(source, flags) { this.source = source; this.flags = flags; }
  get made() { return (this.pattern ??= new RegExp(this.source, this.flags)); }
  test(text) { return this.made.test(text); }
  [Symbol.search](text) { return this.made[Symbol.search](text); }
  [Symbol.match](text) { return this.made[Symbol.match](text); }
}
let madeSegmenter;
const segmenter = { segment: (text) => (madeSegmenter ??= new Intl.Segmenter()).segment(text) };
`;

/**
 * Makes the tables of string-width when the first text needs them: at the start of the program they cost as much as Node itself,
 * and most texts need none. Fails the build when the package is no longer written as it was.
 */
export function lateStringWidth() {
  return {
    name: 'late-string-width',
    transform(code, id) {
      if (id !== module) return null;
      const found = [...code.matchAll(pattern)].length;
      if (found !== 4 || !code.includes(segmenter))
        throw new Error('string-width has changed; look at src/build/late-string-width.js again');
      return code
        .replace(segmenter, () => late)
        .replace(
          pattern,
          (_, name, source, flags) => `const ${name} = new LateRegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)});`,
        );
    },
  };
}
