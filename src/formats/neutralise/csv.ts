import { wellFormed } from './well-formed.ts';

/** Spreadsheets take a cell that opens so for a formula, in half-width or full-width form. */
const opensFormula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** C0 controls but tab and line breaks, DEL and C1: loaders refuse them or end the field. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a loader.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF]/g;

/**
 * Text of others as the content of a CSV field: what a spreadsheet would run gets an apostrophe in front. Texts that already open with
 * apostrophes and such a character get one more, so that taking exactly one away gives the text back.
 */
export function guardFormula(text: string): string {
  const plain = wellFormed(text).replace(controls, '\uFFFD');
  return opensFormula.test(plain) ? `'${plain}` : plain;
}

/** A field as RFC 4180 wants it: in quotes where it holds a comma, a quote, a line break or outer spaces; also a semicolon, which some spreadsheets split at. */
export const quoteField = (field: string): string => (/[",;\r\n\t]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
