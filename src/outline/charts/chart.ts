/** Data of a picture, without any drawing: every format draws it its own way (SVG, native shapes, characters). */
export type Chart = GapLines | Quadrant | SiloMatrix | Bullets | JourneyStrip | TrendLine | Radar;

/** Who the two sides of the pair are, for legends. */
export interface Sides {
  readonly first: string;
  readonly second: string;
}

export interface GapLineRow {
  readonly label: string;
  /** Levels on the scale; null where a side did not answer enough. */
  readonly first: number | null;
  readonly second: number | null;
  readonly target: number;
  /** Distance in levels, as printed. */
  readonly apart: string;
}

/** One row per challenge on the scale, both sides joined: the signature picture. */
export interface GapLines {
  readonly kind: 'gap-lines';
  readonly title: string;
  readonly description: string;
  readonly sides: Sides;
  readonly scale: { readonly min: number; readonly max: number };
  readonly rows: readonly GapLineRow[];
}

/** Importance against maturity; the label decides the reading. */
export interface Quadrant {
  readonly kind: 'quadrant';
  readonly title: string;
  readonly description: string;
  readonly x: { readonly title: string; readonly min: number; readonly max: number; readonly split: number };
  readonly y: { readonly title: string; readonly min: number; readonly max: number; readonly split: number };
  readonly points: readonly { readonly label: string; readonly x: number; readonly y: number }[];
  /** What the four fields mean: upper left, upper right, lower left, lower right. */
  readonly corners?: readonly [string, string, string, string];
  /** Labels without a place because a value is missing. */
  readonly missing: readonly string[];
}

/** What each function says of working with each other one; null where nothing was said. */
export interface SiloMatrix {
  readonly kind: 'silo-matrix';
  readonly title: string;
  readonly description: string;
  readonly functions: readonly string[];
  /** given[row][column]: what the row says of the column, 1 to 5; null on the diagonal and where not said. */
  readonly given: readonly (readonly (number | null)[])[];
  /** Pairs whose two directions differ by the threshold or more, as row and column. */
  readonly oneWay: readonly (readonly [number, number])[];
}

export interface BulletRow {
  readonly label: string;
  /** Capped attainment, 0 to 1; null when it cannot be scored. */
  readonly attainment: number | null;
  /** Share of the time that has passed, 0 to 1; null without dates. */
  readonly elapsed: number | null;
  readonly status: string;
  readonly tone: 'good' | 'warning' | 'bad' | 'muted';
  /** Reading and target, as printed. */
  readonly value: string;
  /** Values over time for a sparkline, oldest first. */
  readonly history: readonly number[];
}

/** KPIs on the way to their targets. */
export interface Bullets {
  readonly kind: 'bullets';
  readonly title: string;
  readonly description: string;
  readonly rows: readonly BulletRow[];
}

/** Stages of the journey with their four checks. */
export interface JourneyStrip {
  readonly kind: 'journey';
  readonly title: string;
  readonly description: string;
  readonly stages: readonly {
    readonly label: string;
    readonly goal: boolean;
    readonly shared: boolean;
    readonly measured: boolean;
    readonly live: boolean;
  }[];
}

/** Values over time, for example of a KPI or of the headline over periods. */
export interface TrendLine {
  readonly kind: 'trend';
  readonly title: string;
  readonly description: string;
  readonly unit: string;
  readonly target: number | null;
  readonly points: readonly { readonly date: string; readonly value: number }[];
}

/** Both sides around a circle: a secondary picture, for people who ask for it. */
export interface Radar {
  readonly kind: 'radar';
  readonly title: string;
  readonly description: string;
  readonly sides: Sides;
  readonly max: number;
  readonly axes: readonly { readonly label: string; readonly first: number | null; readonly second: number | null }[];
}
