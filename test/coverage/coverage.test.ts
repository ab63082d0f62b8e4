import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cx } from '../e2e/run.ts';
import { addHits } from './add-hits.js';
import { countsOfChildren } from './counts-of-children.js';

const at = (line: number, column: number) => ({ start: { line, column }, end: { line, column: column + 5 } });
const fileWith = (hits: readonly number[], column: number) => ({
  ...{ statementMap: {}, s: {}, fnMap: {}, f: {} },
  branchMap: { 0: { type: 'if', loc: at(1, column), locations: [at(1, column), { start: {}, end: {} }] } },
  b: { 0: hits },
});

test('hits of the same branch are added, those of others are left out and counted', () => {
  const file = fileWith([1, 0], 4);
  expect(addHits(file, fileWith([2, 3], 4))).toBe(0);
  expect(file.b[0]).toEqual([3, 3]);
  expect(addHits(file, fileWith([7, 7], 5))).toBe(1);
  expect(file.b[0]).toEqual([3, 3]);
});

test('what the built command ran in two processes is added up, whatever else is in the folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cx-coverage-'));
  const run = (...args: string[]) => cx(args, { env: { NODE_V8_COVERAGE: folder } });
  const ran = () =>
    countsOfChildren(folder).map(({ functions }) =>
      Math.max(...(functions[0]?.ranges.map(({ count }: { readonly count: number }) => count) ?? [])),
    );
  expect(run('rules').code).toBe(0);
  const once = ran();
  expect(once.length).toBeGreaterThan(3);
  expect(run('rules').code).toBe(0);
  expect(ran()).toEqual(once.map((count) => 2 * count));
  writeFileSync(join(folder, 'killed.json'), '{"result": [');
  expect(ran()).toHaveLength(once.length);
});

test('nothing was run where nothing was written', () => {
  expect(countsOfChildren(join(tmpdir(), 'no-such-folder'))).toEqual([]);
});
