import type { ReportFormat } from '../format.ts';
import { oneScreen } from './one-screen.ts';

/** The gap report for a terminal, 60 to 160 columns wide. */
export const terminal: ReportFormat = {
  binary: false,
  render: (input) => oneScreen(input),
};
