import type { Dimension, Indicator, Scorecard } from '../../model/scorecard.ts';
import { escapeMarkdown as md } from '../neutralise/markdown.ts';
import { aimWords, betterWords, ownAim, pairWords, relatedWords, sizeWords, starterWords, weightWords } from './words.ts';

/** A table under a heading; nothing when it has no rows. Cells are Markdown already. */
function table(heading: string, columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [heading, [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')];
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
const aimCell = (level: number | null): string => (level === null ? '' : `level ${level}`);
const code = (id: string): string => `\`${id}\``;

const indicatorMarkdown = ({ id, statement, levels }: Indicator): string[] => [
  `**${md(statement)}** ${code(id)}`,
  levels.map((level, index) => `${index + 1}. ${md(level)}`).join('\n'),
];

function dimensionMarkdown(dimension: Dimension, number: number): string[] {
  const { title, id, why, target, kpis = [], opening, questions = [], source, related = [], levels = [] } = dimension;
  const weight = weightWords(dimension.weight);
  const asked = [...(opening === undefined ? [] : [`To open: ${md(opening)}`]), ...questions.map(md)];
  return [
    `## ${number}. ${md(title)}`,
    code(id),
    md(why),
    ...(target === undefined ? [] : [`**Aim at level ${target.level}.** ${md(target.why)}`]),
    ...(weight === null ? [] : [weight]),
    '### Statements and their levels',
    ...dimension.indicators.flatMap(indicatorMarkdown),
    ...table(
      '### Is the level good enough, and what next?',
      ['Level', 'Good enough?', 'Next step', 'Who starts', 'Takes'],
      levels.map(({ enough, next }, index) => [String(index + 1), md(enough), md(next.action), md(starterWords(next)), next.effort]),
    ),
    ...table(
      '### KPIs that often fit',
      ['KPI', 'Unit', 'Direction', 'Definition'],
      kpis.map((kpi) => [md(kpi.title), md(kpi.unit), betterWords(kpi), md(kpi.definition)]),
    ),
    ...(asked.length === 0 ? [] : ['### Questions', list(asked)]),
    ...(source === undefined ? [] : ['### Where it comes from', md(source)]),
    ...(related.length === 0 ? [] : ['### In other scorecards', list(relatedWords(related).map(md))]),
  ];
}

/** A scorecard as a Markdown catalogue. */
export function catalogueMarkdown(scorecard: Scorecard): string {
  const { title, id, version, summary, source, scale, journey = [], dimensions } = scorecard;
  const blocks = [
    `# ${md(title)}`,
    `${code(id)} ${md(version)}, for ${md(pairWords(scorecard))}: ${sizeWords(scorecard)}`,
    md(summary),
    ...table(
      '## Challenges',
      ['#', 'Challenge', 'Id', 'Aim'],
      dimensions.map((dimension, index) => [
        String(index + 1),
        md(dimension.title),
        code(dimension.id),
        aimCell(ownAim(scorecard, dimension)),
      ]),
    ),
    aimWords(scorecard),
    ...table(
      '## Levels',
      ['Level', 'Name', 'Meaning'],
      scale.levels.map(({ name, meaning }, index) => [String(index + 1), md(name), md(meaning)]),
    ),
    ...table(
      '## Stages of the journey',
      ['Stage', 'What happens'],
      journey.map((stage) => [md(stage.title), md(stage.meaning)]),
    ),
    ...(source === undefined ? [] : ['## Where it comes from', md(source)]),
    ...dimensions.flatMap((dimension, index) => dimensionMarkdown(dimension, index + 1)),
  ];
  return `${blocks.join('\n\n')}\n`;
}
