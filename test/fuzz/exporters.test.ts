import { expect, test } from 'vitest';
import { nodeHost } from '../../src/shell/node-host.ts';
import { root } from '../e2e/run.ts';
import { exporters } from '../formats/exporters.ts';
import { wholeAlignments } from './alignments.ts';
import { exportsJudge } from './judge-exports.ts';
import { mutateAlignment } from './mutate-alignment.ts';
import { randomOf } from './random.ts';

const exporterCount = exporters({ asset: nodeHost(process).asset, warn: () => undefined }).length;
const files = wholeAlignments(root);
const caseOf = (index: number) => mutateAlignment(files, randomOf(20_261_120, index));

test('three hundred changed alignments come out whole in every form', { timeout: 600_000 }, async () => {
  const judge = await exportsJudge(root);
  const failures: string[] = [];
  const seen = new Map<string | null, number>();
  for (let index = 0; index < 300; index += 1) {
    const { name, failure } = await judge(caseOf(index), index);
    seen.set(name, (seen.get(name) ?? 0) + 1);
    if (failure !== null) failures.push(`case ${index}: ${failure}`);
  }
  expect(failures).toEqual([]);
  // Nearly all can be scored, and no form is left out.
  expect(seen.get(null) ?? 0).toBeLessThan(30);
  expect(seen.size).toBeGreaterThan(exporterCount);
});
