import type { Inline, Span } from '../../../outline/block.ts';
import { escapeMarkdown } from '../../neutralise/markdown.ts';

/** Emphasis must touch its text, so spaces at the ends stay outside. */
function spanMarkdown({ text, tone }: Span): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) as RegExpExecArray;
  const escaped = escapeMarkdown(inner);
  return `${before === '' ? '' : ' '}${tone === 'strong' && escaped !== '' ? `**${escaped}**` : escaped}${after === '' ? '' : ' '}`;
}

/** A line of text as Markdown; only what is strong looks different. */
export const inlineMarkdown = (text: Inline): string =>
  typeof text === 'string' ? escapeMarkdown(text) : text.map(spanMarkdown).join('').trim();
