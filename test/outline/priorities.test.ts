import { expect, test } from 'vitest';
import { reportOutline } from '../../src/outline/report-outline.ts';
import { exampleReport } from '../formats/report/example-reports.ts';
import { everyText } from './flat-text.ts';

test('a weight moved to nothing or to all is not called a tipping point', async () => {
  const { result, scorecard } = await exampleReport('northwind');
  const tipping = (below: number | null, above: number | null): string => {
    const tippingPoints = [{ weight: 'coverage' as const, now: 0.2, below, above }];
    const { sections } = reportOutline({ ...result, priorities: { ...result.priorities, tippingPoints } }, scorecard);
    return everyText(sections.find(({ id }) => id === 'priorities'));
  };
  expect(tipping(0, 1)).toContain('coverage gap (now 20\u00a0%): does not change them');
  expect(tipping(0.1, null)).toContain('changes at 10\u00a0% and below');
});
