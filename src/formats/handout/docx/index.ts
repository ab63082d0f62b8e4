import type { HandoutFormat } from '../format.ts';

/** Worksheets to fill in on screen or on paper, with boxes that can be ticked. */
export const docx: HandoutFormat = {
  binary: true,
  render: async (input) => (await import('./render.ts')).renderDocx(input),
};
