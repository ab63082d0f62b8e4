import type { AgendaItem } from '../../model/result.ts';
import type { SectionContext } from '../../outline/sections/section.ts';
import { evidenceTexts } from '../../outline/sides.ts';
import { detail, integer, key, level, scaled, text } from './column.ts';
import { gapScale, levelScale } from './scales.ts';
import { defineTable } from './table.ts';

interface AgendaRow {
  readonly item: AgendaItem;
  readonly rank: number;
}

const side = ({ item }: AgendaRow, index: 0 | 1) => item.sides[index] ?? null;

/** What backs an answer, as far as it may be told. */
function evidence(row: AgendaRow, context: SectionContext, index: 0 | 1): string | null {
  const answers = side(row, index);
  return answers === null ? null : evidenceTexts(context, answers).join('; ');
}

export const agenda = defineTable<AgendaRow>({
  name: 'agenda',
  description: 'One row for each disagreement of the pair on a statement, widest first.',
  sheet: 'Agenda',
  columns: [
    integer('rank', 'Place in the order, 1 the widest.', ({ rank }) => rank),
    key(detail(text('challenge', 'Id of the challenge.', ({ item }) => item.challenge))),
    text('title', 'Name of the challenge.', ({ item }, { challengeTitle }) => challengeTitle(item.challenge)),
    key(detail(text('indicator', 'Id of the statement; empty when the challenge was rated as a whole.', ({ item }) => item.indicator))),
    text('statement', 'What was rated.', ({ item }) => item.statement),
    scaled(
      level('first_level', 'Level given by the first of the pair.', (row) => side(row, 0)?.level ?? null),
      levelScale,
    ),
    scaled(
      level('second_level', 'Level given by the second of the pair.', (row) => side(row, 1)?.level ?? null),
      levelScale,
    ),
    scaled(
      level('gap_levels', 'Distance, in levels.', ({ item }) => item.gapLevels),
      gapScale,
    ),
    text('first_evidence', 'What backs the level of the first.', (row, context) => evidence(row, context, 0)),
    text('second_evidence', 'What backs the level of the second.', (row, context) => evidence(row, context, 1)),
    text('opening', 'A neutral question to open with.', ({ item }) => item.opening),
  ],
  rows: ({ result }) => result.agenda.map((item, index) => ({ item, rank: index + 1 })),
});
