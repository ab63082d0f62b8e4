import { type Box, crosses, inside, type Line, overlaps } from './boxes.ts';

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

const firstDistance = 6;
const distances = [6, 12, 20, 30, 42, 56, 72, 90, 110, 132];
/** Right, left, above, below, then the directions between, in turns of 1/16. */
const directions = [0, 8, 12, 4, 14, 2, 10, 6, 15, 1, 9, 7, 13, 11, 3, 5];
/** How much further away a place may be and still be better than one that covers what it should avoid. */
const detour = 44;
const noPlace = 1000;

const markBox = ({ x, y }: Anchor, r: number): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

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

interface Candidate extends PlacedLabel {
  readonly cost: number;
}

interface Occupied {
  readonly marks: readonly Box[];
  readonly others: readonly Box[];
  readonly taken: readonly Box[];
  readonly leaders: readonly Line[];
}

/** The nearest free place of one label, where leaving alone what it should avoid is worth a detour. */
function findPlace(anchor: Anchor, around: Surroundings, { marks, others, taken, leaders }: Occupied): Candidate | null {
  let best: Candidate | null = null;
  for (const distance of distances) {
    if (best !== null && best.cost <= distance) return best;
    for (const turn of directions) {
      const box = candidate(anchor, distance + around.mark, turn);
      if (!inside(box, around.bounds) || [...taken, ...marks].some((other) => overlaps(box, other))) continue;
      if (leaders.some((line) => crosses(line, box))) continue;
      const cost = distance + (around.avoid.some((other) => overlaps(box, other)) ? detour : 0);
      if (best !== null && best.cost <= cost) continue;
      const end = distance === firstDistance ? null : nearest(box, anchor);
      const line: Line | null = end && [anchor.x, anchor.y, ...end];
      if (line !== null && [...taken, ...others].some((other) => crosses(line, other))) continue;
      best = { box, leader: end, align: alignment(box, anchor), cost };
    }
  }
  return best;
}

interface Attempt {
  readonly placed: readonly (PlacedLabel | null)[];
  readonly cost: number;
}

function placeInOrder(anchors: readonly Anchor[], around: Surroundings, order: readonly number[]): Attempt {
  const marks = anchors.map((anchor) => markBox(anchor, around.mark));
  const taken: Box[] = [...around.obstacles];
  const leaders: Line[] = [];
  const placed: (PlacedLabel | null)[] = anchors.map(() => null);
  let cost = 0;
  for (const index of order) {
    const anchor = anchors[index];
    if (anchor === undefined) continue;
    const others = marks.filter((_, other) => anchors[other]?.x !== anchor.x || anchors[other]?.y !== anchor.y);
    const found = findPlace(anchor, around, { marks, others, taken, leaders });
    cost += found?.cost ?? noPlace;
    if (found === null) continue;
    taken.push(found.box);
    if (found.leader !== null) leaders.push([anchor.x, anchor.y, ...found.leader]);
    placed[index] = found;
  }
  return { placed, cost };
}

type Direction = (anchor: Anchor) => number;

/** Downwards, upwards, to the right and to the left. */
const sweeps: readonly Direction[] = [({ y }) => y, ({ y }) => -y, ({ x }) => x, ({ x }) => -x];

const ordered = (anchors: readonly Anchor[], along: Direction): readonly number[] =>
  anchors
    .map((anchor, index) => ({ index, rank: along(anchor) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ index }) => index);

/**
 * Gives each label a place near its mark where it covers nothing; labels further out get a leader line that crosses no label.
 * Greedy, once in each of four directions; the attempt with the shortest ways wins, so the same points always give the same picture.
 * Null for a label that finds no place.
 */
export function placeLabels(anchors: readonly Anchor[], around: Surroundings): readonly (PlacedLabel | null)[] {
  const attempts = sweeps.map((along) => placeInOrder(anchors, around, ordered(anchors, along)));
  return attempts.reduce((best, attempt) => (attempt.cost < best.cost ? attempt : best)).placed;
}
