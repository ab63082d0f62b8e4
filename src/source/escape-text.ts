const escapedUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
const escaped = (units: string) => units.split('').map(escapedUnit).join('');

/**
 * Characters that a terminal would obey or hide: C0 but the line feed, DEL, C1, bidi controls, zero-width characters, fillers that look
 * like nothing, tags, line and paragraph separators, lone surrogates. Variation selectors stay: emoji and names need them.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|\u034F|\u17B4|\u17B5|\u180B|\u180C|\u180D|\u180F|\uDB40[\uDC00-\uDC7F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text of others as a terminal may show it: what would move the cursor, reorder or hide text becomes `\uXXXX`. Line feeds stay. */
export function escapeTerminal(text: string): string {
  return text.replace(unsafe, escaped);
}

/** The same for a place inside one line: line feeds become visible as well. */
export function escapeLine(text: string): string {
  return escapeTerminal(text).replaceAll('\n', '\\n');
}

const longestQuote = 60;

/** Text of others inside a message: one line, at most 60 characters, nothing a terminal obeys. */
export function quoted(text: string): string {
  const units = [...text.slice(0, 4 * longestQuote)];
  const short = units.length > longestQuote ? `${units.slice(0, longestQuote - 1).join('')}…` : text;
  return `"${escapeLine(short)}"`;
}
