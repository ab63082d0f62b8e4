import { escapeTerminal } from '../../source/escape-text.ts';

/** The log viewer obeys escape codes, so they go first; line breaks of any kind become one that survives as `%0A`. */
const readable = (text: string): string => escapeTerminal(text.replace(/\r\n?/g, '\n'));

/** The runner obeys `##[command]` anywhere in a line, and `::command` at its start, in any output of a job; its own toolkit breaks neither. */
export const breakCommands = (text: string): string => text.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/gm, '$1: ');

/** The same for lines that are laid out already: a point in place of one sign, so that none gets wider. */
export const muteCommands = (text: string): string => text.replaceAll('##[', '#.[').replace(/^(\s*):(?=:)/gm, '$1.');

/** Text of others as the message of a workflow command: one line, nothing the runner would obey. */
export const escapeGithubMessage = (text: string): string => breakCommands(readable(text)).replaceAll('%', '%25').replaceAll('\n', '%0A');

/** Text of others as a property of a workflow command (`file=`, `title=`). */
export const escapeGithubProperty = (text: string): string => escapeGithubMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
