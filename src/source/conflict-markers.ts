import { type Fault, syntaxFault } from './fault.ts';

/** The first line that a version control system left in the file when it could not merge two versions; null when there is none. */
export function conflictMarker(text: string): Fault | null {
  const match = /^(?:<{7}|>{7}|\|{7})(?: .*)?\r?$/m.exec(text);
  if (match === null) return null;
  return syntaxFault(
    { start: match.index, end: match.index + 7 },
    `merge conflict marker ${match[0].slice(0, 7)}, expected YAML`,
    'Decide which version stays, then delete the lines with <<<<<<<, ======= and >>>>>>>.',
  );
}
