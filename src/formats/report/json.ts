import type { ReportFormat } from './format.ts';

/** The result as JSON; its schema is `cx-scorecard schema result`. */
export const json: ReportFormat = {
  binary: false,
  render: ({ result }) => `${JSON.stringify(result, null, 2)}\n`,
};
