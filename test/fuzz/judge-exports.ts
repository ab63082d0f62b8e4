import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluate } from '../../src/engine/evaluate.ts';
import { load } from '../../src/engine/load.ts';
import { type Exporter, exporters, type Output, type Scored } from '../formats/exporters.ts';
import { judges } from '../injection/media.ts';
import type { Json } from './alignments.ts';
import { hostOf } from './host.ts';
import { harmless } from './mutate-alignment.ts';

const name = 'alignment.yaml';

/** What a file is scored as; null when nothing in it can be. JSON is YAML. */
async function scoredAs(value: Json, extra: ReadonlyMap<string, Uint8Array>): Promise<Scored | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(value, null, 1));
  const loaded = await load(hostOf(new Map([...extra, [name, bytes]])), name);
  const { result } = evaluate(loaded, { today: '2026-11-20', interval: false });
  return result === null || loaded.case === null ? null : { result, scorecard: loaded.case.scorecard };
}

/** How often each is looked at: what takes long, less often. */
const shares: Readonly<Record<string, number>> = { pdf: 1, pptx: 2, docx: 2, xlsx: 4, terminal: 4 };
const shareOf = ({ judge }: Exporter): number => shares[judge] ?? 6;

/** Longest time for one output, in milliseconds. */
const longest = ({ judge }: Exporter): number => (judge === 'pdf' ? 10_000 : 2000);

const isSame = (a: Output, b: Output): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;

export interface Verdict {
  /** The exporter that was looked at; null when the file could not be scored. */
  readonly name: string | null;
  /** What is wrong with us; null when nothing is. */
  readonly failure: string | null;
}

/** Writes a file in one form by turns, twice, and once more without anything hostile in it, and judges what came out. */
export async function exportsJudge(root: string): Promise<(value: Json, index: number) => Promise<Verdict>> {
  const asset = (file: string) => readFile(join(root, 'dist', file));
  const all = exporters({ asset, warn: () => undefined });
  const turns = all.flatMap((exporter) => Array.from({ length: shareOf(exporter) }, () => exporter));
  const extra = new Map([['scorecard.yaml', await readFile(join(root, 'examples/own-scorecard/scorecard.yaml'))]]);
  return async (value, index) => {
    const exporter = turns[(index * 37) % turns.length] as Exporter;
    try {
      const scored = await scoredAs(value, extra);
      const ours = scored === null ? null : await scoredAs(harmless(value), extra);
      if (scored === null || ours === null) return { name: null, failure: null };
      const timed = async (): Promise<readonly [Output | null, number]> => {
        const from = performance.now();
        return [await exporter.make(scored), performance.now() - from];
      };
      const [output, first] = await timed();
      const [again, second] = await timed();
      const twin = await exporter.make(ours);
      if (output === null || again === null || twin === null) {
        const alike = output === again && again === twin;
        return { name: exporter.name, failure: alike ? null : `${exporter.name}: there at one time and not at another` };
      }
      let least = Math.min(first, second);
      // A busy machine may have stopped us for a while; what is slow is slow again.
      for (let tries = 0; tries < 4 && least > longest(exporter); tries += 1) least = Math.min(least, (await timed())[1]);
      const problems = [
        ...(isSame(output, again) ? [] : ['other bytes the second time']),
        ...(least > longest(exporter) ? [`took ${(least / 1000).toFixed(1)} s`] : []),
        ...(judges[exporter.judge]?.(output, twin) ?? ['no judge']),
      ];
      return { name: exporter.name, failure: problems.length === 0 ? null : `${exporter.name}: ${problems.slice(0, 3).join('; ')}` };
    } catch (error) {
      const place = (error as Error).stack?.split('\n').find((line) => line.trim().startsWith('at ')) ?? '';
      return { name: exporter.name, failure: `${exporter.name}: ${error} ${place.trim()}` };
    }
  };
}
