import type { ReportFormat } from '../format.ts';

/** A document with real styles, contents and tables, for those who go on writing in it. */
export const docx: ReportFormat = {
  binary: true,
  render: async (input) => (await import('./render.ts')).renderDocx(input),
};
