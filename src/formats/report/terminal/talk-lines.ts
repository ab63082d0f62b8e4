import { type TalkItem, talkFirst } from '../../../outline/talk-first.ts';
import { enGb as words } from '../../../outline/words/en-gb.ts';
import { shorten, width } from './fit.ts';
import { margin, type Screen } from './screen.ts';

const between = '   ';
/** Columns the question keeps, however long the answers are. */
const shortestQuestion = 12;

function talkLine({ say, glyphs, view, columns }: Screen, item: TalkItem, index: number): string {
  const number = `${index + 1}. `;
  const room = columns - number.length - 3;
  const parts = item.note === null ? item.sides.map(({ lead, answer }) => say(`${lead}: ${answer}`)) : [say(item.note)];
  const longest = Math.floor((room - shortestQuestion - between.length * (parts.length - 1)) / Math.max(1, parts.length));
  const joined = parts.join(between);
  const answers = width(joined) > room - shortestQuestion ? parts.map((part) => shorten(part, longest, glyphs.ellipsis)) : parts;
  const question = shorten(say(item.question), room - width(answers.join(between)), glyphs.ellipsis);
  const sides = [view.paint.first, view.paint.second] as const;
  const painted = item.note === null ? answers.map((answer, side) => (sides[side] ?? view.paint.dim)(answer)) : answers;
  return `${margin} ${number}${question}  ${painted.join(between)}`;
}

/** The first things to talk about, one line each. */
export function talkLines(screen: Screen): readonly string[] {
  const items = talkFirst(screen.result);
  if (items.length === 0) return [];
  return ['', margin + screen.view.paint.bold(words.talkFirst), ...items.map((item, index) => talkLine(screen, item, index))];
}
