import type { Inline, Tone } from '../../../outline/block.ts';
import { type Html, type HtmlChild, html } from '../../neutralise/html.ts';

/** Letters up to which a piece with a meaning stays on one line. */
const short = 20;

const elementOf = (tone: Tone, text: string): HtmlChild => {
  if (tone === 'plain') return text;
  if (tone === 'strong') return html('strong', {}, [text]);
  return html('span', { class: text.length <= short ? `${tone} short` : tone }, [text]);
};

/** A line of text; what a tone means is a class, the two sides also get their shapes from it. */
export const inlineHtml = (inline: Inline): readonly HtmlChild[] =>
  typeof inline === 'string' ? [inline] : inline.map(({ text, tone }): Html | string => elementOf(tone, text));

/** The words of a line, without what they mean. */
export const inlineText = (inline: Inline): string => (typeof inline === 'string' ? inline : inline.map(({ text }) => text).join(''));

/** A path may break after its slashes; other text is left as it is. */
export const pathHtml = (text: string): readonly HtmlChild[] =>
  /\s/.test(text) ? [text] : text.split(/(?<=\/)/).flatMap((part, index) => (index === 0 ? [part] : [html('wbr', {}), part]));
