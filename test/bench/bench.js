/**
 * npm run bench [-- --quick] [-- --readme]: prints what the program costs and writes reports/bench.json.
 * `--quick` takes a minute; `--readme` puts the tables into README.md. Build first: it measures `dist`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formats } from './formats.js';
import { growth, manyFiles } from './many-files.js';
import { root } from './paths.js';
import { scoring } from './scoring.js';
import { startUp } from './start-up.js';
import { asMarkdown, machine } from './table.js';

const quick = process.argv.includes('--quick');
const rounds = quick ? 5 : 15;
const say = (text) => process.stderr.write(`${text}\n`);

function measure(folder) {
  const shape = machine();
  say('start-up');
  const started = startUp({ folder, rounds });
  say('scoring');
  const scored = scoring({ folder, rounds: quick ? 3 : 7 });
  say('formats');
  const rendered = formats({ folder, rounds: quick ? 1 : 3 });
  say('many files');
  const many = manyFiles({ folder, counts: quick ? [10, 100] : [100, 1000, 10_000], rounds: quick ? 1 : 15, slowRounds: quick ? 1 : 3 });
  const grown = growth({ folder, rows: many.rows, rounds: quick ? 1 : 5 });
  const date = new Date().toISOString().slice(0, 10);
  return { date, machine: shape, rounds, startUp: started, scoring: scored, formats: rendered, many, growth: grown };
}

function intoReadme(text) {
  const path = join(root, 'README.md');
  const readme = readFileSync(path, 'utf8');
  const begin = '<!-- begin bench: npm run bench -->\n';
  const from = readme.indexOf(begin);
  const to = readme.indexOf('\n<!-- end bench -->');
  if (from < 0 || to < from) throw new Error('README.md has no markers for bench');
  writeFileSync(path, readme.slice(0, from + begin.length) + text + readme.slice(to));
}

const folder = mkdtempSync(join(tmpdir(), 'cx-scorecard-bench-'));
try {
  const result = measure(folder);
  const text = asMarkdown(result);
  console.log(text);
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(join(root, 'reports/bench.json'), `${JSON.stringify(result, null, 2)}\n`);
  if (process.argv.includes('--readme')) intoReadme(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
