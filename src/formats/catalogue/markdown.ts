import type { Dimension, Scorecard } from '../../model/scorecard.ts';
import { escapeMarkdown as md } from '../neutralise/markdown.ts';

function dimensionMarkdown(dimension: Dimension, number: number): string[] {
  const { title, id, why, target, kpis = [], opening, questions = [], source, related = [], levels = [] } = dimension;
  return [
    `## ${number}. ${md(title)}`,
    `\`${id}\``,
    md(why),
    ...(target === undefined ? [] : [`**Aim at level ${target.level}.** ${md(target.why)}`]),
    ...dimension.indicators.map((indicator) =>
      [
        `### ${md(indicator.statement)}`,
        '',
        `\`${indicator.id}\``,
        '',
        ...indicator.levels.map((level, index) => `${index + 1}. ${md(level)}`),
      ].join('\n'),
    ),
    ...(levels.length === 0
      ? []
      : [
          ['| Level | Good enough? | Next step | Effort | Starts |', '| --- | --- | --- | --- | --- |']
            .concat(
              levels.map(
                ({ enough, next }, index) => `| ${index + 1} | ${md(enough)} | ${md(next.action)} | ${next.effort} | ${md(next.starts)} |`,
              ),
            )
            .join('\n'),
        ]),
    ...(kpis.length === 0
      ? []
      : [
          ['| KPI | Unit | Direction | Definition |', '| --- | --- | --- | --- |']
            .concat(kpis.map((kpi) => `| ${md(kpi.title)} | ${md(kpi.unit)} | ${kpi.direction} | ${md(kpi.definition)} |`))
            .join('\n'),
        ]),
    ...(opening === undefined ? [] : [`**To open:** ${md(opening)}`]),
    ...(questions.length === 0 ? [] : [['**To discuss:**', '', ...questions.map((question) => `- ${md(question)}`)].join('\n')]),
    ...(source === undefined ? [] : [`*${md(source)}*`]),
    ...(related.length === 0
      ? []
      : [`See also: ${related.map(({ scorecard, dimension: other }) => `\`${scorecard}/${other}\``).join(', ')}`]),
  ];
}

/** A scorecard as a Markdown catalogue. */
export function catalogueMarkdown(scorecard: Scorecard): string {
  const { title, id, version, summary, source, scale, journey = [] } = scorecard;
  const blocks = [
    `# ${md(title)}`,
    `\`${id}\` ${version}`,
    md(summary),
    ...(source === undefined ? [] : [md(source)]),
    ['| Level | Name | Meaning |', '| --- | --- | --- |']
      .concat(scale.levels.map(({ name, meaning }, index) => `| ${index + 1} | ${md(name)} | ${md(meaning)} |`))
      .join('\n'),
    ...(journey.length === 0
      ? []
      : [
          ['| Stage | What happens |', '| --- | --- |']
            .concat(journey.map((stage) => `| ${md(stage.title)} | ${md(stage.meaning)} |`))
            .join('\n'),
        ]),
    ...scorecard.dimensions.flatMap((dimension, index) => dimensionMarkdown(dimension, index + 1)),
  ];
  return `${blocks.join('\n\n')}\n`;
}
