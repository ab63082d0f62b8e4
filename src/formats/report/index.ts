import type { OverviewFormat, RenderTools, ReportFormat, View } from './format.ts';

interface Entry {
  readonly name: string;
  /** Endings that `-o` takes for this format. */
  readonly extensions: readonly string[];
  readonly summary: string;
  /** What its views are cut into: `--only` picks sections, `--table` picks a table, a whole takes neither. */
  readonly parts: 'sections' | 'tables' | 'whole';
  readonly load: (tools: RenderTools) => Promise<ReportFormat>;
  /** Which views show the overview alone, and what draws them. */
  readonly overview?: { readonly suffices: (view: View) => boolean; readonly load: () => Promise<OverviewFormat> };
}

/** Every form of the gap report. Adding one: a folder beside this file and a line here. */
export const reportFormats: readonly Entry[] = [
  {
    name: 'terminal',
    extensions: ['txt'],
    summary: 'one screen of text',
    parts: 'sections',
    load: async () => (await import('./terminal/index.ts')).terminal,
    overview: {
      suffices: ({ full, only }) => !full && only === null,
      load: async () => (await import('./terminal/first-screen.ts')).firstScreen,
    },
  },
  {
    name: 'markdown',
    extensions: ['md'],
    summary: 'for pull requests and job summaries, details folded',
    parts: 'sections',
    load: async () => (await import('./markdown/index.ts')).markdown,
  },
  {
    name: 'html',
    extensions: ['html', 'htm'],
    summary: 'one self-contained page, for screens and for printing',
    parts: 'sections',
    load: async () => (await import('./html/index.ts')).html,
  },
  {
    name: 'pdf',
    extensions: ['pdf'],
    summary: 'for paper: A4 or Letter, tagged, needs an optional package',
    parts: 'sections',
    load: async (tools) => (await import('./pdf/index.ts')).pdf(tools),
  },
  {
    name: 'pptx',
    extensions: ['pptx'],
    summary: 'slides with native shapes, tables and charts, notes under each',
    parts: 'sections',
    load: async () => (await import('./pptx/index.ts')).pptx,
  },
  {
    name: 'docx',
    extensions: ['docx'],
    summary: 'a document to go on writing in: styles, contents, tables; A4 or Letter',
    parts: 'sections',
    load: async () => (await import('./docx/index.ts')).docx,
  },
  {
    name: 'csv',
    extensions: ['csv'],
    summary: 'one table, for spreadsheets and BI tools',
    parts: 'tables',
    load: async () => (await import('./csv/index.ts')).csv,
  },
  {
    name: 'xlsx',
    extensions: ['xlsx'],
    summary: 'a workbook: summary, every table, what each column says',
    parts: 'whole',
    load: async () => (await import('./xlsx/index.ts')).xlsx,
  },
  {
    name: 'json',
    extensions: ['json'],
    summary: 'the result, for programs',
    parts: 'whole',
    load: async () => (await import('./json.ts')).json,
  },
];
