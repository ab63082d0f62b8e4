/** What XML 1.0 does not allow, and controls that some readers refuse or act on. */
const illegal = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const breaks = /[\t\n\r\u0085\u2028\u2029]+/g;
/** Bidirectional overrides and isolates would reorder the text around them. */
const bidi = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Longest text that an office program takes in one cell; beyond, an ellipsis. */
const longest = 32_767;

/** Half of a surrogate pair must not stay when a text is cut. */
const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`);

/** Text of others for a Word or PowerPoint file, before the writing library escapes it: one line, XML 1.0 characters only, at most 32,767 of them. */
export const officeText = (text: string): string => cut(text.replace(breaks, ' ').replace(bidi, '').replace(illegal, '\uFFFD'));

/**
 * The same where the file's type is ST_Xstring (cells of a workbook, names and values of a chart): readers take `_x0041_` for the
 * letter it codes, so that a text that happens to look like it is written with its underscore coded (ECMA-376 part 1, 22.9.2.19).
 */
export const officeCellText = (text: string): string => officeText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
