import { wellFormedJson } from '../neutralise/well-formed.ts';
import type { ReportFormat } from './format.ts';

/** The result as JSON; its schema is `cx-scorecard schema result`. */
export const json: ReportFormat = {
  binary: false,
  render: ({ result }) => wellFormedJson(result),
};
