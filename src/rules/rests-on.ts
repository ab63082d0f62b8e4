import { nearest } from '../source/nearest.ts';

/**
 * Whether a finding that needs one place would rest on something that was left out:
 * the place itself, something it is part of, something in it, or its last key with a slip in it.
 * `*` in the need stands for any one step.
 */
export function restsOn(need: string, leftOut: readonly string[]): boolean {
  const steps = need.split('/');
  return leftOut.some((place) => {
    const others = place.split('/').slice(0, steps.length);
    return others.every((other, index) => {
      const step = steps[index] ?? '';
      return step === '*' || step === other || (index === steps.length - 1 && nearest(other, [step]) !== null);
    });
  });
}
