import type { CheckedFile, CheckReport } from '../../model/check-report.ts';
import type { Finding } from '../../model/finding.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { pathToUri } from '../neutralise/uri.ts';
import { fingerprints } from './fingerprint.ts';
import { fullMessage } from './full-message.ts';
import { waiverReason } from './waiver-reason.ts';

/** Id of the pseudo rule that failed gates are results of. */
export const gateRule = 'gate';

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: Severity;
  readonly suppressions?: readonly object[];
  readonly baselineState?: 'new' | 'unchanged';
  readonly [property: string]: unknown;
}

/** What a result says of the finding or gate it is made of. */
export const judgement = ({ level, suppressions = [], baselineState = 'new' }: SarifResult) => ({
  severity: level,
  waived: suppressions.length > 0,
  baselineState,
});

/** `[words](target)` is a link in SARIF; text of others makes none. */
export const sarifText = (text: string) => ({ text: text.replaceAll('](', '] (') });

/** Absolute paths are URIs of their own; relative ones hang below the folder the tool was started in. */
export function artifact(path: string) {
  const uri = pathToUri(path);
  return { artifactLocation: uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' } };
}

const region = ({ line, column, endLine, endColumn }: Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

function suppression(file: CheckedFile, finding: Finding) {
  const reason = waiverReason(file, finding);
  return { kind: 'external', ...(reason === null ? {} : { justification: reason }) };
}

const gateResults = ({ path, gates }: CheckedFile, fingerprint: ReturnType<typeof fingerprints>) =>
  gates
    .filter(({ passed }) => !passed)
    .map(({ id, message, expected, found, foundReason }) => ({
      ruleId: gateRule,
      level: 'error' as const,
      message: sarifText(message),
      locations: [{ physicalLocation: { ...artifact(path), region: { startLine: 1 } }, logicalLocations: [{ fullyQualifiedName: id }] }],
      partialFingerprints: { 'cxScorecard/v1': fingerprint({ rule: gateRule, file: path, at: id }) },
      properties: { gate: id, expected, found, foundReason },
    }));

/**
 * All results of a report, in its order; each file's failed gates come before its findings.
 * SARIF wants suppressions and baseline states on all results or on none.
 */
export function sarifResults({ files }: CheckReport): SarifResult[] {
  const fingerprint = fingerprints();
  const all = files.flatMap(({ findings }) => findings);
  const suppressions = all.some(({ waived }) => waived);
  const baseline = all.some(({ baselineState }) => baselineState !== null);
  const frame = (file: CheckedFile, finding: Finding | null) => ({
    ...(suppressions ? { suppressions: finding?.waived ? [suppression(file, finding)] : [] } : {}),
    ...(baseline ? { baselineState: finding?.baselineState ?? 'new' } : {}),
  });
  const result = (finding: Finding): SarifResult => ({
    ruleId: finding.rule,
    level: finding.severity,
    message: sarifText(fullMessage(finding)),
    locations: [
      {
        physicalLocation: { ...artifact(finding.file), region: region(finding) },
        ...(finding.at === '' ? {} : { logicalLocations: [{ fullyQualifiedName: finding.at }] }),
      },
    ],
    ...(finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(relatedLocation) }),
    partialFingerprints: { 'cxScorecard/v1': fingerprint(finding) },
  });
  return files.flatMap((file) => [
    ...gateResults(file, fingerprint).map((gate) => ({ ...gate, ...frame(file, null) })),
    ...file.findings.map((finding) => ({ ...result(finding), ...frame(file, finding) })),
  ]);
}

const relatedLocation = ({ place, message }: Finding['related'][number], index: number) => ({
  id: index + 1,
  physicalLocation: { ...artifact(place.file), region: region(place) },
  message: sarifText(message),
});
