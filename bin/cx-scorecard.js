#!/usr/bin/env node
// Has to be said before anything is loaded: the details of a crash then name the source.
if (process.argv.includes('--debug')) process.setSourceMapsEnabled(true);
// From Node 22 on, compiled code is kept between runs; NODE_DISABLE_COMPILE_CACHE=1 says no.
if (Number.parseInt(process.versions.node, 10) >= 22) require('node:module').enableCompileCache?.();

let main;
try {
  ({ main } = require('../dist/main.cjs'));
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  process.stderr.write('cx-scorecard: it is not built yet. Run: npm run build\n');
  process.exit(70);
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
