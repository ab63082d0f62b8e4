import type { Finding } from '../../model/finding.ts';
import type { Severity } from '../../model/vocabulary.ts';
import type { Tone } from '../block.ts';
import { left, minor, muted, paragraph, span, table, when } from '../make-block.ts';
import { withoutNames } from '../without-names.ts';
import { enGb } from '../words/en-gb.ts';
import type { BuildSection } from './section.ts';

const words = enGb.method.findings;
/** Findings listed at most; `check` lists them all. */
const longest = 50;

const rank = { error: 0, warning: 1, note: 2 } satisfies Record<Severity, number>;
const tones = { error: 'bad', warning: 'warning', note: 'muted' } satisfies Record<Severity, Tone>;

/** What the check of the file says, worst first. */
export const findings: BuildSection = ({ result, who }) => {
  const open = result.findings.filter(({ waived }) => !waived);
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const waived = result.findings.length - open.length;
  const counts = enGb.findings(count('error'), count('warning'), count('note'));
  const worstFirst = [...result.findings].sort((a, b) => Number(a.waived) - Number(b.waived) || rank[a.severity] - rank[b.severity]);
  const severity = (finding: Finding) =>
    finding.waived ? [span(words.waived, 'muted')] : [span(words.severities[finding.severity], tones[finding.severity])];
  const { columns } = words;
  const anonymous = withoutNames(result, who);
  const rows = table(
    words.caption,
    [left(columns.severity), minor(left(columns.place)), minor(left(columns.rule)), left(columns.found), minor(left(columns.todo))],
    worstFirst
      .slice(0, longest)
      .map((finding) => [
        severity(finding),
        `${finding.file}:${finding.line}`,
        finding.rule,
        anonymous(finding.message),
        anonymous(finding.hint),
      ]),
  );
  return {
    message: result.findings.length === 0 ? words.none : words.message(waived === 0 ? counts : `${counts}, ${enGb.waivedCount(waived)}`),
    detail: true,
    blocks: [
      ...when(rows.rows.length > 0, () => rows),
      ...when(worstFirst.length > longest, () => muted(words.more(worstFirst.length - longest))),
      ...when(result.unchecked.length > 0, () => paragraph(words.unchecked(result.unchecked))),
    ],
  };
};
