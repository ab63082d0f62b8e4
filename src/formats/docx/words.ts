/** Words of the document itself, in British English. */
export const documentWords = {
  contents: 'Contents',
  openingQuestion: 'Opening question',
  page: 'page',
  of: 'of',
} as const;
