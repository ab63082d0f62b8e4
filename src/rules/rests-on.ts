import { nearest } from '../source/nearest.ts';

/**
 * Whether a finding that needs one place would rest on something that was left out:
 * the place itself, something it is part of, something in it, or its section or last key with a slip in it.
 * `*` in the need stands for any one step.
 */
export function restsOn(need: string, leftOut: readonly string[]): boolean {
  const steps = need.split('/');
  return leftOut.some((place) => {
    const others = place.split('/').slice(0, steps.length);
    return others.every((other, index) => {
      const step = steps[index] ?? '';
      // Ids may well resemble each other; the names of sections and the last keys do not.
      const isKey = index === 0 || index === steps.length - 1;
      return step === '*' || step === other || (isKey && nearest(other, [step]) !== null);
    });
  });
}
