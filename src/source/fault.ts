import type { Path } from './document.ts';

/** A range of the text in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A problem of the reading stage before it has lines: offsets only. */
export interface Fault extends Span {
  readonly rule: 'yaml-syntax' | 'duplicate-key';
  readonly message: string;
  readonly hint: string;
  /** There is so much in the file that even looking for other faults would take too long. */
  readonly isHuge?: boolean;
  /** Where it is in the value, when a value could be made. */
  readonly path?: Path;
  readonly related?: readonly (Span & { readonly message: string })[];
}

/** A fault that leaves no usable value. */
export function syntaxFault(span: Span, message: string, hint: string): Fault {
  return { rule: 'yaml-syntax', start: span.start, end: span.end, message, hint };
}

/** Says that there are more faults than were looked for: what is counted must never seem to be all. */
export const unfinishedFault = (span: Span, found: number): Fault =>
  syntaxFault(span, `more than ${found} problems; what comes after them was not looked at`, 'Fix the ones above, then run check again.');
