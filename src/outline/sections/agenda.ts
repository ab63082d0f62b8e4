import type { AgendaItem } from '../../model/result.ts';
import type { Group, Inline } from '../block.ts';
import { numbered, span, when } from '../make-block.ts';
import { sidesBlock } from '../sides.ts';
import { type TalkItem, talkFirst } from '../talk-first.ts';
import { enGb } from '../words/en-gb.ts';
import type { BuildSection, SectionContext } from './section.ts';

const words = enGb.overview.agenda;
const longest = 8;

function talkLine({ tone }: SectionContext, { question, sides, note }: TalkItem): Inline {
  if (note !== null) return [span(question, 'strong'), span(`: ${note}`, 'plain')];
  const answers = sides.flatMap((side, index) => [
    span(index === 0 ? ' ' : '; ', 'plain'),
    span(words.answers(side.lead, side.answer), tone(side.function)),
  ]);
  return [span(/[.?!:]$/.test(question) ? question : `${question}:`, 'strong'), ...answers];
}

function message({ challengeTitle }: SectionContext, first: TalkItem | undefined): string {
  if (first === undefined) return words.nothing;
  const challenge = challengeTitle(first.challenge);
  if (first.note !== null) return words.agreedWeak(challenge, first.note);
  return words.message(
    challenge,
    first.sides.map(({ lead, answer }) => words.says(lead, answer)),
  );
}

function noteOf({ challengeTitle, apart }: SectionContext, { indicator, challenge, gapLevels }: AgendaItem): string {
  return indicator === null ? words.asWhole(apart(gapLevels)) : words.sidesNote(challengeTitle(challenge), apart(gapLevels));
}

/** A challenge has one opening question: it stands under the first of its statements. */
const askedOnce = (items: readonly AgendaItem[]): readonly AgendaItem[] =>
  items.map((item, index) =>
    items.findIndex(({ challenge }) => challenge === item.challenge) < index ? { ...item, opening: null } : item,
  );

/** What to talk about first, then the widest disagreements with both answers and both pieces of evidence. */
export const agenda: BuildSection = (context) => {
  const { result } = context;
  const first = talkFirst(result);
  const widest = result.agenda.slice(0, longest);
  return {
    message: message(context, first[0]),
    detail: false,
    blocks: [
      ...(first.length === 0 ? [] : [numbered(first.map((item) => talkLine(context, item)))]),
      ...when(
        widest.length > 0,
        (): Group => ({
          kind: 'group',
          id: 'widest-disagreements',
          title: words.widest,
          message: words.widestMessage(widest.length),
          blocks: askedOnce(widest).map((item) => sidesBlock(context, item, noteOf(context, item))),
        }),
      ),
    ],
  };
};
