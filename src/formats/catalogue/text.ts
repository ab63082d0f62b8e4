import type { Scorecard } from '../../model/scorecard.ts';
import { muteCommands } from '../neutralise/github.ts';
import { dimensionLines } from './dimension-text.ts';
import { glossed, hanging, type Look, numbered, pageOf } from './look.ts';
import { aimWords, ownAim, pairWords, sizeWords } from './words.ts';

function contents(scorecard: Scorecard, look: Look): string[] {
  const named = scorecard.dimensions.map((dimension) => {
    const aim = ownAim(scorecard, dimension);
    return `${dimension.title} (${dimension.id}${aim === null ? '' : `, aim at level ${aim}`})`;
  });
  return [...hanging('  ', aimWords(scorecard), look), ...numbered('  ', named, look)];
}

/** A scorecard as a catalogue to read: every statement with its levels and advice. */
export function catalogueText(scorecard: Scorecard, look: Look): string {
  const { title, id, version, summary, source, scale, journey = [] } = scorecard;
  const { bold, dim } = look.paint;
  const lines = [
    ...hanging('', title, look).map((line) => bold(line)),
    ...hanging('', `${id} ${version}, for ${pairWords(scorecard)}: ${sizeWords(scorecard)}`, look).map((line) => dim(line)),
    '',
    ...hanging('', summary, look),
    '',
    bold('Challenges'),
    ...contents(scorecard, look),
    '',
    bold('Levels'),
    ...glossed(
      '  ',
      scale.levels.map(({ name, meaning }, index) => [`${index + 1} ${name}`, meaning]),
      look,
    ),
    ...(journey.length === 0 ? [] : ['', bold('Stages of the journey')]),
    ...glossed(
      '  ',
      journey.map((stage) => [stage.title, stage.meaning]),
      look,
    ),
    ...(source === undefined ? [] : ['', bold('Where it comes from'), ...hanging('  ', source, look)]),
    ...scorecard.dimensions.flatMap((dimension, index) => dimensionLines(dimension, index + 1, look)),
  ];
  return muteCommands(pageOf(lines, look));
}
