/** Words of the slides themselves, in British English. */
export const slideWords = {
  part: (part: number, of: number) => `${part} of ${of}`,
  openingQuestion: 'Opening question',
  gapLine: (label: string, sides: readonly string[], [target, apart]: readonly [string, string]) =>
    `${label}: ${sides.join(', ')}; target ${target}; ${apart} apart`,
  attained: 'Attained',
  elapsed: 'Time passed',
  attainedHelp: 'Share of the way from baseline to target, in per cent, beside the share of the time that has passed.',
  rowsSay: 'Rows say how well they work with the columns, from 1 (badly) to 5 (well).',
  says: (who: string, level: string) => `${who} says ${level}`,
  unsaid: 'What the file does not say yet',
  onSlides: (shown: number, all: number) => `${shown} of ${all} are shown on slides; the others are in the report.`,
} as const;
