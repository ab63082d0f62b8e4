import { isOpen } from '../../engine/gravity.ts';
import type { CheckedFile } from '../../model/check-report.ts';
import type { Finding } from '../../model/finding.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { counted } from '../../rules/wording.ts';
import { escapeGithubMessage, escapeGithubProperty } from '../neutralise/github.ts';
import { repositoryPath } from '../neutralise/uri.ts';
import type { FormatCheck } from './check-format.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;

type Properties = Readonly<Record<string, string | number>>;

function command(name: string, properties: Properties, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeGithubProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeGithubMessage(message)}\n`;
}

const annotation = ({ file, line, endLine, column, rule, severity, message, hint, related }: Finding): string =>
  command(
    commands[severity],
    { file: repositoryPath(file), line, endLine, col: column, title: rule },
    [message, hint, ...related.map(({ place, message: words }) => `${place.file}:${place.line}: ${words}`)].filter(Boolean).join('\n'),
  );

const annotations = ({ path, findings, gates, notShown }: CheckedFile): string[] => [
  ...gates.filter(({ passed }) => !passed).map(({ id, message }) => command('error', { title: `gate ${id}` }, `${path}: ${message}`)),
  ...findings.filter(isOpen).map(annotation),
  ...(notShown > 0 ? [command('warning', { file: repositoryPath(path) }, `${counted(notShown, 'more finding')} not shown`)] : []),
];

/**
 * GitHub workflow commands, one annotation per line and nothing else.
 * GitHub shows ten of each kind per step, so what is waived or was in the baseline already takes no place.
 */
export const github: FormatCheck = ({ report }) => report.files.flatMap(annotations).join('');
