import type { FormatCheck } from './check-format.ts';

/** The report itself; its schema ships as check-report.schema.json. */
export const json: FormatCheck = ({ report }) => `${JSON.stringify(report, null, 2)}\n`;
