import type { CheckedFile } from '../../model/check-report.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { repositoryPath } from '../neutralise/uri.ts';
import { wellFormedJson } from '../neutralise/well-formed.ts';
import { asides } from './asides.ts';
import type { FormatCheck } from './check-format.ts';
import { fingerprints, type Identity } from './fingerprint.ts';
import { fullMessage } from './full-message.ts';

const severities = { error: 'major', warning: 'minor', note: 'info' } as const satisfies Record<Severity, string>;

/**
 * GitLab’s code quality report. Waived findings are left out: GitLab has no word for them.
 * Findings of the baseline stay in: GitLab compares with the target branch by fingerprint itself.
 */
export const gitlab: FormatCheck = ({ report }) => {
  const fingerprint = fingerprints();
  const issue = (identity: Identity, line: number, words: { readonly description: string; readonly severity: string }) => ({
    description: words.description,
    check_name: identity.rule,
    fingerprint: fingerprint(identity),
    severity: words.severity,
    location: { path: repositoryPath(identity.file), lines: { begin: line } },
  });
  const issuesOf = (file: CheckedFile) => [
    ...file.gates
      .filter(({ passed }) => !passed)
      .map(({ id, message }) => issue({ rule: 'gate', file: file.path, at: id }, 1, { description: message, severity: 'blocker' })),
    ...file.findings
      .filter(({ waived }) => !waived)
      .map((finding) => issue(finding, finding.line, { description: fullMessage(finding), severity: severities[finding.severity] })),
    ...asides(file).map(({ id, words }) =>
      issue({ rule: id, file: file.path, at: '' }, 1, { description: words, severity: severities.note }),
    ),
  ];
  return wellFormedJson(report.files.flatMap(issuesOf));
};
