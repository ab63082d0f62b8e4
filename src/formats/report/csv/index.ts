import { guardFormula, quoteField } from '../../neutralise/csv.ts';
import type { Cell } from '../../tables/column.ts';
import { tables } from '../../tables/index.ts';
import type { ReportFormat } from '../format.ts';

/** Digits that a spreadsheet keeps; the ones after them are noise of the arithmetic. */
const digits = 15;

/** Null is an empty field; numbers have a dot and no grouping; only texts are guarded, so that a negative number stays a number. */
function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(digits)) + 0);
  return typeof cell === 'boolean' ? String(cell) : quoteField(guardFormula(cell));
}

const record = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`;

/** One table of the result as CSV: RFC 4180, UTF-8 without a byte order mark, one line of column names. */
export const csv: ReportFormat = {
  binary: false,
  render: ({ result, scorecard, view }) => {
    const { columns, rows } = tables[view.table ?? 'challenges'];
    return [columns.map(({ name }) => name), ...rows({ result, scorecard })].map(record).join('');
  },
};
