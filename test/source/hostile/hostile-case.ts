/** A hostile or surprising file and what must come of it. Other tests may run the same files through other doors. */
export interface HostileCase {
  /** Name of the test; the text itself when it is short. */
  readonly name?: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  /** Every problem as `line:column rule`. */
  readonly problems?: readonly string[];
  /** Message of the first problem. */
  readonly says?: string;
  /** Number of problems, where there are too many to list, with the first place and the last message. */
  readonly count?: number;
  readonly first?: string;
  readonly last?: string;
  /** The value as JSON; absent when nothing may be used. */
  readonly value?: string;
  /** Length of that JSON where it is long. */
  readonly valueLength?: number;
}
