import type { Explanation } from '../../outline/explain/explanation.ts';
import { wellFormedJson } from '../neutralise/well-formed.ts';
import type { Look } from './look.ts';
import { explanationMarkdown } from './markdown.ts';
import { explanationText } from './text.ts';

/** Every form of an explanation. Adding one: a file beside this one, a line here, and its name among the command's choices. */
export const explanationFormats: Readonly<Record<'terminal' | 'markdown' | 'json', (explanation: Explanation, look: Look) => string>> = {
  terminal: explanationText,
  markdown: explanationMarkdown,
  /** Calculations carry their terms and results with full precision. */
  json: (explanation) => wellFormedJson({ schemaVersion: 1, ...explanation }),
};
