/** Words of the workbook that no other form of the report needs, in British English. */
export const workbookWords = {
  summary: 'Summary',
  columns: 'Columns',
  yes: 'yes',
  no: 'no',
  whyEmpty: 'Why empty',
  inNumbers: ['In numbers', 'Value, 0 to 100', 'In words'],
  interval: (low: string, high: string) => `; 95 % interval ${low} to ${high}`,
  silos: 'Working relationships',
  silosDetail: 'mean of what the functions say of working with each other',
  notKnown: 'Not known',
  gate: { passed: 'passes', failed: 'fails' },
  sheets: ['Sheet', 'Rows', 'One row is'],
  folded: 'Ids and other columns for programs are folded away: the + above the columns shows them.',
  dictionary: ['Sheet', 'Column', 'Name in CSV', 'What it says'],
  whyEmptyMeaning: 'Why cells of this row are empty.',
} as const;
