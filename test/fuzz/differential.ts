import { type Comparison, compareReaders } from './compare-readers.ts';
import { exampleTexts, hostileTexts, mutants, suiteTexts } from './plain-mutants.ts';

export interface Differences {
  readonly counts: Readonly<Record<Comparison, number>>;
  /** Texts that the two readers read differently; there must be none. */
  readonly different: readonly string[];
}

/** Reads every example, the YAML test suite, the hostile files and `count` mutants with both readers. */
export function differences(count: number, seed: number): Differences {
  const counts: Record<Comparison, number> = { same: 0, 'left to the full reader': 0, different: 0 };
  const different: string[] = [];
  const look = (text: string): void => {
    const comparison = compareReaders(text);
    counts[comparison] += 1;
    if (comparison === 'different') different.push(text);
  };
  for (const [, text] of exampleTexts) look(text);
  for (const text of [...suiteTexts, ...hostileTexts]) look(text);
  const endless = mutants(seed);
  for (let done = 0; done < count && different.length < 20; done++) look(endless.next().value ?? '');
  return { counts, different };
}
