import type { Policy } from '../model/alignment.ts';
import type { CheckedFile } from '../model/check-report.ts';
import type { Finding } from '../model/finding.ts';
import { withoutFindings } from './count-findings.ts';

interface PolicyFile {
  readonly path: string;
  readonly policy: Policy;
}

type WaiverWords = Readonly<Record<'rule' | 'at' | 'reason' | 'owner' | 'until', string>>;

const keyOf = ({ rule, at, reason, owner, until }: WaiverWords): string => JSON.stringify([rule, at, reason, owner, until]);

/** Position of the waiver a finding in a policy file is about; null when it is about something else. */
function waiverIndex({ at }: Finding): number | null {
  const index = /(?:^|\/)waivers\/(\d+)(?:\/|$)/.exec(at)?.[1];
  return index === undefined ? null : Number(index);
}

/**
 * The policy of the command line holds for every file of a run. What is wrong with it is told with the first file it was found in,
 * a waiver is unused only when no file needed it, and each file lists only the waivers it used (the first file: all of them).
 */
export function tellPolicyOnce(files: readonly CheckedFile[], { path, policy }: PolicyFile): CheckedFile[] {
  const waivers = (policy.waivers ?? []).map(keyOf);
  const used = new Set(files.flatMap((file) => file.waivers.filter((waiver) => waiver.used > 0).map(keyOf)));
  const told = new Set<string>();
  const isNews = (finding: Finding): boolean => {
    if (finding.file !== path) return true;
    const index = waiverIndex(finding);
    if (finding.rule === 'unused-waiver' && index !== null && used.has(waivers[index] ?? '')) return false;
    const words = JSON.stringify([finding.rule, finding.at, finding.message]);
    if (told.has(words)) return false;
    told.add(words);
    return true;
  };
  const ofPolicy = new Set(waivers);
  return files.map((file, index) => {
    const repeated = new Set(file.findings.filter((finding) => !isNews(finding)));
    return {
      ...file,
      counts: withoutFindings(file.counts, [...repeated]),
      findings: file.findings.filter((finding) => !repeated.has(finding)),
      waivers: file.waivers.filter((waiver) => index === 0 || waiver.used > 0 || !ofPolicy.has(keyOf(waiver))),
    };
  });
}
