/**
 * Whether a finding that needs one place would rest on something that was left out:
 * the place itself, something it is part of, or something in it. `*` in the need stands for any one step.
 */
export function restsOn(need: string, leftOut: readonly string[]): boolean {
  const steps = need.split('/');
  return leftOut.some((place) => {
    const others = place.split('/').slice(0, steps.length);
    return others.every((other, index) => steps[index] === '*' || steps[index] === other);
  });
}
