import { bullets } from '../../make-block.ts';
import { enGb } from '../../words/en-gb.ts';
import type { PackBlock } from '../pack.ts';
import type { BuildPages } from '../page-context.ts';

const words = enGb.handout.facilitator;

const part = (title: string, items: readonly string[]): readonly PackBlock[] => [{ kind: 'heading', text: title }, bullets(items)];

/** Notes for who leads the session; only in that person's copy. */
export const facilitator: BuildPages = ({ options, slots, chosen }) => {
  if (options.audience !== 'facilitator') return [];
  const buffer = slots.find(({ kind }) => kind === 'buffer')?.minutes ?? 0;
  const session = [
    ...part(words.say, words.opening),
    ...part(words.timing, words.timingItems(buffer)),
    ...part(words.watch, words.watchItems),
    ...part(words.secret, words.secretItems),
    ...part(words.third, words.thirdItems),
  ];
  const before = [...part(words.blank, words.blankItems), ...part(words.secret, words.secretItems), ...part(words.third, words.thirdItems)];
  return [
    {
      id: 'facilitator',
      kind: 'facilitator',
      sheet: 'own',
      title: words.title,
      lead: words.lead,
      blocks: chosen.length === 0 ? before : session,
    },
  ];
};
