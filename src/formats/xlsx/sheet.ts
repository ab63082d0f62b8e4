/** How a cell looks. Colours are six hex digits. */
export interface CellLook {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** A line under the cell. */
  readonly rule?: string;
  readonly align?: 'left' | 'right' | 'center';
  /** Number format of the spreadsheet, for example `0.0`. */
  readonly format?: string;
  readonly wrap?: boolean;
  /** Room on the left, so that a text does not touch the number before it. */
  readonly indent?: number;
}

export interface SheetCell {
  readonly value: string | number | null;
  readonly look?: CellLook;
}

export interface SheetColumn {
  /** In characters of the default font. */
  readonly width: number;
  /** Look of its cells that have none of their own. */
  readonly look?: CellLook;
  /** Folded away behind a button above the columns. */
  readonly folded?: boolean;
}

/** Cells of a column between two colours, by their number. */
export interface Shading {
  /** Column, from 0; its rows from the second on are shaded. */
  readonly column: number;
  readonly low: number;
  readonly high: number;
  /** Colours at the two ends. */
  readonly colors: readonly [low: string, high: string];
}

/** A sheet of a workbook, in no particular library's terms. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** What stays in view: rows and columns from the top left. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** true for a table whose first row is its header: it gets filter buttons and is repeated on every printed page. */
  readonly filtered: boolean;
  readonly shadings: readonly Shading[];
  readonly landscape: boolean;
}
