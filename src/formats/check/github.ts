import { isOpen } from '../../engine/gravity.ts';
import type { CheckedFile } from '../../model/check-report.ts';
import type { Finding } from '../../model/finding.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { escapeGithubMessage, escapeGithubProperty } from '../neutralise/github.ts';
import { repositoryPath } from '../neutralise/uri.ts';
import { asides } from './asides.ts';
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

const annotations = (file: CheckedFile): string[] => [
  ...file.gates
    .filter(({ passed }) => !passed)
    .map(({ id, message }) => command('error', { title: `gate ${id}` }, `${file.path}: ${message}`)),
  ...file.findings.filter(isOpen).map(annotation),
  ...asides(file).map(({ id, words }) =>
    command('warning', { file: repositoryPath(file.path), line: 1, endLine: 1, col: 1, title: id }, words),
  ),
];

/**
 * GitHub workflow commands, one annotation per line and nothing else.
 * GitHub shows ten of each kind per step, so what is waived or was in the baseline already takes no place.
 */
export const github: FormatCheck = ({ report }) => report.files.flatMap(annotations).join('');
