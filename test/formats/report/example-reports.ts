import { evaluate } from '../../../src/engine/evaluate.ts';
import { load } from '../../../src/engine/load.ts';
import type { ReportInput, View } from '../../../src/formats/report/format.ts';
import type { Result } from '../../../src/model/result.ts';
import type { Scorecard } from '../../../src/model/scorecard.ts';
import { plainPaint } from '../../../src/outline/paint.ts';
import { nodeHost } from '../../../src/shell/node-host.ts';

export interface ExampleReport {
  readonly result: Result;
  readonly scorecard: Scorecard;
}

/** Examples that can be scored; `broken` holds errors on purpose and is scored without what they touch. */
export const exampleNames = ['northwind', 'minimal', 'first-draft', 'cxo-partnership', 'broken'] as const;

const host = nodeHost(process);
const evaluated = new Map<string, Promise<ExampleReport>>();

async function evaluateExample(name: string): Promise<ExampleReport> {
  const loaded = await load(host, `examples/${name}/alignment.yaml`);
  const { result } = evaluate(loaded, { today: '2026-11-20' });
  if (result === null || loaded.case === null) throw new Error(`example ${name} cannot be scored`);
  return { result, scorecard: loaded.case.scorecard };
}

/** The result of a bundled example, as `report` computes it. */
export function exampleReport(name: (typeof exampleNames)[number]): Promise<ExampleReport> {
  const known = evaluated.get(name) ?? evaluateExample(name);
  evaluated.set(name, known);
  return known;
}

export const plainView: View = { width: 100, ascii: false, paint: plainPaint, full: false, only: null, path: 'alignment.yaml' };

export const inputFor = (report: ExampleReport, view: Partial<View> = {}): ReportInput => ({ ...report, view: { ...plainView, ...view } });
