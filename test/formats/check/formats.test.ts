import { describe, expect, test } from 'vitest';
import { github } from '../../../src/formats/check/github.ts';
import { gitlab } from '../../../src/formats/check/gitlab.ts';
import { junit } from '../../../src/formats/check/junit.ts';
import { markdown } from '../../../src/formats/check/markdown.ts';
import { sarif } from '../../../src/formats/check/sarif.ts';
import { readXml } from './read-xml.ts';
import { checkedFile, checkReport, finding, formatInput } from './report.ts';

const run = (report: Parameters<typeof formatInput>[0]) => JSON.parse(sarif(formatInput(report))).runs[0];
const one = (...findings: readonly ReturnType<typeof finding>[]) => checkReport([checkedFile({ findings: [...findings] })]);
const gate = (passed: boolean) => ({ id: 'alignment', expected: 60, found: 40, foundReason: null, passed, message: 'alignment: found 40' });

describe('SARIF', () => {
  test('fingerprints survive moved lines and new words', () => {
    const print = (report: Parameters<typeof formatInput>[0]) => run(report).results[0].partialFingerprints;
    expect(print(one(finding({ line: 80, message: 'other words' })))).toEqual(print(one(finding())));
    expect(print(one(finding({ file: './northwind.yaml' })))).toEqual(print(one(finding())));
    expect(print(one(finding({ at: 'goals/other' })))).not.toEqual(print(one(finding())));
  });

  test('a result points at its rule, and a rule nobody described has no index', () => {
    const { results, tool } = run(one(finding(), finding({ rule: 'overdue-goal' })));
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('goal-without-kpi');
    expect(results[1]).not.toHaveProperty('ruleIndex');
  });

  test('the region starts at 1 and ends after the last column', () => {
    const { region } = run(one(finding())).results[0].locations[0].physicalLocation;
    expect(region).toEqual({ startLine: 8, startColumn: 5, endLine: 8, endColumn: 7 });
  });

  test('a waived result carries the reason of its waiver, and the others an empty list', () => {
    const waiver = { rule: 'goal-without-kpi', at: 'goals/*', reason: 'Agreed', owner: 'it', until: '2027-01-31', expired: false, used: 1 };
    const report = checkReport([checkedFile({ findings: [finding({ waived: true }), finding()], waivers: [waiver] })]);
    expect(run(report).results.map((result: { suppressions: unknown }) => result.suppressions)).toEqual([
      [{ kind: 'external', justification: 'Agreed (owner: it, until 2027-01-31)' }],
      [],
    ]);
  });

  test('without waived findings and without a baseline there are no suppressions and no states', () => {
    const result = run(one(finding())).results[0];
    expect(result).not.toHaveProperty('suppressions');
    expect(result).not.toHaveProperty('baselineState');
  });

  test('more than 5,000 results keep every error and say what was left out', () => {
    const many = Array.from({ length: 5200 }, (_, index) => finding({ line: index + 1, severity: index >= 5000 ? 'error' : 'note' }));
    const { results, invocations } = run(one(...many));
    expect(results).toHaveLength(5000);
    expect(results.filter(({ level }: { level: string }) => level === 'error')).toHaveLength(200);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe('5000 of 5200 results listed, the gravest ones; 200 left out');
  });

  test('of more than 5,000 results none that is waived or known takes the place of an open one', () => {
    const known = Array.from({ length: 5200 }, (_, index) =>
      finding({ line: index + 1, severity: 'error', ...(index % 2 === 0 ? { waived: true } : { baselineState: 'unchanged' as const }) }),
    );
    const { results } = run(one(...known, finding({ severity: 'note', message: 'still open' })));
    expect(results).toHaveLength(5000);
    expect(results.at(-1).message.text).toContain('still open');
  });

  test('a name with a colon, a space or a question mark stays one path', () => {
    const { artifactLocation } = run(one(finding({ file: './a b/c:d?e#f.yaml' }))).results[0].locations[0].physicalLocation;
    expect(artifactLocation).toEqual({ uri: 'a%20b/c%3Ad%3Fe%23f.yaml', uriBaseId: '%SRCROOT%' });
  });

  test('an absolute path is a file URI of its own', () => {
    const at = (file: string) => run(one(finding({ file }))).results[0].locations[0].physicalLocation.artifactLocation;
    expect(at('/srv/a b.yaml')).toEqual({ uri: 'file:///srv/a%20b.yaml' });
    expect(at('C:\\kpis\\a.yaml')).toEqual({ uri: 'file:///C:/kpis/a.yaml' });
  });
});

describe('JUnit', () => {
  const outcome = (report: Parameters<typeof formatInput>[0]) =>
    readXml(junit(formatInput(report))).children[0]?.children.map(({ attributes, children }) => [
      attributes.get('name'),
      children[0]?.name,
    ]);

  test('a clean file has one case, which passes', () => {
    expect(outcome(checkReport([checkedFile()]))).toEqual([['no findings', undefined]]);
  });

  test('a case fails exactly when its findings fail the run', () => {
    const warning = one(finding());
    expect(outcome(warning)).toEqual([['goal-without-kpi', 'system-out']]);
    expect(outcome({ ...warning, failOn: 'warning' })).toEqual([['goal-without-kpi', 'failure']]);
    expect(outcome(one(finding({ severity: 'error', baselineState: 'unchanged' })))).toEqual([['goal-without-kpi', 'system-out']]);
    expect(outcome(one(finding({ severity: 'error', waived: true })))).toEqual([['goal-without-kpi', 'skipped']]);
  });

  test('a skipped case says why its finding is waived', () => {
    const waiver = { rule: 'goal-without-kpi', at: 'goals', reason: 'Agreed', owner: 'it', until: '2027-01-31', expired: false, used: 1 };
    const report = checkReport([checkedFile({ findings: [finding({ waived: true })], waivers: [waiver] })]);
    expect(junit(formatInput(report))).toContain('Waived: Agreed (owner: it, until 2027-01-31)</skipped>');
  });

  test('the gates of a file are one case', () => {
    expect(outcome(checkReport([checkedFile({ gates: [gate(true), gate(false)] })]))).toEqual([['gates', 'failure']]);
    expect(outcome(checkReport([checkedFile({ gates: [gate(true)] })]))).toEqual([['gates', 'system-out']]);
  });

  test('characters beyond the basic plane stay, those XML forbids become U+FFFD', () => {
    const suite = readXml(junit(formatInput(checkReport([checkedFile({ path: '😀\u0000\uFFFE\uD800.yaml' })])))).children[0];
    expect(suite?.attributes.get('name')).toBe('😀\uFFFD\uFFFD\uFFFD.yaml');
  });
});

describe('GitHub', () => {
  test('a finding is one annotation with its place', () => {
    expect(github(formatInput(one(finding({ file: './a,b:c%.yaml', severity: 'note', hint: '' }))))).toBe(
      '::notice file=a%2Cb%3Ac%25.yaml,line=8,endLine=8,col=5,title=goal-without-kpi::goal "brand-trust" has no KPI; expected at least one\n',
    );
  });

  test('a failed gate is an error without a file', () => {
    const report = checkReport([checkedFile({ gates: [gate(false), gate(true)] })]);
    expect(github(formatInput(report))).toBe('::error title=gate alignment::northwind.yaml: alignment: found 40\n');
  });

  test('what is waived or was in the baseline already takes no place', () => {
    expect(github(formatInput(one(finding({ waived: true }), finding({ baselineState: 'unchanged' }))))).toBe('');
  });
});

describe('GitLab', () => {
  test('severities are those of GitLab, gates the gravest', () => {
    const findings = [finding({ severity: 'error' }), finding(), finding({ severity: 'note' }), finding({ waived: true })];
    const issues = JSON.parse(gitlab(formatInput(checkReport([checkedFile({ findings, gates: [gate(false)] })]))));
    expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual(['blocker', 'major', 'minor', 'info']);
    expect(issues[1].location).toEqual({ path: 'northwind.yaml', lines: { begin: 8 } });
  });
});

describe('Markdown', () => {
  const show = (report: Parameters<typeof formatInput>[0]) => markdown(formatInput(report)).replaceAll('\\', '');

  test('names the verdict, the numbers of each file, failed gates and findings', () => {
    const shown = show(checkReport([checkedFile({ findings: [finding()], gates: [gate(false), gate(true)] })]));
    expect(shown).toContain('### cx-scorecard check: failed\n\n1 file: 1 warning · 1 gate failed\n');
    expect(shown).toContain('| northwind.yaml | 2026-11-20 | 40 | 45 | 43 | 55 | 1 warning, 1 gate failed |');
    expect(shown).toContain('| northwind.yaml | alignment: found 40 |');
    expect(shown).toContain('| warning | northwind.yaml:8 | ');
  });

  test('leaves out what is waived or was there before, and shows what fails first', () => {
    const shown = show(
      checkReport([
        checkedFile({
          findings: [
            finding({ message: 'was waived', waived: true }),
            finding({ message: 'was known', baselineState: 'unchanged' }),
            finding({ message: 'a warning' }),
            finding({ message: 'an error', severity: 'error' }),
          ],
        }),
      ]),
    );
    expect(shown).not.toMatch(/was waived|was known/);
    expect(shown.indexOf('an error')).toBeLessThan(shown.indexOf('a warning'));
  });

  test('stays under a MiB and a screenful of rows, and says what is left out', () => {
    const long = finding({ message: '<'.repeat(5000), hint: '' });
    const files = Array.from({ length: 300 }, (_, index) =>
      checkedFile({ path: `${index}${'&'.repeat(300)}.yaml`, findings: [long, long] }),
    );
    const shown = show(checkReport(files));
    expect(new TextEncoder().encode(shown).length).toBeLessThan(1024 * 1024);
    expect(shown).toContain('| … and 250 more files |');
    expect(shown).toMatch(/\n\d+ more findings in the full report\.\n/);
  });
});
