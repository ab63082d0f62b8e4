/**
 * A command or machine problem that the person at the keyboard can mend: shown as one line without a stack, exit code 2.
 * Wrong files are not errors of this kind; they are findings.
 */
export class CliError extends Error {
  readonly hint: string | undefined;

  /** @param message what was found; @param hint what to do. */
  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'CliError';
    this.hint = hint;
  }
}
