/** What a file may cost to read. Every limit has its own message, which names the setting. */
export interface Limits {
  /** Size of the file in bytes. */
  readonly maxBytes: number;
  /** How deep lists and maps may be nested in each other. */
  readonly maxDepth: number;
  /** How many aliases (`*name`) the file may use. */
  readonly maxAliases: number;
  /** How many values there may be once every alias is written out. */
  readonly maxNodes: number;
  /** How many keys one map may have. */
  readonly maxKeys: number;
  /** Length of one text in UTF-16 units. */
  readonly maxTextLength: number;
  /** How long reading it may take, in seconds. */
  readonly maxSeconds: number;
  /** Megabytes of memory that reading it may take once it has proved slow. */
  readonly maxMegabytes: number;
}

/** Far above any honest file, far below what hurts the machine. */
export const defaultLimits: Limits = {
  maxBytes: 1024 * 1024,
  maxDepth: 64,
  maxAliases: 1000,
  maxNodes: 200_000,
  maxKeys: 20_000,
  maxTextLength: 64 * 1024,
  maxSeconds: 10,
  maxMegabytes: 1024,
};

/** The name of each limit as messages print it. */
export const limitSettings = {
  maxBytes: 'max-bytes',
  maxDepth: 'max-depth',
  maxAliases: 'max-aliases',
  maxNodes: 'max-nodes',
  maxKeys: 'max-keys',
  maxTextLength: 'max-text-length',
  maxSeconds: 'max-seconds',
  maxMegabytes: 'max-megabytes',
} as const satisfies Record<keyof Limits, string>;

/** What a reader can do about a limit that no option raises; that is all of them but `maxBytes` and `maxSeconds`. */
export const limitHint = 'Split the file, or flatten it; the limit protects against files made to exhaust memory.';
