import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const dist = pathToFileURL(join(import.meta.dirname, '../../dist/')).href;

/** How often each character of a chunk ran in one process: inner ranges overrule those around them. */
function countsOf({ functions }, length) {
  const counts = new Uint32Array(length);
  const ranges = functions.flatMap((one) => one.ranges);
  ranges.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  for (const { startOffset, endOffset, count } of ranges) counts.fill(count, startOffset, endOffset);
  return counts;
}

/** What one process wrote. Tests kill some while they write: then nothing. */
function scriptsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).result;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
}

/** Stretches of equal counts, as one function of the shape V8 writes. */
function toFunctions(counts) {
  const ranges = [];
  let startOffset = 0;
  for (let offset = 1; offset <= counts.length; offset++) {
    if (counts[offset] === counts[startOffset]) continue;
    ranges.push({ startOffset, endOffset: offset, count: counts[startOffset] });
    startOffset = offset;
  }
  return [{ functionName: '', isBlockCoverage: true, ranges }];
}

/**
 * What processes ran of the built command, added up over all files that they wrote because of NODE_V8_COVERAGE.
 * Only sums keep an `if` without `else` honest: that it was false is known from how often it ran and how often its block did.
 */
export function countsOfChildren(folder) {
  const chunks = new Map();
  const open = (url) => {
    const path = fileURLToPath(url);
    if (!existsSync(`${path}.map`)) return undefined;
    const code = readFileSync(path, 'utf8');
    return { url, code, sourceMap: JSON.parse(readFileSync(`${path}.map`, 'utf8')), counts: new Float64Array(code.length) };
  };
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    for (const script of scriptsIn(join(folder, name))) {
      if (!script.url.startsWith(dist)) continue;
      if (!chunks.has(script.url)) chunks.set(script.url, open(script.url));
      const chunk = chunks.get(script.url);
      if (chunk === undefined) continue;
      const counts = countsOf(script, chunk.code.length);
      for (let offset = 0; offset < counts.length; offset++) chunk.counts[offset] += counts[offset];
    }
  }
  return [...chunks.values()].filter((chunk) => chunk !== undefined).map((chunk) => ({ ...chunk, functions: toFunctions(chunk.counts) }));
}
