import { type TalkItem, talkFirst } from '../../../outline/talk-first.ts';
import { enGb as words } from '../../../outline/words/en-gb.ts';
import { shorten, width, wrap } from './fit.ts';
import { margin, type Screen } from './screen.ts';

const between = '   ';
/** Lines a question takes at most. */
const mostLines = 4;
/** Columns of a leader’s title that keep it recognisable. */
const shortestName = 6;

/** Who says what in at most `columns`; the name gives way before the answer does. */
function answerText({ say, glyphs }: Screen, { lead, answer }: TalkItem['sides'][number], columns: number): string {
  const said = say(`: ${answer}`);
  const name = shorten(say(lead), Math.max(shortestName, columns - width(said)), glyphs.ellipsis);
  return shorten(name + said, columns, glyphs.ellipsis);
}

/** A question in at most `mostLines` lines, the last shortened where that is not enough. */
function questionLines({ say, glyphs }: Screen, question: string, columns: number): readonly string[] {
  const lines = wrap(say(question), columns);
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), shorten(lines.slice(mostLines - 1).join(' '), columns, glyphs.ellipsis)];
}

function talkItem(screen: Screen, item: TalkItem, index: number): readonly string[] {
  const { say, glyphs, view, columns } = screen;
  const number = ` ${index + 1}. `;
  const room = columns - number.length;
  const count = Math.max(1, item.sides.length);
  const longest = Math.floor((room - between.length * (count - 1)) / count);
  const answers =
    item.note === null ? item.sides.map((side) => answerText(screen, side, longest)) : [shorten(say(item.note), room, glyphs.ellipsis)];
  const sides = [view.paint.first, view.paint.second] as const;
  const answer = (item.note === null ? answers.map((text, side) => (sides[side] ?? view.paint.dim)(text)) : answers).join(between);
  const question = questionLines(screen, item.question, room);
  const last = question.at(-1) ?? '';
  const fits = width(last) + 2 + width(answers.join(between)) <= room;
  const lines = fits ? [...question.slice(0, -1), `${last}  ${answer}`] : [...question, answer];
  return lines.map((line, at) => margin + (at === 0 ? number : ' '.repeat(number.length)) + line);
}

/** The first things to talk about, each with both answers: the screen is read for them, so they are wrapped rather than cut. */
export function talkLines(screen: Screen): readonly string[] {
  const items = talkFirst(screen.result);
  if (items.length === 0) return [];
  return ['', margin + screen.view.paint.bold(words.talkFirst), ...items.flatMap((item, index) => talkItem(screen, item, index))];
}
