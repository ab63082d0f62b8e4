import stringWidth from 'string-width';

/** Characters of one column that never join with each other: Latin letters, punctuation, the euro, arrows, lines and shapes. */
const simple = /^[ -~\u00A1-\u00AC\u00AE-\u017F\u2010-\u2027\u2030-\u205E\u20AC\u2190-\u2199\u2500-\u25FC]*$/;

/** Columns a text takes in a terminal: wide characters count two, combining ones none, colour nothing. */
export const columns = (text: string): number => (simple.test(text) ? text.length : stringWidth(text));
