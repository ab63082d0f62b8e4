import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);

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

/** The tables of emoji cost as much as Node itself, and most texts need none. */
function lateTables(code) {
  if ([...code.matchAll(pattern)].length !== 4 || !code.includes(segmenter)) return null;
  return code
    .replace(segmenter, () => late)
    .replace(pattern, (_, name, source, flags) => `const ${name} = new LateRegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)});`);
}

const children = "const childProcess = require('node:child_process');";

/** Needed only by programs whose commands are programs of their own. */
const lateChildren = (code) =>
  code.includes(children)
    ? code.replace(children, "const childProcess = { get spawn() { return require('node:child_process').spawn; } };")
    : null;

const debugging = /\b\w+\.env\.(?:LOG_TOKENS|LOG_STREAM|TINYGLOBBY_DEBUG)\b/g;

/** With these set in the environment the packages would print into our output. */
const quiet = (code) => (code.search(debugging) < 0 ? null : code.replace(debugging, 'undefined'));

const yamlFile = (name) => join(dirname(resolve('yaml')), name);

const changes = new Map([
  [yamlFile('parse/parser.js'), quiet],
  [yamlFile('compose/composer.js'), quiet],
  [fileURLToPath(import.meta.resolve('tinyglobby')), quiet],
  [fileURLToPath(import.meta.resolve('string-width')), lateTables],
  [resolve('commander').replace(/index\.js$/, 'lib/command.js'), lateChildren],
]);

/** Makes parts of packages when they are first used, not at every start, and takes their debugging away. Fails the build when a package is no longer written as it was. */
export function lateParts() {
  return {
    name: 'late-parts',
    transform(code, id) {
      const change = changes.get(id);
      if (change === undefined) return null;
      const changed = change(code);
      if (changed === null) throw new Error(`${id} has changed; look at src/build/late-parts.js again`);
      // Other people's code: their lines are not mapped, ours are.
      return { code: changed, map: { mappings: '' } };
    },
  };
}
