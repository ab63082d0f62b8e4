import { evaluate } from '../../../src/engine/evaluate.ts';
import { load } from '../../../src/engine/load.ts';
import type { Result } from '../../../src/model/result.ts';
import type { Scorecard } from '../../../src/model/scorecard.ts';
import { handoutPack } from '../../../src/outline/handout/handout-pack.ts';
import type { Pack, PackOptions } from '../../../src/outline/handout/pack.ts';
import { nodeHost } from '../../../src/shell/node-host.ts';

export const examples = ['northwind', 'cxo-partnership', 'first-draft', 'minimal', 'own-scorecard'] as const;
export type Example = (typeof examples)[number];

export const plainOptions: PackOptions = {
  audience: 'participant',
  anonymous: false,
  duration: 90,
  top: null,
  blank: false,
  start: '09:00',
  licence: null,
  accent: '#1f4e79',
  logo: null,
  path: 'alignment.yaml',
};

/** An example as the command would score it. */
export async function scored(name: Example | 'broken'): Promise<{ readonly result: Result; readonly scorecard: Scorecard }> {
  const loaded = await load(nodeHost(process), `examples/${name}/alignment.yaml`);
  const { result } = evaluate(loaded, { today: '2026-11-20', interval: false });
  if (result === null || loaded.case === null) throw new Error(`${name} has no result`);
  return { result, scorecard: loaded.case.scorecard };
}

/** The pack of an example. */
export async function packOf(name: Example | 'broken', options: Partial<PackOptions> = {}): Promise<Pack> {
  const { result, scorecard } = await scored(name);
  return handoutPack(result, scorecard, { ...plainOptions, ...options });
}
