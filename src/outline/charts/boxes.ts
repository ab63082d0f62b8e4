/** A rectangle in the picture, by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Least space between two boxes that do not overlap. */
const spacing = 3;

/** Whether two boxes touch or all but touch. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + spacing && b.x < a.x + a.width + spacing && a.y < b.y + b.height + spacing && b.y < a.y + a.height + spacing;

/** Whether a box lies wholly in another. */
export const inside = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x && box.y >= bounds.y && box.x + box.width <= bounds.x + bounds.width && box.y + box.height <= bounds.y + bounds.height;

/** From where to where. */
export type Line = readonly [number, number, number, number];

/** Whether a line touches a box (Liang–Barsky clipping). */
export function crosses([x1, y1, x2, y2]: Line, box: Box): boolean {
  let enter = 0;
  let leave = 1;
  const edges: readonly (readonly [number, number])[] = [
    [x1 - x2, x1 - box.x + 1],
    [x2 - x1, box.x + box.width + 1 - x1],
    [y1 - y2, y1 - box.y + 1],
    [y2 - y1, box.y + box.height + 1 - y1],
  ];
  for (const [slope, room] of edges) {
    if (slope === 0 && room < 0) return false;
    if (slope < 0) enter = Math.max(enter, room / slope);
    if (slope > 0) leave = Math.min(leave, room / slope);
  }
  return enter < leave;
}
