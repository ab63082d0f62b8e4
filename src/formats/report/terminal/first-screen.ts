import { muteCommands } from '../../neutralise/github.ts';
import type { OverviewFormat } from '../format.ts';
import { oneScreen } from './one-screen.ts';

/** The first screen of the gap report, for a terminal of 40 to 160 columns. It may be the log of a job, whose runner obeys commands in any output. */
export const firstScreen: OverviewFormat = (result, view) => muteCommands(oneScreen(result, view));
