/** Whether a value can be drawn. */
export const known = (value: number | null): value is number => value !== null && Number.isFinite(value);

/** A value held inside a range. */
export const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
