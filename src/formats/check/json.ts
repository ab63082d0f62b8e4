import { wellFormedJson } from '../neutralise/well-formed.ts';
import type { FormatCheck } from './check-format.ts';

/** The report itself; its schema ships as check-report.schema.json. */
export const json: FormatCheck = ({ report }) => wellFormedJson(report);
