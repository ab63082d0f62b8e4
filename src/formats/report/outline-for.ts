import type { Outline } from '../../outline/block.ts';
import { onlySections, reportOutline } from '../../outline/report-outline.ts';
import type { ReportInput } from './format.ts';

/** The outline a format renders, with the sections that were asked for. */
export const outlineFor = ({ result, scorecard, view }: ReportInput): Outline => onlySections(reportOutline(result, scorecard), view.only);
