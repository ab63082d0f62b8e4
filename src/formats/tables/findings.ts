import type { Finding } from '../../model/finding.ts';
import { withoutNames } from '../../outline/without-names.ts';
import { enGb } from '../../outline/words/en-gb.ts';
import { code, detail, flag, integer, key, text } from './column.ts';
import { defineTable } from './table.ts';

const states = { new: 'new', unchanged: 'unchanged' } as const;

/** A finding whose texts name nobody who must not be named. */
interface FindingRow {
  readonly finding: Finding;
  readonly anonymous: (text: string) => string;
  readonly number: number;
}

export const findings = defineTable<FindingRow>({
  name: 'findings',
  description: 'One row for each finding of check, by file and line.',
  sheet: 'Findings',
  columns: [
    key(detail(integer('finding', 'Number of the finding, from 1.', ({ number }) => number))),
    code('severity', ['Severity after the policy.', enGb.method.findings.severities], ({ finding }) => finding.severity),
    text('rule', 'Rule that found it.', ({ finding }) => finding.rule),
    text('message', 'What was found, then what was expected.', ({ finding, anonymous }) => anonymous(finding.message)),
    text('hint', 'What to do.', ({ finding, anonymous }) => anonymous(finding.hint)),
    text('file', 'File it is in.', ({ finding }) => finding.file),
    integer('line', 'Line, from 1.', ({ finding }) => finding.line),
    detail(integer('column', 'Column, from 1.', ({ finding }) => finding.column)),
    text('at', 'Place in the model, independent of lines.', ({ finding }) => finding.at),
    flag('waived', 'A waiver covers it.', ({ finding }) => finding.waived),
    detail(code('baseline_state', ['Against a baseline; empty without one.', states], ({ finding }) => finding.baselineState)),
  ],
  rows: ({ result, who }) => {
    const anonymous = withoutNames(result, who);
    return result.findings.map((finding, index) => ({ finding, anonymous, number: index + 1 }));
  },
});
