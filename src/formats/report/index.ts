import type { ReportFormat } from './format.ts';

interface Entry {
  readonly name: string;
  /** Endings that `-o` takes for this format. */
  readonly extensions: readonly string[];
  readonly summary: string;
  readonly load: () => Promise<ReportFormat>;
}

/** Every form of the gap report. Adding one: a folder beside this file and a line here. */
export const reportFormats: readonly Entry[] = [
  {
    name: 'terminal',
    extensions: ['txt'],
    summary: 'one screen of text',
    load: async () => (await import('./terminal/index.ts')).terminal,
  },
  {
    name: 'markdown',
    extensions: ['md'],
    summary: 'for pull requests and job summaries, details folded',
    load: async () => (await import('./markdown/index.ts')).markdown,
  },
  { name: 'json', extensions: ['json'], summary: 'the result, for programs', load: async () => (await import('./json.ts')).json },
];
