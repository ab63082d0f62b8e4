import type { Dimension, Indicator } from '../../model/scorecard.ts';
import { columnsOf, hanging, type Look, numbered } from './look.ts';
import { betterWords, effortWords, relatedWords, weightWords } from './words.ts';

const part = (title: string, lines: readonly string[], look: Look): string[] =>
  lines.length === 0 ? [] : ['', ...hanging('   ', title, look).map((line) => look.paint.bold(line)), ...lines];

function indicatorLines({ id, statement, levels }: Indicator, look: Look): string[] {
  const { bold, dim } = look.paint;
  return ['', `   ${dim(id)}`, ...hanging('   ', statement, look).map((line) => bold(line)), ...numbered('     ', levels, look)];
}

function adviceLines({ levels = [] }: Dimension, look: Look): string[] {
  const digits = String(levels.length).length;
  return levels.flatMap(({ enough, next }, index) => [
    ...hanging(`     ${String(index + 1).padStart(digits)}  `, enough, look),
    ...hanging(`${' '.repeat(7 + digits)}→ `, `${next.action} (${effortWords(next)})`, look),
  ]);
}

function kpiLines({ kpis = [] }: Dimension, look: Look): string[] {
  return kpis.flatMap((kpi) => [
    ...hanging('     ', `${kpi.title} (${kpi.unit}, ${betterWords(kpi)})`, look),
    ...hanging('       ', kpi.definition, look).map((line) => look.paint.dim(line)),
  ]);
}

function questionLines({ opening, questions = [] }: Dimension, look: Look): string[] {
  const opened = opening === undefined ? [] : hanging('     To open    ', opening, look);
  return [...opened, ...questions.flatMap((question, index) => hanging(index === 0 ? '     To go on   ' : ' '.repeat(16), question, look))];
}

/** One challenge of a catalogue: its statements with their levels, advice, KPIs and questions. */
export function dimensionLines(dimension: Dimension, number: number, look: Look): string[] {
  const { title, id, why, target, source, related = [], indicators } = dimension;
  const { bold, dim } = look.paint;
  const weight = weightWords(dimension.weight);
  const references = relatedWords(related).flatMap((entry) => hanging('     ', entry, look));
  return [
    '',
    dim('─'.repeat(columnsOf(look))),
    ...hanging(`${String(number).padStart(2)} `, title, look).map((line) => bold(line)),
    `   ${dim(id)}`,
    ...hanging('   ', why, look),
    ...(target === undefined ? [] : hanging('   ', `Aim at level ${target.level}. ${target.why}`, look)),
    ...(weight === null ? [] : [`   ${weight}`]),
    ...indicators.flatMap((indicator) => indicatorLines(indicator, look)),
    ...part('Is the level good enough, and what next?', adviceLines(dimension, look), look),
    ...part('KPIs that often fit', kpiLines(dimension, look), look),
    ...part('Questions', questionLines(dimension, look), look),
    ...part('Where it comes from', source === undefined ? [] : hanging('     ', source, look), look),
    ...part('In other scorecards', references, look),
  ];
}
