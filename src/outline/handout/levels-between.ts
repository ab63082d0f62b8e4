import type { AgendaItem, ChallengeResult } from '../../model/result.ts';
import { enGb } from '../words/en-gb.ts';
import type { LevelItem, PackBlock } from './pack.ts';
import { dimensionOf, type PageContext } from './page-context.ts';

const words = enGb.handout.challenge;

const near = 1e-9;

/**
 * What one would see at each level from one answer to the other of the widest statement, both included.
 * Without two answers: all levels of the first statement. Of a challenge rated as a whole: what the levels of the scale mean.
 */
export function levelsBetween(context: PageContext, { id, title }: ChallengeResult, widest: AgendaItem | undefined): readonly PackBlock[] {
  const indicators = dimensionOf(context, id)?.indicators ?? [];
  const indicator = widest === undefined ? indicators[0] : indicators.find((one) => one.id === widest.indicator);
  const { scale } = context.scorecard;
  const statement = indicator?.statement ?? title;
  const levels = (indicator?.levels ?? scale.levels.map(({ meaning }) => meaning)).map((text, index) => ({
    level: index + 1,
    name: scale.levels[index]?.name ?? '',
    text,
  }));
  const given = widest?.sides ?? [];
  const low = given.length === 0 ? 1 : Math.floor(Math.min(...given.map(({ level }) => level)) + near);
  const high = given.length === 0 ? levels.length : Math.ceil(Math.max(...given.map(({ level }) => level)) - near);
  const items = levels
    .filter(({ level }) => level >= low && level <= high)
    .map((item): LevelItem => {
      const chosenBy = given.filter((side) => Math.abs(side.level - item.level) < near);
      return { ...item, chosenBy: chosenBy.map((side) => ({ name: context.who(side.function), tone: context.tone(side.function) })) };
    });
  const caption = widest === undefined ? words.around(statement) : words.between(statement);
  return [{ kind: 'levels', title: caption, items, poll: { statement, levels } }];
}
