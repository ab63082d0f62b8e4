import { reasonWords } from '../reason-text.ts';
import { enGb } from '../words/en-gb.ts';
import { challengeGroup } from './challenge-group.ts';
import type { BuildSection } from './section.ts';

const words = enGb.challenges;

/** Every challenge, most pressing first, with what it takes to talk about it. */
export const challenges: BuildSection = (context) => {
  const { ranked } = context;
  const labelled = (label: string): number => ranked.filter(({ priority }) => priority.label === label).length;
  const pressing = ranked.filter(({ priority }) => priority.value !== null).slice(0, 3);
  const [first] = ranked;
  if (first === undefined) return null;
  return {
    message:
      pressing.length === 0
        ? words.noPriority(reasonWords(first.priority.reason))
        : words.message(
            pressing.map(({ title }) => title),
            words.labelled(labelled('act_now'), labelled('plan'), labelled('watch')),
          ),
    detail: false,
    blocks: ranked.map((challenge) => challengeGroup(context, challenge)),
  };
};
