import { describe, expect, test } from 'vitest';
import { explanationFormats } from '../../../src/formats/explain/index.ts';
import type { Explanation } from '../../../src/outline/explain/explanation.ts';
import { plainPaint } from '../../../src/outline/paint.ts';
import { runCaptured } from '../../commands/run-captured.ts';

/** What a file may hold; control and direction characters are refused when it is read. */
const nasty = '| `code` <script>alert(1)</script> @team #1 [link](javascript:x) evil\\n# Heading';

const file = `version: 1
organization: "${nasty}"
period: "${nasty.slice(0, 8)}"
asOf: 2026-11-20
functions:
  marketing: { lead: CMO }
  it: { lead: CIO }
goals:
  - { id: goal, title: "${nasty}", owners: [marketing, it], challenges: [ownership], kpis: [kpi] }
kpis:
  - id: kpi
    title: "${nasty}"
    definition: "${nasty}"
    unit: "${nasty.slice(0, 20)}"
    source: "${nasty}"
    direction: higher
    baseline: 1
    target: 2
    readings: [{ date: 2026-11-01, value: 1.5, note: "${nasty}" }]
assessments:
  - function: marketing
    respondent: "${nasty}"
    answers:
      ownership:
        ratings:
          accountable-executive: { level: 4, evidence: { kind: document, note: "${nasty}" } }
          decision-rights: { notApplicable: "${nasty}" }
`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed.
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/;

describe.each([null, 'ownership', 'kpi', 'priority'])('texts of others in the explanation of %s', (id) => {
  const run = (format: string) =>
    runCaptured(['explain', 'hostile.yaml', ...(id === null ? [] : [id]), '-f', format], { 'hostile.yaml': file });

  test('are shown, not obeyed, by a terminal', async () => {
    const { code, stdout } = await run('terminal');
    expect(code).toBe(0);
    expect(stdout).not.toMatch(obeyed);
  });

  test('are no markup in Markdown', async () => {
    const { stdout } = await run('markdown');
    expect(stdout).not.toMatch(obeyed);
    expect(stdout).not.toMatch(/(?<!\\)<script/);
    expect(stdout).not.toMatch(/^# Heading/m);
    expect(stdout).not.toContain('](javascript');
    expect(stdout).not.toMatch(/@team|#1\b/);
    const columns = stdout.split('\n').filter((line) => line.startsWith('| '));
    for (const row of columns) expect(row.replaceAll('\\|', '').split('|').length).toBeLessThanOrEqual(11);
  });

  test('come back as they were from JSON', async () => {
    const { stdout } = await run('json');
    expect(() => JSON.parse(stdout)).not.toThrow();
    if (id !== 'priority') expect(stdout).toContain('<script>alert(1)</script> @team #1');
  });
});

test('an escape code that reached an explanation in another way is shown, not obeyed', () => {
  const text = '\u001b[31mred\u009b1m\u2028\u202e';
  const explanation: Explanation = {
    ...{ subject: 'kpi', id: text, title: text, message: text, file: text, asOf: '2026-11-20' },
    sections: [
      {
        id: 'all',
        title: text,
        blocks: [
          { kind: 'text', text },
          { kind: 'list', items: [text] },
          { kind: 'table', caption: text, columns: [{ title: text, align: 'left' }], rows: [[text]] },
          { kind: 'unknown', id: 'unknown', title: text, why: text },
          { kind: 'code', caption: text, language: 'yaml', text: `${text}\n\`\`\`\n# out` },
          { kind: 'calculation', id: 'one', title: text, formula: text, arithmetic: '1', expression: { name: text, value: 1 }, result: 1 },
        ],
      },
    ],
  };
  const look = { width: 80, paint: plainPaint, ascii: false };
  for (const render of [explanationFormats.terminal, explanationFormats.markdown]) expect(render(explanation, look)).not.toMatch(obeyed);
  expect(explanationFormats.markdown(explanation, look)).toContain('````yaml');
});
