import { evaluate } from '../../src/engine/evaluate.ts';
import { evaluateOverview } from '../../src/engine/evaluate-overview.ts';
import type { Loaded } from '../../src/engine/loaded.ts';
import type { View } from '../../src/formats/report/format.ts';
import { firstScreen } from '../../src/formats/report/terminal/first-screen.ts';
import { terminal } from '../../src/formats/report/terminal/index.ts';

/**
 * Draws the first screen from the overview, as `report` does, and from the whole result.
 * @returns both; null where nothing can be scored.
 */
export async function bothScreens(loaded: Loaded, view: View): Promise<readonly [overview: string, whole: string] | null> {
  const judging = { today: '2026-11-20' };
  const overview = evaluateOverview(loaded, judging);
  const whole = evaluate(loaded, judging);
  if (JSON.stringify(overview.findings) !== JSON.stringify(whole.findings)) throw new Error('the overview has other findings');
  if (overview.result === null || whole.result === null || loaded.case === null) {
    if (overview.result !== whole.result) throw new Error('only one of overview and result can be scored');
    return null;
  }
  const { scorecard } = loaded.case;
  return [firstScreen(overview.result, view), String(await terminal.render({ result: whole.result, scorecard, view }))];
}
