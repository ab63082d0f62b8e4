/** Words of the page itself, in British English: what to click and what things are. */
export const pageWords = {
  skip: 'Skip to the report',
  contents: 'Contents',
  asTable: 'The same as a table',
  groupDetails: 'Numbers, answers and evidence',
  openingQuestion: 'Opening question',
} as const;
