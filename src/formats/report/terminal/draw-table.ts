import type { DrawTable } from './page.ts';

/** No lines around cells: two spaces part the columns. */
const chars = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Columns between two columns of a table. */
export const tableGap = chars.middle.length;

/** A row for each line of the tallest cell: the package spends quadratic time on a cell of several lines. */
function lineByLine(row: readonly string[]): string[][] {
  const cells = row.map((cell) => cell.split('\n'));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => cells.map((lines) => lines[at] ?? ''));
}

/** Loads the table package, which only the long report needs. @param ellipsis ends a cell that turns out too wide. */
export async function loadDrawTable(ellipsis: string): Promise<DrawTable> {
  const { default: Table } = await import('cli-table3');
  return (rows, columns) => {
    const table = new Table({
      chars,
      colWidths: columns.map(({ width }) => width),
      colAligns: columns.map(({ align }) => align),
      truncate: ellipsis,
      // Its default paints heads and borders whatever NO_COLOR says.
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    });
    table.push(...rows.flatMap(lineByLine));
    return table
      .toString()
      .split('\n')
      .map((line) => line.trimEnd());
  };
}
