const tolerance = 1e-9;

/** `value >= bound`, with 1e-9 to spare for floating point. */
export const atLeast = (value: number, bound: number): boolean => value >= bound - tolerance;

/** `value <= bound`, with 1e-9 to spare for floating point. */
export const atMost = (value: number, bound: number): boolean => value <= bound + tolerance;
