/** Words of the printed page itself, in British English. */
export const pdfWords = {
  openingQuestion: 'Opening question',
  page: ['page', 'of'],
} as const;

const mostNamed = 10;

/** What is said on the side when the font lacks characters. */
export function lackingWarning(lacking: readonly string[]): string {
  const named = lacking.slice(0, mostNamed).join(' ');
  const more = lacking.length > mostNamed ? ` and ${lacking.length - mostNamed} more` : '';
  return `the font of the PDF lacks ${named}${more}; each stands as a box. HTML (-o report.html) shows them and prints from the browser.`;
}
