import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { github } from '../../../src/formats/check/github.ts';
import { gitlab } from '../../../src/formats/check/gitlab.ts';
import { json } from '../../../src/formats/check/json.ts';
import { junit } from '../../../src/formats/check/junit.ts';
import { markdown } from '../../../src/formats/check/markdown.ts';
import { sarif } from '../../../src/formats/check/sarif.ts';
import { text } from '../../../src/formats/check/text.ts';
import { breakCommands } from '../../../src/formats/neutralise/github.ts';
import { wellFormed } from '../../../src/formats/neutralise/well-formed.ts';
import type { CheckReport } from '../../../src/model/check-report.ts';
import { ruleIds } from '../../../src/model/rule-ids.ts';
import { escapeLine, escapeTerminal } from '../../../src/source/escape-text.ts';
import { hostileText } from './hostile.ts';
import { readXml } from './read-xml.ts';
import { checkedFile, checkReport, finding, formatInput } from './report.ts';

const position = fc.integer({ min: 1, max: 9 });
const place = fc.record({ file: hostileText, line: position, column: position, endLine: position, endColumn: position });

const anyFinding = fc
  .record({
    rule: fc.constantFrom(...ruleIds),
    severity: fc.constantFrom('error', 'warning', 'note'),
    place,
    at: hostileText,
    message: hostileText,
    hint: hostileText,
    related: fc.array(fc.record({ place, message: hostileText }), { maxLength: 2 }),
    waived: fc.boolean(),
    baselineState: fc.constantFrom('new', 'unchanged', null),
  })
  .map(({ place: where, ...rest }) => finding({ ...where, ...rest } as Parameters<typeof finding>[0] & object));

const gate = fc
  .record({ id: hostileText, passed: fc.boolean(), message: hostileText })
  .map((parts) => ({ expected: 60, found: 40, foundReason: null, ...parts }));

const waiver = fc
  .record({ rule: hostileText, at: hostileText, reason: hostileText, owner: hostileText, until: hostileText, expired: fc.boolean() })
  .map((parts) => ({ ...parts, used: 1 }));

const anyFile = fc
  .record({
    path: hostileText,
    findings: fc.array(anyFinding, { maxLength: 4 }),
    notShown: fc.nat(3),
    unchecked: fc.array(hostileText, { maxLength: 2 }),
    gates: fc.array(gate, { maxLength: 2 }),
    waivers: fc.array(waiver, { maxLength: 2 }),
    fixed: fc.array(fc.record({ rule: hostileText, at: hostileText }), { maxLength: 2 }),
    ratchet: fc.array(hostileText, { maxLength: 2 }),
  })
  .map(checkedFile);

const anyReport: fc.Arbitrary<CheckReport> = fc
  .record({
    files: fc.array(anyFile, { maxLength: 3 }),
    policySource: fc.option(hostileText),
    baselineSource: fc.option(hostileText),
    failOn: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
  })
  .map(({ files, ...parts }) => checkReport(files, parts));

const withReport = (check: (report: CheckReport) => void) => () => fc.assert(fc.property(anyReport, check), { numRuns: 300 });

const isLoneSurrogate = (value: string): boolean => /\p{Surrogate}/u.test(value);
const control = /[^\n\P{Cc}]|[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;

describe('whatever is in names and texts,', () => {
  test(
    'text shows no control character but the line feed and no command of a pipeline, and ends with the summary',
    withReport((report) => {
      const shown = text(formatInput(report, { sources: () => 'one: \u001B[31m\ntwo: \u202E\n', width: Number.POSITIVE_INFINITY }));
      expect(shown).not.toMatch(control);
      expect(shown).not.toMatch(/##\[|^\s*::/m);
      expect(isLoneSurrogate(shown)).toBe(false);
      expect(shown.trimEnd().split('\n').at(-1)).toMatch(/^\d files?: /);
    }),
  );

  test(
    'text begins one line for each open finding with its position',
    withReport((report) => {
      const lines = text(formatInput(report)).split('\n');
      for (const { file, line, column } of report.findings.filter(({ waived }) => !waived)) {
        expect(lines.some((one) => one.startsWith(breakCommands(`${escapeLine(file)}:${line}:${column}`)))).toBe(true);
      }
    }),
  );

  test(
    'Markdown is its own headings and tables, every row with its columns, and nothing a host would obey',
    withReport((report) => {
      const output = markdown(formatInput(report));
      expect(output).not.toMatch(control);
      let columns = 0;
      for (const line of output.split('\n')) {
        const cells = line.split(/(?<!\\)\|/).length;
        if (line.startsWith('|')) expect(line.startsWith('| … and') || columns === 0 || cells === columns).toBe(true);
        else
          expect(line).toMatch(
            /^(?:### cx\\?-scorecard check: (?:passed|failed)|\d+ files?: .*|\d+ more findings? in the full report\.)?$/,
          );
        columns = line.startsWith('|') ? cells : 0;
      }
      expect(output).not.toMatch(/(?<!\\)<(?!!-- -->)|(?<!\\)\]\(|@\w/);
    }),
  );

  test(
    'JSON reads back as the report, halves of pairs replaced',
    withReport((report) => {
      const whole = JSON.parse(JSON.stringify(report), (_key, value) => (typeof value === 'string' ? wellFormed(value) : value));
      expect(JSON.parse(json(formatInput(report)))).toEqual(whole);
    }),
  );

  test(
    'SARIF parses, has a result for every finding and failed gate, and no fingerprint twice',
    withReport((report) => {
      const output = sarif(formatInput(report));
      expect(output).not.toMatch(/\\ud[89a-f]/);
      const { results } = JSON.parse(output).runs[0];
      expect(results).toHaveLength(report.findings.length + report.summary.gatesFailed);
      const prints = results.map((one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['cxScorecard/v1']);
      expect(new Set(prints).size).toBe(prints.length);
    }),
  );

  test(
    'SARIF names files by references that are no scheme, query or fragment',
    withReport((report) => {
      const { results } = JSON.parse(sarif(formatInput(report))).runs[0];
      for (const { locations } of results) {
        const { uri, uriBaseId } = locations[0].physicalLocation.artifactLocation;
        expect(uri).toMatch(/^[\w\-.!~*'()%/]*$|^file:\/\//);
        expect(uriBaseId === undefined).toBe(uri.startsWith('file:'));
      }
    }),
  );

  test(
    'JUnit is well-formed, with one suite per file and its counts right',
    withReport((report) => {
      const suites = readXml(junit(formatInput(report))).children;
      expect(suites).toHaveLength(report.files.length);
      for (const suite of suites) {
        const cases = suite.children.filter(({ name }) => name === 'testcase');
        const failed = cases.filter(({ children }) => children[0]?.name === 'failure');
        expect(suite.attributes.get('tests')).toBe(String(cases.length));
        expect(suite.attributes.get('failures')).toBe(String(failed.length));
        expect(cases.length).toBeGreaterThan(0);
      }
    }),
  );

  test(
    'GitHub gets one annotation per line, and reads back the file it is about',
    withReport((report) => {
      const output = github(formatInput(report));
      expect(output).not.toMatch(/[^\n\P{Cc}]/u);
      expect(output).not.toContain('##[');
      const lines = output.split('\n').slice(0, -1);
      const open = report.findings.filter(({ waived, baselineState }) => !waived && baselineState !== 'unchanged');
      const left = report.files.flatMap(({ notShown, unchecked }) => [notShown, unchecked.length]).filter((count) => count > 0);
      expect(lines).toHaveLength(open.length + report.summary.gatesFailed + left.length);
      const files = lines.map((line) => {
        const [, , properties = ''] = /^::(error|warning|notice) (.*?)::(?!:)(?:.*)$/.exec(line) ?? [];
        expect(properties).not.toBe('');
        const file = properties.split(',').find((property) => property.startsWith('file='));
        return file === undefined ? null : unescapeProperty(file.slice('file='.length));
      });
      for (const { file } of open) expect(files).toContain(shownInGithub(file));
    }),
  );

  test(
    'GitLab gets valid JSON with a path, a line and a fingerprint of its own for each issue',
    withReport((report) => {
      const issues: readonly { fingerprint: string; location: { path: string; lines: { begin: number } } }[] = JSON.parse(
        gitlab(formatInput(report)),
      );
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
      for (const { location } of issues) {
        expect(isLoneSurrogate(location.path)).toBe(false);
        expect(location.lines.begin).toBeGreaterThan(0);
      }
    }),
  );
});

/** What the runner does to a property. */
const unescapeProperty = (value: string): string =>
  value.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');

/** A file name with what a log viewer would obey made visible, and commands broken. */
const shownInGithub = (file: string): string =>
  escapeTerminal(file.replace(/^(?:\.\/+)+(?=.)/, '').replace(/\r\n?/g, '\n'))
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/gm, '$1: ');
