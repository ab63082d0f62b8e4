import { patternOf } from '../../../scoring/agreement.ts';
import { muteCommands } from '../../neutralise/github.ts';
import type { ReportFormat } from '../format.ts';
import { firstScreen } from './first-screen.ts';

/** The gap report for a terminal, 40 to 160 columns wide: the first screen, or everything under it. */
export const terminal: ReportFormat = {
  binary: false,
  render: async (input) => {
    const { result, view } = input;
    if (!view.full && view.only === null) return firstScreen({ ...result, pattern: patternOf(result.agreement) }, view);
    const { fullReport } = await import('./full.ts');
    return muteCommands(await fullReport(input));
  },
};
