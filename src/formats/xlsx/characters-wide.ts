import { textWidth } from '../../outline/charts/text-width.ts';

/** Points that one character of a column's width stands for, at the default font. */
const character = 5.25;

/** The estimate is made for wider fonts than spreadsheets use. */
const narrower = 0.92;

/** Width of a text in characters, as spreadsheets measure columns. @param size of its font, in points. */
export const charactersWide = (text: string, size = 11): number => (textWidth(text, size) * narrower) / character;
