import type { ReportFormat } from '../format.ts';
import { oneScreen } from './one-screen.ts';

/** The gap report for a terminal, 60 to 160 columns wide. */
export const terminal: ReportFormat = {
  binary: false,
  render: async (input) => {
    if (!input.view.full && input.view.only === null) return oneScreen(input);
    const { fullReport } = await import('./full.ts');
    return fullReport(input);
  },
};
