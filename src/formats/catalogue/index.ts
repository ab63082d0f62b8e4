import type { Scorecard } from '../../model/scorecard.ts';
import { wellFormedJson } from '../neutralise/well-formed.ts';
import { listJson, listMarkdown, listText } from './list.ts';
import type { Look } from './look.ts';
import { catalogueMarkdown } from './markdown.ts';
import { catalogueText } from './text.ts';

interface CatalogueFormat {
  /** Scorecards to choose from. */
  readonly list: (scorecards: readonly Scorecard[], look: Look) => string;
  /** One scorecard in full. */
  readonly show: (scorecard: Scorecard, look: Look) => string;
}

/** Formats of the catalogue. */
export const catalogue: Readonly<Record<'text' | 'markdown' | 'json', CatalogueFormat>> = {
  text: { list: listText, show: catalogueText },
  markdown: { list: listMarkdown, show: catalogueMarkdown },
  json: { list: listJson, show: (scorecard) => wellFormedJson(scorecard) },
};
