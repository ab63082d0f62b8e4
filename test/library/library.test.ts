import { describe, expect, test } from 'vitest';
import { CliError, evaluate, load, loadPolicy } from '../../src/index.ts';

const northwind = 'examples/northwind/alignment.yaml';

describe('the library', () => {
  test('reads and scores a file from disk without a host', async () => {
    const { result, findings } = evaluate(await load(northwind), { asOf: '2026-11-20' });
    expect(result?.organization).toBe('Northwind Outfitters');
    expect(result?.inputs.map(({ path }) => path)).toContain('examples/northwind/responses/it.yaml');
    expect(result?.headline.alignment.interval).not.toBeNull();
    expect(findings).toEqual(result?.findings);
  });

  test('gives the same result twice', async () => {
    const [one, two] = [await load(northwind), await load(northwind)].map((loaded) => evaluate(loaded, { asOf: '2026-11-20' }));
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
  });

  test('takes today only when neither the options nor the file say a day', async () => {
    const loaded = await load(northwind);
    expect(evaluate(loaded, { today: '2030-01-01' }).asOf).toBe('2026-11-20');
    expect(evaluate(loaded, { asOf: '2026-12-01' }).asOf).toBe('2026-12-01');
    const undated = await load('test/library/undated.yaml');
    expect(evaluate(undated, { today: '2030-01-01' }).asOf).toBe('2030-01-01');
    expect(evaluate(undated).asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('reports what is wrong in a file instead of throwing', async () => {
    const loaded = await load('examples/broken/alignment.yaml');
    expect(loaded.problems.length).toBeGreaterThan(0);
    expect(evaluate(loaded).findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test('throws a CliError for a file that is not there, and for a day that is none', async () => {
    await expect(load('nowhere.yaml')).rejects.toThrow(CliError);
    const loaded = await load(northwind);
    expect(() => evaluate(loaded, { asOf: '2026-02-30' })).toThrow(CliError);
    expect(() => evaluate(loaded, { today: 'tomorrow' })).toThrow(CliError);
  });

  test('judges by a policy from a file of its own', async () => {
    const policy = await loadPolicy('test/library/policy.yaml');
    const { gates } = evaluate(await load(northwind), { asOf: '2026-11-20', policy });
    expect(gates.find(({ id }) => id === 'maturity')).toMatchObject({ expected: 99, passed: false });
  });

  test('leaves the streams of the program alone', async () => {
    const before = process.stdout.listenerCount('error');
    evaluate(await load(northwind));
    expect(process.stdout.listenerCount('error')).toBe(before);
  });
});
