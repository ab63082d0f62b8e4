import type { Canvas } from './canvas.ts';
import type { Area } from './look.ts';

/** Where a piece is drawn: everything a piece needs of its slide. */
export interface Place extends Canvas {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Starts a group of shapes with one description. */
  readonly grouped: (name: string, description: string) => Canvas;
}

/** A part of a slide that knows its height before it is drawn, so that what does not fit goes to the next slide. */
export interface Piece {
  /** In inches. */
  readonly height: number;
  readonly draw: (place: Place) => void;
  /** What fits into a height, and the rest; null when nothing does. Absent for what stays in one piece. */
  readonly split?: (room: number) => readonly [Piece, Piece] | null;
  /** What speakers read under the slide. */
  readonly notes?: readonly string[];
  /** A line that must not stand alone at the end of a slide. */
  readonly opensNext?: boolean;
}

/** Pieces under each other in a part of the slide. */
export interface ColumnOfPieces {
  readonly x: number;
  readonly width: number;
  readonly pieces: readonly Piece[];
}

/** White space between two pieces. */
export const pieceGap = 0.2;

interface Filled {
  readonly here: readonly Piece[];
  readonly rest: readonly Piece[];
}

/** As many pieces as fit into a height; one that is too high for any slide is drawn all the same. */
export function fill(pieces: readonly Piece[], room: number): Filled {
  const here: Piece[] = [];
  let left = room;
  const fitsAfter = (piece: Piece, next: Piece | undefined): boolean => {
    const after = left - piece.height - pieceGap;
    return piece.opensNext !== true || next === undefined || next.height <= after || (next.split?.(after) ?? null) !== null;
  };
  for (const [index, piece] of pieces.entries()) {
    if (here.length > 0 && !fitsAfter(piece, pieces[index + 1])) return { here, rest: pieces.slice(index) };
    if (piece.height <= left + 1e-6) {
      here.push(piece);
      left -= piece.height + pieceGap;
      continue;
    }
    const rest = pieces.slice(index + 1);
    const parts = piece.split?.(left) ?? null;
    if (parts !== null) return { here: [...here, parts[0]], rest: [parts[1], ...rest] };
    return here.length === 0 ? { here: [piece], rest } : { here, rest: [piece, ...rest] };
  }
  return { here, rest: [] };
}

/** Draws pieces under each other. */
export function drawPieces(pieces: readonly Piece[], area: Omit<Area, 'height'>, place: Omit<Place, 'x' | 'y' | 'width'>): void {
  let y = area.y;
  for (const piece of pieces) {
    piece.draw({ ...place, x: area.x, y, width: area.width });
    y += piece.height + pieceGap;
  }
}

/** Pieces that stay together, closer to each other than to others. */
export function stacked(pieces: readonly Piece[], gap: number): Piece {
  return {
    height: pieces.reduce((sum, { height }) => sum + height + gap, -gap),
    draw: (place) => {
      let { y } = place;
      for (const piece of pieces) {
        piece.draw({ ...place, y });
        y += piece.height + gap;
      }
    },
    notes: pieces.flatMap(({ notes }) => notes ?? []),
  };
}
