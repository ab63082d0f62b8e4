import { type TalkItem, talkFirst } from '../../../outline/talk-first.ts';
import { enGb as words } from '../../../outline/words/en-gb.ts';
import { shorten, width } from './fit.ts';
import { margin, type Screen } from './screen.ts';

const between = '   ';
/** Columns the question keeps, however long the answers are. */
const shortestQuestion = 12;
/** Columns of a leader’s title that keep it recognisable. */
const shortestName = 6;

/** Who says what in at most `columns`; the name gives way before the answer does. */
function answerText({ say, glyphs }: Screen, { lead, answer }: TalkItem['sides'][number], columns: number): string {
  const said = say(`: ${answer}`);
  const name = shorten(say(lead), Math.max(shortestName, columns - width(said)), glyphs.ellipsis);
  return shorten(name + said, columns, glyphs.ellipsis);
}

function talkLine(screen: Screen, item: TalkItem, index: number): string {
  const { say, glyphs, view, columns } = screen;
  const number = `${index + 1}. `;
  const room = columns - number.length - 3;
  const count = Math.max(1, item.sides.length);
  const longest = Math.floor((room - shortestQuestion - between.length * (count - 1)) / count);
  const answers =
    item.note === null ? item.sides.map((side) => answerText(screen, side, longest)) : [shorten(say(item.note), longest, glyphs.ellipsis)];
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
