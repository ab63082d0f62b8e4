import type { Finding } from '../../model/finding.ts';

const stop = /[.!?…]$/;

/** What was found and expected, then what to do, as sentences. */
export function fullMessage({ message, hint }: Pick<Finding, 'message' | 'hint'>): string {
  if (hint === '') return message;
  return `${message}${stop.test(message) ? '' : '.'} ${hint}`;
}
