import type { Pack, PackBlock, PackPage, PageKind } from '../../../outline/handout/pack.ts';
import { enGb } from '../../../outline/words/en-gb.ts';
import { deckWords } from '../../../outline/words/en-gb-deck.ts';
import { plainText } from '../../pptx/runs.ts';

const words = enGb.handout.facilitator;

/** Under which slide each part of the facilitator's page is read. */
const readAt: ReadonlyMap<string, PageKind> = new Map([
  [words.say, 'cover'],
  [words.timing, 'agenda'],
  [words.watch, 'agenda'],
  [words.secret, 'how-to-read'],
  [words.third, 'ownership'],
  [words.blank, 'how-to-rate'],
]);

interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The facilitator's page by its headings. */
function partsOf(page: PackPage | undefined): readonly Part[] {
  const parts: { title: string; lines: string[] }[] = [];
  for (const block of page?.blocks ?? []) {
    if (block.kind === 'heading') parts.push({ title: block.text, lines: [] });
    if (block.kind === 'list') parts.at(-1)?.lines.push(...block.items.map((item) => plainText(item)));
  }
  return parts;
}

/** What the facilitator reads under the slides of a page; nothing in other copies. Parts whose page is not there are read at the start. */
export function pageScript({ pages }: Pack, kind: PageKind): readonly string[] {
  const there = new Set(pages.map((page) => page.kind));
  const atOf = (title: string): PageKind => {
    const at = readAt.get(title) ?? 'cover';
    return there.has(at) ? at : 'cover';
  };
  return partsOf(pages.find((page) => page.kind === 'facilitator'))
    .filter(({ title }) => atOf(title) === kind)
    .flatMap(({ title, lines }) => [`${title}:`, ...lines]);
}

/** The script of a slide, in the facilitator's copy only. */
export const scriptOf = ({ audience }: Pack, slide: keyof typeof deckWords.script): readonly string[] =>
  audience === 'facilitator' ? deckWords.script[slide] : [];

/** The script of a challenge, which its page holds in the facilitator's copy only. */
export const scriptLines = (blocks: readonly PackBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'script' ? [block.title, ...block.lines.map((line) => plainText(line))] : []));
