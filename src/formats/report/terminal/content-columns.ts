/** Columns inside the margins of a terminal this wide: two on each side, and the right one gives way below 44 columns. */
export const contentColumns = (width: number): number => Math.max(Math.min(width - 2, 40), width - 4);
