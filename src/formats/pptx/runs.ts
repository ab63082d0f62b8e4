import type { Inline, Span, Tone } from '../../outline/block.ts';
import { officeText } from '../neutralise/ooxml.ts';
import type { TextOptions, TextProps } from './library.ts';
import { color } from './look.ts';

/** Whether the marks of the pair stand before what its sides say. In columns of their own they would only repeat. */
export type Marks = 'marked' | 'unmarked';

const marks: Partial<Record<Tone, string>> = { first: '●\u00a0', second: '◆\u00a0' };

const looks: Readonly<Record<Tone, TextOptions>> = {
  plain: {},
  strong: { bold: true },
  muted: { color: color('muted') },
  first: { color: color('first'), bold: true },
  second: { color: color('second'), bold: true },
  good: { color: color('good'), bold: true },
  warning: { color: color('warning'), bold: true },
  bad: { color: color('bad'), bold: true },
};

const spansOf = (inline: Inline): readonly Span[] => (typeof inline === 'string' ? [{ text: inline, tone: 'plain' }] : inline);

const written = ({ text, tone }: Span, kind: Marks): string => `${kind === 'marked' ? (marks[tone] ?? '') : ''}${officeText(text)}`;

/** What stands there when the pieces are read as one. */
export const plainText = (inline: Inline, kind: Marks = 'unmarked'): string =>
  spansOf(inline)
    .map((span) => written(span, kind))
    .join('');

/** Pieces of text with the look of their meaning. */
export const runs = (inline: Inline, kind: Marks = 'unmarked'): TextProps[] =>
  spansOf(inline).map((span) => ({ text: written(span, kind), options: { ...looks[span.tone] } }));

/** Pieces whose text together is no longer than `kept`, which ends in an ellipsis when something had to go. */
export function cutRuns(inline: Inline, kept: string, kind: Marks = 'unmarked'): TextProps[] {
  let room = kept.replace(/…$/, '').length;
  const all = runs(inline, kind).flatMap((run) => {
    const text = (run.text ?? '').slice(0, Math.max(0, room));
    room -= text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
  return [...all, { text: '…', options: {} }];
}
