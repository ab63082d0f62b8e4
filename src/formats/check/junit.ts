import { failsRun } from '../../engine/gravity.ts';
import type { CheckedFile } from '../../model/check-report.ts';
import type { Finding } from '../../model/finding.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { counted } from '../../rules/wording.ts';
import { escapeXml } from '../neutralise/xml.ts';
import { asides } from './asides.ts';
import type { FormatCheck } from './check-format.ts';
import { fullMessage } from './full-message.ts';
import { waiverReason } from './waiver-reason.ts';

interface TestCase {
  readonly name: string;
  readonly outcome: 'passed' | 'skipped' | 'failed';
  /** One line for overviews. */
  readonly message: string;
  readonly details: readonly string[];
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

const lines = (details: readonly string[]): string => details.map(escapeXml).join('\n');

function detail(file: CheckedFile, finding: Finding): string {
  const reason = finding.waived ? (waiverReason(file, finding) ?? 'no reason given') : null;
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  return `${place} ${finding.severity}: ${fullMessage(finding)}${reason === null ? '' : ` Waived: ${reason}`}`;
}

/** A test case fails exactly when its findings fail the run, so that the report agrees with the exit code. */
function ruleCase(file: CheckedFile, findings: readonly Finding[], failOn: Severity): TestCase {
  const failing = findings.filter((finding) => failsRun(finding, failOn));
  const waived = findings.every((finding) => finding.waived);
  const first = (failing[0] ?? findings[0])?.message ?? '';
  return {
    name: findings[0]?.rule ?? '',
    outcome: failing.length > 0 ? 'failed' : waived ? 'skipped' : 'passed',
    message: failing.length > 1 ? `${counted(failing.length, 'finding')}, first: ${first}` : waived ? `waived: ${first}` : first,
    details: findings.map((finding) => detail(file, finding)),
  };
}

function gatesCase(gates: CheckedFile['gates']): TestCase {
  const failed = gates.filter(({ passed }) => !passed);
  return {
    name: 'gates',
    outcome: failed.length > 0 ? 'failed' : 'passed',
    message: failed.map(({ message }) => message).join('; '),
    details: gates.map(({ message, passed }) => `${passed ? 'passed' : 'failed'}: ${message}`),
  };
}

function casesOf(file: CheckedFile, failOn: Severity): TestCase[] {
  const { findings, gates } = file;
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  const cases = [...byRule.values()].map((found) => ruleCase(file, found, failOn));
  if (gates.length > 0) cases.push(gatesCase(gates));
  return cases.length > 0 ? cases : [{ name: 'no findings', outcome: 'passed', message: '', details: [] }];
}

function testCase(path: string, { name, outcome, message, details }: TestCase): string {
  const open = `    <testcase${attributes({ name, classname: path })}`;
  if (outcome === 'failed') {
    return `${open}>\n      <failure${attributes({ type: name, message })}>${lines(details)}</failure>\n    </testcase>\n`;
  }
  if (outcome === 'skipped') return `${open}>\n      <skipped${attributes({ message })}>${lines(details)}</skipped>\n    </testcase>\n`;
  return details.length === 0 ? `${open}/>\n` : `${open}>\n      <system-out>${lines(details)}</system-out>\n    </testcase>\n`;
}

function suite(file: CheckedFile, failOn: Severity): string {
  const cases = casesOf(file, failOn);
  const many = (outcome: TestCase['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const counts = { tests: cases.length, failures: many('failed'), errors: 0, skipped: many('skipped') };
  const left = asides(file).map(({ words }) => words);
  const output = left.length === 0 ? '' : `    <system-out>${lines(left)}</system-out>\n`;
  return `  <testsuite${attributes({ name: file.path, ...counts })}>\n${cases.map((one) => testCase(file.path, one)).join('')}${output}  </testsuite>\n`;
}

/** JUnit XML as Jenkins, GitLab and Azure read it: a suite per file, a case per rule found and one for the gates. */
export const junit: FormatCheck = ({ report }) => {
  const suites = report.files.map((file) => suite(file, report.failOn)).join('');
  const name = attributes({ name: `${report.tool.name} check` });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${name}>\n${suites}</testsuites>\n`;
};
