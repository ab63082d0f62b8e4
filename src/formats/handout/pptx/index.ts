import type { HandoutFormat, HandoutTools } from '../format.ts';

/** A deck to lead the session with: a finding on each slide, and the script in the notes of the facilitator's copy. */
export const pptx = (tools: HandoutTools): HandoutFormat => ({
  binary: true,
  render: async (input) => (await import('./render.ts')).renderPptx(input, tools),
});
