import type { HandoutFormat, HandoutTools } from './format.ts';

interface Entry {
  readonly name: string;
  /** Endings that `-o` takes for this format. */
  readonly extensions: readonly string[];
  readonly summary: string;
  readonly load: (tools: HandoutTools) => Promise<HandoutFormat>;
}

/** Every form of the workshop pack. Adding one: a folder beside this file and a line here. */
export const handoutFormats: readonly Entry[] = [
  {
    name: 'pdf',
    extensions: ['pdf'],
    summary: 'for the printer: A4 or Letter, tagged, needs an optional package',
    load: async (tools) => (await import('./pdf/index.ts')).pdf(tools),
  },
  {
    name: 'html',
    extensions: ['html', 'htm'],
    summary: 'one self-contained page that prints from the browser',
    load: async () => (await import('./html/index.ts')).html,
  },
  {
    name: 'docx',
    extensions: ['docx'],
    summary: 'worksheets to edit and fill in, with real tick boxes',
    load: async (tools) => (await import('./docx/index.ts')).docx(tools),
  },
  {
    name: 'pptx',
    extensions: ['pptx'],
    summary: 'slides to lead the session with; the script is in the notes of the facilitator’s copy',
    load: async (tools) => (await import('./pptx/index.ts')).pptx(tools),
  },
];
