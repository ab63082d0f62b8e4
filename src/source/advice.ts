/** What to write instead: `suffix` ends the message, `hint` says it in a sentence. */
export interface Advice {
  readonly suffix: string;
  readonly hint: string;
}
