import stringWidth from 'string-width';

/** Characters of one column that never join with each other: Latin letters, punctuation, the euro, arrows, signs of arithmetic, lines, shapes and ticks. */
const simple = /^[ -~\u00A0-\u00AC\u00AE-\u017F\u2010-\u2027\u2030-\u205E\u20AC\u2190-\u2199\u2200-\u22FF\u2500-\u25FC\u2713\u2717]*$/;

/** Whether every code unit of a text is a character of one column. */
export const isSimple = (text: string): boolean => simple.test(text);

/** Columns a text takes in a terminal: wide characters count two, combining ones none, colour nothing. */
export const columns = (text: string): number => (isSimple(text) ? text.length : stringWidth(text));
