import type { AgendaItem, AnswerResult, ChallengeResult } from '../model/result.ts';
import type { Block, Side } from './block.ts';
import { levels } from './numbers.ts';
import type { SectionContext } from './sections/section.ts';
import { ownerName } from './talk-first.ts';
import { enGb } from './words/en-gb.ts';

const words = enGb.overview.agenda;

/** Fewest answers of a function with several respondents that may be shown beside their mean. */
const smallestGroup = 3;

/** A level without decimals that say nothing: 4, 3.5. */
export const shortLevel = (level: number | null): string => levels(level).replace(/\.0$/, '');

/** What one side of the pair said of a statement. */
export interface SideAnswers {
  readonly function: string;
  /** Mean level of its answers. */
  readonly level: number;
  readonly answers: readonly AnswerResult[];
}

/** true when a function's single answers may be shown: it has one respondent, or so many that nobody is singled out. */
function mayShow(context: SectionContext, { function: id, answers }: SideAnswers): boolean {
  const respondents = context.result.functions.find((one) => one.id === id)?.respondents ?? 1;
  return respondents <= 1 || answers.length >= smallestGroup;
}

function levelText(context: SectionContext, side: SideAnswers): string {
  const level = shortLevel(side.level);
  const rated = side.answers.flatMap((answer) => answer.level ?? []);
  if (!mayShow(context, { ...side, answers: side.answers.filter((answer) => answer.level !== null) })) return words.meanOf(level);
  if (rated.length > 1) {
    const [low, high] = [Math.min(...rated), Math.max(...rated)];
    return low === high ? words.sameOfAll(level, rated.length) : words.meanAndRange(level, shortLevel(low), shortLevel(high), rated.length);
  }
  const name = Number.isInteger(side.level) ? context.result.scorecard.levels[side.level - 1] : undefined;
  return name === undefined ? level : words.levelNamed(level, name);
}

/** What backs the answers of a side, as far as it may be told without telling who said what. */
export function evidenceTexts(context: SectionContext, side: SideAnswers): readonly string[] {
  const rated = { ...side, answers: side.answers.filter((answer) => answer.level !== null) };
  if (!mayShow(context, rated)) return [words.evidenceHidden];
  const given = rated.answers.flatMap(({ evidence }) =>
    evidence === null ? [] : words.evidence(words.kinds[evidence.kind], evidence.note),
  );
  return given.length === 0 ? [words.noEvidence] : [...new Set(given)];
}

/** Both answers to one statement beside each other. @param note what stands under the statement. */
export function sidesBlock(
  context: SectionContext,
  item: Pick<AgendaItem, 'statement' | 'opening' | 'sides'>,
  note: string,
): Block & { kind: 'sides' } {
  const side = (answers: SideAnswers): Side => ({
    function: context.who(answers.function),
    tone: context.tone(answers.function),
    level: levelText(context, answers),
    position: answers.level,
    evidence: evidenceTexts(context, answers),
  });
  return { kind: 'sides', title: item.statement, note, sides: item.sides.map(side), question: item.opening };
}

/** The statements of a challenge on which the pair is furthest apart, widest first. */
export function widestOf(context: SectionContext, challenge: ChallengeResult, count: number): readonly AgendaItem[] {
  const dimension = context.scorecard.dimensions.find(({ id }) => id === challenge.id);
  const items = challenge.indicators.flatMap(({ id, statement, gapLevels, answers }): AgendaItem[] => {
    const sides = (context.result.pair ?? []).map((side) => answersOf(side, answers));
    if (gapLevels === null || gapLevels < 1e-9 || sides.some((side) => side === null)) return [];
    const opening = dimension?.opening ?? null;
    return [{ challenge: challenge.id, indicator: id, statement, gapLevels, sides: sides.filter((side) => side !== null), opening }];
  });
  return items.sort((a, b) => b.gapLevels - a.gapLevels).slice(0, count);
}

function answersOf(side: string, answers: readonly AnswerResult[]): AgendaItem['sides'][number] | null {
  const own = answers.filter((answer) => answer.function === side);
  const given = own.flatMap(({ level }) => level ?? []);
  if (given.length === 0) return null;
  return { function: side, level: given.reduce((sum, level) => sum + level, 0) / given.length, answers: own };
}

/** Whom a function names as owner of a challenge; not who of its respondents named whom. */
export function ownerNamed(context: SectionContext, challenge: ChallengeResult, functionId: string): string {
  const named = new Set(
    challenge.ownership.votes.filter((vote) => vote.function === functionId).map(({ owner }) => ownerName(context.result, owner)),
  );
  const [only] = named;
  if (only === undefined) return enGb.notAnswered;
  return named.size === 1 ? only : enGb.challenges.respondentsDiffer;
}
