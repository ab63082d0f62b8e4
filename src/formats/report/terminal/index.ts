import { muteCommands } from '../../neutralise/github.ts';
import type { ReportFormat } from '../format.ts';
import { oneScreen } from './one-screen.ts';

/** The gap report for a terminal, 60 to 160 columns wide. */
export const terminal: ReportFormat = {
  binary: false,
  render: async (input) => {
    // The screen may be the log of a job, whose runner obeys commands in any output.
    if (!input.view.full && input.view.only === null) return muteCommands(await oneScreen(input));
    const { fullReport } = await import('./full.ts');
    return muteCommands(await fullReport(input));
  },
};
