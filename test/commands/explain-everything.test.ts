import { describe, expect, test } from 'vitest';
import { load } from '../../src/engine/load.ts';
import { evaluate } from '../../src/index.ts';
import { ReasonCode } from '../../src/model/result.ts';
import { ruleIds } from '../../src/model/rule-ids.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { explainDimension } from '../../src/outline/explain/dimension.ts';
import { libraryHost } from '../../src/shell/library-host.ts';
import { machine } from '../../src/shell/node-host.ts';
import { runCaptured } from './run-captured.ts';

const examples = ['minimal', 'northwind', 'first-draft', 'broken', 'cxo-partnership'].map((name) => `examples/${name}/alignment.yaml`);
const world = machine(process);

/** The most and the least pressing challenge, which has least to say, the last KPI, and the order. */
async function idsOf(path: string): Promise<readonly string[]> {
  const { stdout } = await runCaptured(['report', path, '-f', 'json']);
  const { priorities, kpis } = JSON.parse(stdout) as { priorities: { order: string[] }; kpis: { id: string }[] };
  const { order } = priorities;
  const challenges = [order[0], order.at(-1)].map((id) => `challenges/${id}`);
  return [...challenges, ...kpis.slice(-1).map(({ id }) => `kpis/${id}`), 'priority'];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed.
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

describe('everything that can be explained', () => {
  test.each(examples)('in %s is explained in every format, the same twice, without control codes', async (path) => {
    for (const id of await idsOf(path)) {
      for (const format of ['terminal', 'markdown', 'json']) {
        const { code, stdout } = await runCaptured(['explain', path, id, '-f', format]);
        expect(code, `${id} ${format}`).toBe(path.includes('broken') ? 1 : 0);
        expect(stdout).not.toMatch(control);
        if (format === 'json') expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, file: path });
        else expect(stdout.endsWith('\n') && !stdout.endsWith('\n\n')).toBe(true);
      }
    }
    const once = await runCaptured(['explain', path]);
    expect(await runCaptured(['explain', path])).toEqual(once);
  });

  test.each([40, 60, 80, 120])('keeps within %i columns wherever it may break a line', async (width) => {
    for (const id of ['ownership', 'profile-match', 'priority']) {
      const { stdout } = await runCaptured(['explain', 'examples/northwind/alignment.yaml', id, '--width', String(width)]);
      const long = stdout.split('\n').filter((line) => line.length > width);
      // A path is never cut, so that it can be copied.
      expect(long.filter((line) => !line.includes('.yaml'))).toEqual([]);
    }
  });

  test('uses nothing but ASCII when asked to', async () => {
    for (const id of ['ownership', 'profile-match', 'priority']) {
      const { stdout } = await runCaptured(['explain', 'examples/northwind/alignment.yaml', id, '--ascii', '--width', '100']);
      expect(stdout.split('\n').filter((line) => line.length > 100 && !line.includes('.yaml'))).toEqual([]);
      expect(stdout).toMatch(/^[\n -~]*$/);
      expect(stdout).not.toContain('?  ');
    }
  });

  test.each([...ruleIds])('rule %s has words, a bad and a good example', async (id) => {
    const { code, stdout } = await runCaptured(['explain', id]);
    expect(code).toBe(0);
    expect(stdout).toContain('How to satisfy it');
  });

  test.each(ReasonCode.options)('reason %s has words', async (id) => {
    const { code, stdout } = await runCaptured(['explain', id]);
    expect(code).toBe(0);
    expect(stdout).toContain('What to do');
  });
});

describe('the example of a challenge', () => {
  test.each([...world.bundledScorecardIds])('covers the challenge in full, for every challenge of %s', async (scorecardId) => {
    const scorecard = (await world.bundledScorecard(scorecardId)) as Scorecard;
    for (const dimension of scorecard.dimensions) {
      const code = explainDimension(scorecard, dimension).sections.flatMap(({ blocks }) =>
        blocks.filter((block) => block.kind === 'code'),
      )[0];
      const head = `version: 1\norganization: Example\nasOf: 2026-11-20\nscorecard: ${scorecardId}\nfunctions:\n  marketing: { lead: CMO }\n  it: { lead: CIO }\npair: [marketing, it]\n`;
      const files = { 'example.yaml': head + (code?.text ?? '') };
      const machine = libraryHost();
      const host = { ...machine, readFile: async () => new TextEncoder().encode(files['example.yaml']) };
      const { result, findings } = evaluate(await load(host, 'example.yaml'), { interval: false });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      const challenge = result?.challenges.find(({ id }) => id === dimension.id);
      expect(challenge?.coverage.value, dimension.id).toBe(100);
      expect(challenge?.maturity.byFunction[0]?.level).toBe(3);
    }
  });
});
