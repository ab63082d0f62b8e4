import type { ReportFormat } from '../format.ts';
import { outlineFor } from '../outline-for.ts';
import { pageHtml } from './page.ts';

/** One self-contained page: nothing is loaded, and nothing is missing without its script. */
export const html: ReportFormat = {
  binary: false,
  render: (input) => pageHtml(outlineFor(input)),
};
