import type { HandoutFormat, HandoutTools } from '../format.ts';

/** Worksheets to fill in on screen or on paper, with boxes that can be ticked. */
export const docx = (tools: HandoutTools): HandoutFormat => ({
  binary: true,
  render: async (input) => (await import('./render.ts')).renderDocx(input, tools),
});
