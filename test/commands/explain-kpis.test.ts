import { describe, expect, test } from 'vitest';
import { explainKpiWords } from '../../src/outline/words/en-gb-explain-kpi.ts';
import { runCaptured } from './run-captured.ts';

const head = 'version: 1\norganization: Acme\nfunctions:\n  marketing: { lead: CMO }\n  it: { lead: CIO }\nkpis:\n';

/** What is said about one KPI of a file of its own. */
async function explained(kpi: string): Promise<string> {
  const text = `${head}  - { id: k, title: Measure, ${kpi} }\n`;
  const { stdout } = await runCaptured(['explain', 'kpis.yaml', 'k', '--width', '200', '--as-of', '2026-11-20'], { 'kpis.yaml': text });
  return stdout.replace(/\s+/g, ' ');
}

const reading = (value: number | boolean, date = '2026-10-31'): string => `readings: [{ date: ${date}, value: ${value} }]`;
const year = 'start: 2026-01-01, due: 2026-12-31';

describe('the status of a KPI is explained by the rule that gave it', () => {
  const { rules } = explainKpiWords;
  test.each([
    ['a milestone', `direction: milestone, ${reading(true)}`, rules.milestone],
    ['stretch', `direction: higher, target: 80, commitment: stretch, ${reading(60)}`, rules.stretch],
    ['met', `direction: higher, target: 80, ${reading(80)}`, rules.met],
    ['a near miss', `direction: higher, target: 80, due: 2026-11-01, ${reading(75)}`, rules.due('2026-11-01')],
    ['a miss', `direction: higher, target: 80, due: 2026-11-01, ${reading(10)}`, rules.due('2026-11-01')],
    ['too early', `direction: higher, baseline: 0, target: 80, start: 2026-11-19, due: 2027-11-19, ${reading(1)}`, rules.tooEarly],
    ['in progress', `direction: higher, baseline: 0, target: 80, ${reading(10)}`, rules.inProgress],
    ['pace', `direction: higher, baseline: 0, target: 80, ${year}, ${reading(10)}`, rules.pace('0.9', '0.6')],
    ['a level', `direction: higher, target: 80, ${reading(60)}`, rules.level('0.9', '0.7')],
    ['no reading', 'direction: higher, target: 80', rules.unscored('it has no reading')],
  ])('%s', async (_name, kpi, rule) => {
    const said = await explained(kpi);
    expect(said).toContain(rule);
    for (const other of [rules.milestone, rules.stretch, rules.met, rules.tooEarly, rules.inProgress])
      if (other !== rule) expect(said).not.toContain(other);
  });
});

describe('the definition and the readings of a KPI are shown as they count', () => {
  test('a range, a done milestone and a stretch of days', async () => {
    expect(await explained(`direction: range, target: { low: 10, high: 14 }, ${reading(12)}`)).toMatch(/target +10 to 14/);
    expect(await explained(`direction: milestone, target: true, ${reading(false)}`)).toMatch(/target +done/);
  });

  test('the age of a reading is judged by maxAgeDays, by the cadence, or not at all', async () => {
    const fresh = (how: string) => explained(`direction: higher, target: 80, ${how}${reading(60)}`);
    expect(await fresh('maxAgeDays: 30, ')).toContain('maxAgeDays');
    expect(await fresh('cadence: quarterly, ')).toContain('quarterly');
    expect(await fresh('')).toContain('so no reading is too old');
  });

  test('readings of the future and of another kind are told apart', async () => {
    const said = await explained(
      'direction: higher, target: 80, readings: [{ date: 2026-10-31, value: 60, note: Audit }, { date: 2027-01-31, value: 70 }, { date: 2026-09-30, value: 50 }]',
    );
    expect(said).toContain('Audit');
    expect(said).toMatch(/2027-01-31 +70 .*future|2027-01-31 +70 .*after/i);
  });

  test('only the latest readings are listed, with how many came before', async () => {
    const readings = Array.from({ length: 12 }, (_, month) => `{ date: 2025-${String(month + 1).padStart(2, '0')}-01, value: ${month} }`);
    const said = await explained(`direction: higher, target: 80, readings: [${readings.join(', ')}]`);
    expect(said).toContain('2025-12-01');
    expect(said).not.toContain('2025-04-01');
    expect(said).toMatch(/4 earlier/);
  });
});
