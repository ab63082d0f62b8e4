import { blockStyles } from './blocks.ts';
import { pageStyles } from './page.ts';
import { printStyles } from './print.ts';
import { themeStyles } from './theme.ts';

/** The whole style sheet: fixed text, nothing of the user's file is in it. */
export const styles: string = [themeStyles, pageStyles, blockStyles, printStyles].join('').trim();
