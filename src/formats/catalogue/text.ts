import type { Dimension, Indicator, Scorecard } from '../../model/scorecard.ts';
import type { Paint } from '../../outline/paint.ts';
import { escapeLine } from '../../source/escape-text.ts';
import { wrap } from '../report/terminal/fit.ts';

interface Look {
  readonly width: number;
  readonly paint: Paint;
}

/** A paragraph behind a lead-in, continued under its first word. */
function hanging(lead: string, text: string, { width }: Look): string[] {
  const lines = wrap(escapeLine(text), Math.max(20, width - lead.length));
  return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + line);
}

function indicatorLines(indicator: Indicator, look: Look): string[] {
  return [
    '',
    ...hanging('  ', indicator.statement, look).map(look.paint.bold),
    `  ${look.paint.dim(indicator.id)}`,
    ...indicator.levels.flatMap((level, index) => hanging(`    ${index + 1}  `, level, look)),
  ];
}

function adviceLines(dimension: Dimension, look: Look): string[] {
  const advice = (dimension.levels ?? []).flatMap(({ enough, next }, index) => [
    ...hanging(`    ${index + 1}  `, enough, look),
    ...hanging('       → ', `${next.action} (${next.effort}; ${next.starts} starts)`, look),
  ]);
  return advice.length === 0 ? [] : ['', '  Is this level good enough, and what next?', ...advice];
}

function dimensionLines(dimension: Dimension, number: number, look: Look): string[] {
  const { title, id, why, target, kpis = [], opening, questions = [], source, related = [] } = dimension;
  return [
    '',
    '',
    look.paint.bold(`${number}. ${escapeLine(title)}`),
    look.paint.dim(`   ${id}`),
    ...hanging('   ', why, look),
    ...(target === undefined ? [] : hanging('   ', `Aim at level ${target.level}: ${target.why}`, look)),
    ...dimension.indicators.flatMap((indicator) => indicatorLines(indicator, look)),
    ...adviceLines(dimension, look),
    ...(kpis.length === 0 ? [] : ['', '  KPIs that often fit']),
    ...kpis.flatMap((kpi) => hanging('    ', `${kpi.title} (${kpi.unit}, ${kpi.direction}): ${kpi.definition}`, look)),
    ...(opening === undefined ? [] : ['', ...hanging('  To open: ', opening, look)]),
    ...questions.flatMap((question) => hanging('  To discuss: ', question, look)),
    ...(source === undefined ? [] : hanging('  Source: ', source, look)),
    ...(related.length === 0
      ? []
      : hanging('  See also: ', related.map(({ scorecard, dimension: other }) => `${scorecard}/${other}`).join(', '), look)),
  ];
}

/** A scorecard as a catalogue to read: every statement with its levels and advice. */
export function catalogueText(scorecard: Scorecard, look: Look): string {
  const { title, id, version, summary, source, scale, journey = [] } = scorecard;
  const lines = [
    look.paint.bold(escapeLine(title)),
    look.paint.dim(`${id} ${version}`),
    ...hanging('', summary, look),
    ...(source === undefined ? [] : hanging('Source: ', source, look)),
    '',
    'Levels',
    ...scale.levels.flatMap(({ name, meaning }, index) => hanging(`  ${index + 1}  `, `${name}: ${meaning}`, look)),
    ...(journey.length === 0 ? [] : ['', 'Journey']),
    ...journey.flatMap((stage) => hanging('  ', `${stage.title}: ${stage.meaning}`, look)),
    ...scorecard.dimensions.flatMap((dimension, index) => dimensionLines(dimension, index + 1, look)),
  ];
  return `${lines.join('\n')}\n`;
}
