import { beforeAll, describe, expect, test } from 'vitest';
import type { View } from '../../../src/formats/report/format.ts';
import { oneScreen } from '../../../src/formats/report/terminal/one-screen.ts';
import { type ExampleReport, exampleReport, inputFor } from './example-reports.ts';

let northwind: ExampleReport;
beforeAll(async () => {
  northwind = await exampleReport('northwind');
});
const render = (report: ExampleReport, view: Partial<View> = {}): string => oneScreen(inputFor(report, view));

describe('the key under the gap lines', () => {
  test('explains the sign of both sides only where it is drawn', () => {
    const apart = northwind.result.challenges.filter(({ id }) => id !== 'measurement');
    const order = northwind.result.priorities.order.filter((id) => id !== 'measurement');
    const result = { ...northwind.result, challenges: apart, priorities: { ...northwind.result.priorities, order } };
    expect(render(northwind)).toContain('◈ both');
    expect(render(northwind, { width: 60 })).toContain('◈ both');
    expect(render(northwind, { ascii: true })).toContain('@ both');
    expect(render({ ...northwind, result })).not.toContain('◈');
  });

  test('says what apart is, for the marks may be closer', () => {
    expect(render(northwind)).toContain('apart: mean over statements');
    const unknown = northwind.result.challenges.map((one) => ({ ...one, alignment: { ...one.alignment, gapLevels: null } }));
    expect(render({ ...northwind, result: { ...northwind.result, challenges: unknown } })).not.toContain('apart: mean');
  });
});

test('without findings the count says none', () => {
  const result = { ...northwind.result, findings: [] };
  expect(render({ ...northwind, result })).toContain('Findings: none. ');
});
