import { type IRunOptions, TextRun } from 'docx';
import type { Inline, Tone } from '../../outline/block.ts';
import { officeText } from '../neutralise/ooxml.ts';
import { color } from './look.ts';

const looks: Readonly<Record<Tone, IRunOptions>> = {
  plain: {},
  strong: { bold: true },
  muted: { color: color('muted') },
  first: { color: color('first'), bold: true },
  second: { color: color('second'), bold: true },
  good: { color: color('good'), bold: true },
  warning: { color: color('warning'), bold: true },
  bad: { color: color('bad'), bold: true },
};

/** Whether the marks of the pair stand before what its sides say. In columns of their own they would only repeat. */
export type Marks = 'marked' | 'unmarked';

const marks: Partial<Record<Tone, string>> = { first: '●\u00a0', second: '◆\u00a0' };

/** What stands there when the pieces are read as one. */
export const plainText = (inline: Inline): string =>
  officeText(typeof inline === 'string' ? inline : inline.map(({ text }) => text).join(''));

/** A piece of text with the look of its meaning. */
export const run = (text: string, tone: Tone, more: IRunOptions = {}): TextRun =>
  new TextRun({ ...looks[tone], ...more, text: officeText(text) });

/** Pieces of text with the look of their meaning. */
export const runs = (inline: Inline, kind: Marks = 'unmarked'): TextRun[] =>
  typeof inline === 'string'
    ? [run(inline, 'plain')]
    : inline.map(({ text, tone }) => run(`${kind === 'marked' ? (marks[tone] ?? '') : ''}${text}`, tone));
