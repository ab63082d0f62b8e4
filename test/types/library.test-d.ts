/** Compiled by `npm run types`, never run: what a program may rely on when it imports the library. */
import {
  type Alignment,
  CliError,
  type Evaluation,
  evaluate,
  type Finding,
  type Loaded,
  load,
  type Result,
  type Scorecard,
} from 'cx-scorecard';
import { expectTypeOf } from 'vitest';

expectTypeOf(load).parameter(0).toEqualTypeOf<string>();
expectTypeOf(load).returns.resolves.toEqualTypeOf<Loaded>();
expectTypeOf(evaluate).returns.toEqualTypeOf<Evaluation>();

const loaded = await load('alignment.yaml', { allowOutside: true });
expectTypeOf(loaded.case).extract<object>().toHaveProperty('scorecard').toEqualTypeOf<Scorecard>();
expectTypeOf<NonNullable<Loaded['case']>['document']['value']>().toEqualTypeOf<Alignment>();

const { result, findings } = evaluate(loaded, { asOf: '2026-11-20', interval: false });
expectTypeOf(result).toEqualTypeOf<Result | null>();
expectTypeOf(findings).toEqualTypeOf<readonly Finding[]>();
expectTypeOf<Result['headline']['alignment']['value']>().toEqualTypeOf<number | null>();
expectTypeOf<Result['challenges'][number]['priority']['label']>().toEqualTypeOf<'act_now' | 'plan' | 'watch' | null>();
expectTypeOf<Finding['severity']>().toEqualTypeOf<'error' | 'warning' | 'note'>();
expectTypeOf(new CliError('no such file')).toExtend<Error>();

// @ts-expect-error a result may be null: nothing in the file could be scored
result.headline;
// @ts-expect-error a path is needed
load();
// @ts-expect-error days are text
evaluate(loaded, { asOf: new Date(0) });
// @ts-expect-error findings are not to be changed
findings.push();
