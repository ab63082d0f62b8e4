import type { AgendaItem, ChallengeResult } from '../../model/result.ts';
import { enGb } from '../words/en-gb.ts';
import type { LevelItem, PackBlock } from './pack.ts';
import { dimensionOf, type PageContext } from './page-context.ts';

const words = enGb.handout.challenge;

const near = 1e-9;

/**
 * What one would see at each level from one answer to the other of the widest statement, both included.
 * Without two answers: all levels of the first statement.
 */
export function levelsBetween(context: PageContext, { id }: ChallengeResult, widest: AgendaItem | undefined): readonly PackBlock[] {
  const indicators = dimensionOf(context, id)?.indicators ?? [];
  const indicator = widest === undefined ? indicators[0] : indicators.find((one) => one.id === widest.indicator);
  if (indicator === undefined) return [];
  const given = widest?.sides ?? [];
  const low = given.length === 0 ? 1 : Math.floor(Math.min(...given.map(({ level }) => level)) + near);
  const high = given.length === 0 ? indicator.levels.length : Math.ceil(Math.max(...given.map(({ level }) => level)) - near);
  const levels = indicator.levels.map((text, index) => ({
    level: index + 1,
    name: context.scorecard.scale.levels[index]?.name ?? '',
    text,
  }));
  const items = levels
    .filter(({ level }) => level >= low && level <= high)
    .map((item): LevelItem => {
      const chosenBy = given.filter((side) => Math.abs(side.level - item.level) < near);
      return { ...item, chosenBy: chosenBy.map((side) => ({ name: context.who(side.function), tone: context.tone(side.function) })) };
    });
  const title = widest === undefined ? words.around(indicator.statement) : words.between(indicator.statement);
  return [{ kind: 'levels', title, items, poll: { statement: indicator.statement, levels } }];
}
