/** Keys of the alignment file that hold free text, wherever they stand. `meanings` holds it under names of functions. */
export const textKeys: ReadonlySet<string> = new Set([
  ...['organization', 'period', 'lead', 'name', 'title', 'unit', 'source', 'definition', 'note', 'respondent', 'comment'],
  ...['notApplicable', 'term', 'meanings', 'agreed', 'reason', 'at'],
]);
