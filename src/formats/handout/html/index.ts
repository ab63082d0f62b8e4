import type { HandoutFormat } from '../format.ts';
import { packHtml } from './page.ts';

/** One self-contained page that prints from any browser: nothing is loaded and nothing runs. */
export const html: HandoutFormat = {
  binary: false,
  render: packHtml,
};
