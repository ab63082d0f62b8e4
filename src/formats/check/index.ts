import type { FormatCheck } from './check-format.ts';

export interface CheckFormat {
  /** What it is for, in a few words; help prints it. */
  readonly description: string;
  /** Endings of file names that mean this format in `-o FILE`; the longest that fits wins. */
  readonly extensions: readonly string[];
  /** Shows the headline numbers, which are found only when asked for. */
  readonly showsHeadline?: true;
  readonly load: () => Promise<FormatCheck>;
}

/** Every format of `check`, the default first. To add one: a file beside this one and a line here. */
export const checkFormats = {
  text: {
    description: 'for people, with the lines of the file',
    extensions: ['.txt', '.log'],
    load: async () => (await import('./text.ts')).text,
  },
  markdown: {
    description: 'a short table for job summaries and comments',
    extensions: ['.md'],
    showsHeadline: true,
    load: async () => (await import('./markdown.ts')).markdown,
  },
  json: { description: 'the whole report', extensions: ['.json'], showsHeadline: true, load: async () => (await import('./json.ts')).json },
  sarif: {
    description: 'SARIF 2.1.0 for code scanning and editors',
    extensions: ['.sarif', '.sarif.json'],
    load: async () => (await import('./sarif.ts')).sarif,
  },
  junit: { description: 'JUnit XML for test reports', extensions: ['.xml'], load: async () => (await import('./junit.ts')).junit },
  github: {
    description: 'annotations in GitHub Actions',
    extensions: [],
    load: async () => (await import('./github.ts')).github,
  },
  gitlab: {
    description: 'GitLab code quality report',
    extensions: ['.gitlab.json', 'gl-code-quality-report.json'],
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
} as const satisfies Readonly<Record<string, CheckFormat>>;

export type CheckFormatName = keyof typeof checkFormats;

/** Names of all formats, the default first. */
export const checkFormatNames = Object.keys(checkFormats) as readonly CheckFormatName[];

/** Whether a format shows the headline numbers. */
export const showsHeadline = (name: CheckFormatName): boolean => (checkFormats[name] as CheckFormat).showsHeadline === true;

/** The format a file name asks for; null when its ending says nothing. */
export function checkFormatOf(path: string): CheckFormatName | null {
  const name = path.toLowerCase();
  const fits = checkFormatNames.flatMap((format) =>
    checkFormats[format].extensions.filter((ending) => name.endsWith(ending)).map((ending) => ({ format, length: ending.length })),
  );
  return fits.sort((a, b) => b.length - a.length)[0]?.format ?? null;
}
