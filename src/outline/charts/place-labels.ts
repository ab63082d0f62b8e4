/** A rectangle in the picture, by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Anchor {
  readonly x: number;
  readonly y: number;
  /** Size of the label that belongs here. */
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  /** Where labels may stand. */
  readonly bounds: Box;
  /** What they must not cover, apart from the marks themselves. */
  readonly obstacles: readonly Box[];
  /** What they should not cover while there is another place nearby. */
  readonly avoid: readonly Box[];
  /** Half the size of a mark. */
  readonly mark: number;
}

export interface PlacedLabel {
  readonly box: Box;
  /** End of the line that leads from the mark to its label; null where the label stands beside its mark. */
  readonly leader: readonly [number, number] | null;
  /** Side of the box that its text keeps to. */
  readonly align: 'start' | 'middle' | 'end';
}

const spacing = 3;
/** Furthest that a label goes only to leave alone what it should avoid. */
const detour = 30;
const firstDistance = 6;
const distances = [6, 12, 20, 30, 42, 56, 72, 90, 110, 132, 156, 182, 210, 240, 280, 320];
/** Right, left, above, below, then the directions between, in turns of 1/16. */
const directions = [0, 8, 12, 4, 14, 2, 10, 6, 15, 1, 9, 7, 13, 11, 3, 5];

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + spacing && b.x < a.x + a.width + spacing && a.y < b.y + b.height + spacing && b.y < a.y + a.height + spacing;

const inside = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x && box.y >= bounds.y && box.x + box.width <= bounds.x + bounds.width && box.y + box.height <= bounds.y + bounds.height;

const markBox = ({ x, y }: Anchor, r: number): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

type Line = readonly [number, number, number, number];

/** Whether a line touches a box (Liang–Barsky clipping). */
function crosses([x1, y1, x2, y2]: Line, box: Box): boolean {
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

/** Label whose nearest edge or corner lies at a distance from its mark, in a direction. */
function candidate(anchor: Anchor, distance: number, turn: number): Box {
  const angle = (turn * Math.PI) / 8;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const side = (part: number) => (Math.abs(part) < 0.3 ? 0 : Math.sign(part));
  const x = anchor.x + dx * distance + (side(dx) * anchor.width) / 2 - anchor.width / 2;
  const y = anchor.y + dy * distance + (side(dy) * anchor.height) / 2 - anchor.height / 2;
  return { x, y, width: anchor.width, height: anchor.height };
}

const alignment = (box: Box, { x }: Anchor): PlacedLabel['align'] => (box.x >= x ? 'start' : box.x + box.width <= x ? 'end' : 'middle');

/** Point of a label's outline nearest to its mark. */
const nearest = (box: Box, { x, y }: Anchor): readonly [number, number] => [
  Math.min(Math.max(x, box.x), box.x + box.width),
  Math.min(Math.max(y, box.y), box.y + box.height),
];

/**
 * Gives each label the place nearest to its mark where it covers nothing; labels further out get a leader line that crosses no label.
 * Greedy, from the top down, so the same points always give the same picture. Null for a label that finds no place.
 */
export function placeLabels(anchors: readonly Anchor[], around: Surroundings): readonly (PlacedLabel | null)[] {
  const marks = anchors.map((anchor) => markBox(anchor, around.mark));
  const taken: Box[] = [...around.obstacles];
  const leaders: Line[] = [];
  const placed: (PlacedLabel | null)[] = anchors.map(() => null);
  const order = anchors.map((_, index) => index).sort((a, b) => compareAnchors(anchors, a, b));

  for (const index of order) {
    const anchor = anchors[index];
    if (anchor === undefined) continue;
    const others = marks.filter((_, other) => anchors[other]?.x !== anchor.x || anchors[other]?.y !== anchor.y);
    const found =
      findPlace(anchor, around, {
        marks,
        others,
        taken,
        leaders,
        distances: distances.filter((distance) => distance <= detour),
        avoid: around.avoid,
      }) ?? findPlace(anchor, around, { marks, others, taken, leaders, distances, avoid: [] });
    if (found === null) continue;
    taken.push(found.box);
    if (found.leader !== null) leaders.push([anchor.x, anchor.y, ...found.leader]);
    placed[index] = found;
  }
  return placed;
}

function compareAnchors(anchors: readonly Anchor[], a: number, b: number): number {
  const [first, second] = [anchors[a], anchors[b]];
  if (first === undefined || second === undefined) return 0;
  return first.y - second.y || first.x - second.x || a - b;
}

interface Occupied {
  readonly marks: readonly Box[];
  readonly others: readonly Box[];
  readonly taken: readonly Box[];
  readonly leaders: readonly Line[];
  readonly avoid: readonly Box[];
  readonly distances: readonly number[];
}

function findPlace(anchor: Anchor, around: Surroundings, occupied: Occupied): PlacedLabel | null {
  const { marks, others, taken, leaders, avoid } = occupied;
  for (const distance of occupied.distances) {
    for (const turn of directions) {
      const box = candidate(anchor, distance + around.mark, turn);
      if (!inside(box, around.bounds) || taken.some((other) => overlaps(box, other))) continue;
      if (avoid.some((other) => overlaps(box, other))) continue;
      if (marks.some((other) => overlaps(box, other)) || leaders.some((line) => crosses(line, box))) continue;
      if (distance === firstDistance) return { box, leader: null, align: alignment(box, anchor) };
      const end = nearest(box, anchor);
      const line: Line = [anchor.x, anchor.y, ...end];
      if (!taken.some((other) => crosses(line, other)) && !others.some((other) => crosses(line, other)))
        return { box, leader: end, align: alignment(box, anchor) };
    }
  }
  return null;
}
