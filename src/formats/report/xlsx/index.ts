import { reportTitle } from '../../../outline/headline.ts';
import { sectionContext } from '../../../outline/sections/section-context.ts';
import { tables } from '../../tables/index.ts';
import type { Table } from '../../tables/table.ts';
import { writeWorkbook } from '../../xlsx/write-workbook.ts';
import type { ReportFormat } from '../format.ts';
import { columnsSheet } from './columns-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { tableSheet } from './table-sheet.ts';

/** The gap report as a workbook: a summary, a sheet for each table, and what every column says. */
export const xlsx: ReportFormat = {
  binary: true,
  render: async ({ result, scorecard }) => {
    const context = sectionContext(result, scorecard);
    const shown = Object.values<Table>(tables).filter(({ sheet }) => sheet !== null);
    const sheets = shown.map((table) => tableSheet(table, context));
    const guide = sheets.map(({ name, rows }, index) => [name, rows.length - 1, shown[index]?.description ?? ''] as const);
    const all = [summarySheet(context, guide), ...sheets, columnsSheet(shown, context)];
    const subject = result.period === null ? result.organization : `${result.organization} · ${result.period}`;
    return writeWorkbook(all, { title: `${reportTitle(result)} · ${subject}`, subject, created: result.asOf });
  },
};
