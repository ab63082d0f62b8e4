import type { Alignment, Evaluation, Finding, Loaded, Result, Scorecard } from 'cx-scorecard';
import { CliError, evaluate, load } from 'cx-scorecard';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('the package', () => {
  test('has the types a program relies on', () => {
    expectTypeOf(load).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(load).returns.resolves.toEqualTypeOf<Loaded>();
    expectTypeOf(evaluate).returns.toEqualTypeOf<Evaluation>();
    expectTypeOf<NonNullable<Loaded['case']>['scorecard']>().toEqualTypeOf<Scorecard>();
    expectTypeOf<NonNullable<Loaded['case']>['document']['value']>().toEqualTypeOf<Alignment>();
    expectTypeOf<Evaluation['result']>().toEqualTypeOf<Result | null>();
    expectTypeOf<Evaluation['findings']>().toEqualTypeOf<readonly Finding[]>();
    expectTypeOf<Result['headline']['alignment']['value']>().toEqualTypeOf<number | null>();
    expectTypeOf<Result['challenges'][number]['priority']['label']>().toEqualTypeOf<'act_now' | 'plan' | 'watch' | null>();
    expectTypeOf<Finding['severity']>().toEqualTypeOf<'error' | 'warning' | 'note'>();
    expectTypeOf(new CliError('no such file')).toExtend<Error>();
  });

  test('refuses, when compiled, what would go wrong', () => {
    // Never called: the compiler is the judge here, through `npm run types`.
    expectTypeOf(async () => {
      // @ts-expect-error a path is needed
      const loaded = await load();
      // @ts-expect-error days are text
      const { result, findings } = evaluate(loaded, { asOf: new Date(0) });
      // @ts-expect-error a result may be null: nothing in the file could be scored
      result.headline;
      // @ts-expect-error findings are not to be changed
      findings.push();
    }).toBeFunction();
  });

  test('exports what its entry names, and no more', async () => {
    expect(Object.keys(await import('cx-scorecard')).sort()).toEqual(['CliError', 'evaluate', 'load', 'loadPolicy']);
  });

  test('scores a file as built', async () => {
    const { result } = evaluate(await load('examples/minimal/alignment.yaml'), { asOf: '2026-11-20' });
    expect(result?.headline.coverage.value).toBe(20);
    await expect(load('nowhere.yaml')).rejects.toThrow(CliError);
  });
});
