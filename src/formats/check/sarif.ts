import { gravest } from '../../engine/gravity.ts';
import type { CheckedFile } from '../../model/check-report.ts';
import { wellFormedJson } from '../neutralise/well-formed.ts';
import { asides } from './asides.ts';
import type { FormatCheck, RuleWords } from './check-format.ts';
import { artifact, gateRule, judgement, sarifResults, sarifText } from './sarif-result.ts';

/** GitHub refuses more in one run than this and shows no more. */
const mostResults = 5000;

const descriptor = (id: string, { summary, why, severity }: Omit<RuleWords, 'id'>, more: string) => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: why },
  help: { text: `${summary}. ${why} More: ${more}`, markdown: `**${summary}**\n\n${why}\n\nMore: \`${more}\`` },
  defaultConfiguration: { level: severity },
});

const gateDescriptor = descriptor(
  gateRule,
  {
    summary: 'A gate of the policy that did not pass',
    why: 'The policy of the file, or the one given with --policy, sets a threshold for this number; the file is below it or has no such number.',
    severity: 'error',
  },
  'cx-scorecard check --help',
);

const notification = (level: 'note' | 'warning', text: string, path?: string) => ({
  level,
  message: sarifText(text),
  ...(path === undefined ? {} : { locations: [{ physicalLocation: artifact(path) }] }),
});

const fileNotifications = (file: CheckedFile) => [
  ...asides(file).map(({ words }) => notification('warning', words, file.path)),
  ...file.ratchet.map((words) => notification('note', words, file.path)),
];

/** SARIF 2.1.0, for GitHub code scanning, editors and dashboards. */
export const sarif: FormatCheck = ({ report, rules }) => {
  const descriptors = [...rules.map((rule) => descriptor(rule.id, rule, `cx-scorecard explain ${rule.id}`)), gateDescriptor];
  const index = new Map(descriptors.map(({ id }, position) => [id, position]));
  const results = sarifResults(report);
  const shown = gravest(results, mostResults, judgement);
  const left = results.length - shown.length;
  const notifications = [
    ...(left > 0
      ? [notification('warning', `${shown.length} of ${results.length} results listed, the gravest ones; ${left} left out`)]
      : []),
    ...report.files.flatMap(fileNotifications),
  ];
  return wellFormedJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: report.tool.name, version: report.tool.version, rules: descriptors } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder the tool was started in.' } } },
        columnKind: 'utf16CodeUnits',
        results: shown.map((result) => ({ ...result, ...(index.has(result.ruleId) ? { ruleIndex: index.get(result.ruleId) } : {}) })),
      },
    ],
  });
};
