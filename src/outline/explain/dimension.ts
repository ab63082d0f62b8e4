import type { Dimension, Scorecard } from '../../model/scorecard.ts';
import { calculator } from '../numbers.ts';
import { enGb as words } from '../words/en-gb.ts';
import { explainMeaningWords } from '../words/en-gb-explain-meaning.ts';
import { list, table, text } from './blocks.ts';
import type { Explanation, ExplanationBlock, ExplanationSection } from './explanation.ts';

const say = explainMeaningWords.dimension;

/** What a challenge of a scorecard asks, what its levels look like and how to cover it. */
export function explainDimension(scorecard: Scorecard, dimension: Dimension): Explanation {
  return {
    subject: 'dimension',
    id: dimension.id,
    title: say.title(dimension.title, scorecard.title),
    message: dimension.why,
    file: null,
    asOf: null,
    sections: [
      statementsSection(dimension),
      ...adviceSections(dimension),
      ...kpiSections(dimension),
      goodSection(dimension),
      ...discussionSections(dimension),
    ],
  };
}

function statementsSection({ indicators, target }: Dimension): ExplanationSection {
  const aim = target === undefined ? [] : [text(say.target(calculator(target.level), target.why))];
  const tables = indicators.map(({ id, statement, levels }) =>
    table(
      say.statement(statement, id),
      say.levelColumns,
      levels.map((level, index) => [String(index + 1), level]),
    ),
  );
  return { id: 'statements', title: say.statements, blocks: [...aim, ...tables] };
}

function adviceSections({ levels }: Dimension): readonly ExplanationSection[] {
  if (levels === undefined) return [];
  const rows = levels.map(({ enough, next }, index) => [
    String(index + 1),
    enough,
    next.action,
    words.challenges.efforts[next.effort],
    next.starts === 'both' ? words.challenges.bothStart : next.starts,
  ]);
  return [{ id: 'enough', title: say.enough, blocks: [table(say.enoughCaption, say.enoughColumns, rows)] }];
}

function kpiSections({ kpis = [] }: Dimension): readonly ExplanationSection[] {
  if (kpis.length === 0) return [];
  const rows = kpis.map(({ title, unit, direction, definition }) => [title, unit, direction, definition]);
  return [{ id: 'kpis', title: say.kpis, blocks: [table(say.kpiCaption, say.kpiColumns, rows)] }];
}

/** A goal, a KPI and an answer for this challenge. Ids and directions are safe in YAML; titles are left out because they need not be. */
function goodSection({ id, indicators, kpis = [] }: Dimension): ExplanationSection {
  const kpi = kpis.find(({ direction }) => direction === 'higher' || direction === 'lower') ?? { id: 'measure', direction: 'higher' };
  const lines = [
    'goals:',
    '  - id: our-goal',
    '    title: What both of us want',
    '    owners: [marketing, it]',
    '    accountable: marketing',
    `    challenges: [${id}]`,
    `    kpis: [${kpi.id}]`,
    'kpis:',
    `  - id: ${kpi.id}`,
    '    title: What shows it',
    `    direction: ${kpi.direction}`,
    `    baseline: ${kpi.direction === 'lower' ? 60 : 40}`,
    '    target: 50',
    '    cadence: monthly',
    '    owner: it',
    '    readings:',
    '      - { date: 2026-10-31, value: 45 }',
    'assessments:',
    '  - function: marketing',
    '    answers:',
    `      ${id}:`,
    '        importance: 4',
    '        owner: shared',
    '        ratings:',
    ...indicators.map((indicator) => `          ${indicator.id}: 3`),
  ];
  const blocks: ExplanationBlock[] = [
    text(say.goodText),
    { kind: 'code', caption: say.goodCaption, language: 'yaml', text: `${lines.join('\n')}\n` },
  ];
  return { id: 'good', title: say.good, blocks };
}

function discussionSections({ opening, questions = [], source, related = [] }: Dimension): readonly ExplanationSection[] {
  const asked = [...(opening === undefined ? [] : [opening]), ...questions];
  const blocks = [
    ...list(asked),
    ...(source === undefined ? [] : [text(say.source(source))]),
    ...(related.length === 0 ? [] : [text(say.related(related.map(({ scorecard, dimension }) => `${scorecard}/${dimension}`)))]),
  ];
  return blocks.length === 0 ? [] : [{ id: 'discussion', title: say.discussion, blocks }];
}
