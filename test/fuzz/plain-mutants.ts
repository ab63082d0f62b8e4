import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, hostileCases } from '../source/hostile/index.ts';

const root = process.cwd();
const decoder = new TextDecoder();

/** mulberry32: the same numbers on every machine. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Every example and bundled scorecard, by its path. */
export const exampleTexts: readonly (readonly [path: string, text: string])[] = ['examples', 'scorecards'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => [`${folder}/${file}`, readFileSync(join(root, folder, file), 'utf8')] as const),
);

export const hostileTexts: readonly string[] = Object.values(hostileCases).flatMap((cases) =>
  cases.map((hostile) => decoder.decode(bytesOf(hostile))),
);

export const suiteTexts: readonly string[] = (
  JSON.parse(readFileSync(join(root, 'test/source/fixtures/yaml-test-suite.json'), 'utf8')) as { cases: readonly { yaml: string }[] }
).cases.map(({ yaml }) => yaml);

/** Signs that mean something in YAML, and texts that are read as something else than they look. */
const pieces = [
  ...[
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    ' ',
    '  ',
    ': ',
    ': ',
    ':',
    '- ',
    '-',
    ', ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    ' # ',
  ],
  ...['&a ', '*a', '!x ', '!!str ', '|', '>-', '? ', '<<: ', '---', '...', '%', '@', '`', '\\', '\t', '\r\n', '\u00a0', '\u2028', '\ufeff'],
  ...[
    'a',
    'b: 1',
    'key: value',
    'a: [b, c]',
    'a: { b: c }',
    '- a',
    '- a: 1',
    '"q"',
    "'q'",
    "it's",
    'é',
    '😀',
    '~',
    'null',
    'true',
    'False',
  ],
  ...[
    '0',
    '-0',
    '-1',
    '007',
    '0x1F',
    '0o7',
    '1e3',
    '.5',
    '5.',
    '+1',
    '-.inf',
    '.nan',
    '1_000',
    '12:30',
    '2026-11-20',
    '9007199254740993',
    '1.10',
  ],
  ...[
    '=',
    '__proto__',
    'toString',
    '$x',
    '€5',
    '(a)',
    'a#b',
    'a: b: c',
    'http://x.y/z',
    'x:',
    ':x',
    '?x',
    '-x',
    '.x',
    '~x',
    "''",
    '""',
    '\\n',
  ],
] as const;

const longest = 700;

function fragment(text: string, random: (below: number) => number): string {
  const lines = text.split('\n');
  const from = random(lines.length);
  const cut = lines.slice(from, from + 1 + random(14));
  const indent = Math.min(...cut.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
  return cut
    .map((line) => line.slice(Number.isFinite(indent) ? indent : 0))
    .join('\n')
    .slice(0, longest);
}

function change(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const piece = pieces[random(pieces.length)] ?? '';
  const kind = random(6);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1 + random(4));
  if (kind === 1) return text.slice(0, at) + piece + text.slice(at + piece.length);
  if (kind === 2) {
    const end = at + random(30);
    return text.slice(0, at) + text.slice(at, end) + text.slice(at);
  }
  if (kind === 3) {
    const line = text.lastIndexOf('\n', at) + 1;
    return text.slice(0, line) + ' '.repeat(random(4)) + text.slice(line);
  }
  return text.slice(0, at) + piece + text.slice(at);
}

const compose = (random: (below: number) => number): string =>
  `${random(2) === 0 ? 'k: ' : ''}${Array.from({ length: 1 + random(9) }, () => pieces[random(pieces.length)]).join('')}`;

/** Endless texts near the border of what the plain reader takes: pieces of real and hostile files, changed, and signs in a row. */
export function* mutants(seed: number): Generator<string> {
  const random = randomFrom(seed);
  const seeds = [
    ...exampleTexts.map(([, text]) => text),
    ...exampleTexts.map(([, text]) => text),
    ...suiteTexts,
    ...hostileTexts.filter((text) => text.length < 5000),
  ];
  for (;;) {
    if (random(3) === 0) {
      yield compose(random);
      continue;
    }
    let text = fragment(seeds[random(3) === 0 ? random(seeds.length) : random(2 * exampleTexts.length)] ?? '', random);
    for (let changes = random(4); changes > 0; changes--) text = change(text, random);
    yield text;
  }
}
