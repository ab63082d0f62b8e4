import type { Block, Section } from '../../../outline/block.ts';
import { type Html, html } from '../../neutralise/html.ts';
import { anchor, titleId } from './anchor.ts';
import { type BlockPlace, blockHtml } from './blocks.ts';

/** Groups that start unfolded; when there are more, the rest say what they hold in one line. */
const unfolded = 3;

/** A section under its heading, opened by its finding. */
export function sectionHtml({ id, title, message, blocks }: Section): Html {
  const groups = blocks.filter(({ kind }) => kind === 'group');
  const foldOf = (block: Block): BlockPlace['fold'] => {
    if (groups.length <= unfolded) return 'none';
    return groups.indexOf(block) < unfolded ? 'open' : 'closed';
  };
  return html('section', { id: anchor(id), 'aria-labelledby': titleId(id) }, [
    html('div', { class: 'opening' }, [html('h2', { id: titleId(id) }, [title]), html('p', { class: 'message' }, [message])]),
    ...blocks.map((block) => blockHtml(block, { level: 3, fold: foldOf(block) })),
  ]);
}
