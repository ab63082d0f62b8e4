import type { Scorecard } from '../../model/scorecard.ts';
import { escapeMarkdown as md } from '../neutralise/markdown.ts';
import { hanging, type Look, pageOf } from './look.ts';
import { pairWords, sizeWords } from './words.ts';

/** The scorecards to choose from, the default first. */
export function listText(scorecards: readonly Scorecard[], look: Look): string {
  const { bold, dim } = look.paint;
  const entries = scorecards.flatMap((scorecard, index) => [
    `${bold(scorecard.id)}${index === 0 ? '  the default: take it when in doubt' : ''}`,
    ...hanging('    ', scorecard.title, look),
    ...hanging('    ', `${pairWords(scorecard)}; ${sizeWords(scorecard)}`, look).map((line) => dim(line)),
    ...hanging('    ', scorecard.summary, look),
    '',
  ]);
  const hints = [
    ['Read one', 'cx-scorecard scorecards show cmo-cio-bridge'],
    ['Use one', 'write scorecard: cmo-cio-bridge at the top of your alignment file'],
    ['Write one', 'start from examples/own-scorecard/scorecard.yaml'],
  ].flatMap(([what, how]) => hanging(`${what}:`.padEnd(11), how as string, look));
  return pageOf([...entries, ...hints], look);
}

/** The scorecards to choose from as a Markdown table. */
export function listMarkdown(scorecards: readonly Scorecard[]): string {
  const rows = scorecards.map(
    (scorecard) =>
      `| \`${scorecard.id}\` | ${md(scorecard.title)} | ${md(pairWords(scorecard))} | ${sizeWords(scorecard)} | ${md(scorecard.summary)} |`,
  );
  return `${['| Scorecard | Title | Pair | Size | For |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')}\n`;
}

/** The scorecards to choose from as JSON. */
export function listJson(scorecards: readonly Scorecard[]): string {
  const listed = scorecards.map(({ id, version, title, summary, dimensions }) => ({
    id,
    version,
    title,
    summary,
    dimensions: dimensions.map((dimension) => dimension.id),
  }));
  return `${JSON.stringify(listed, null, 2)}\n`;
}
