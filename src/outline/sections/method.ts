import type { Thresholds } from '../../model/alignment.ts';
import type { Table } from '../block.ts';
import { left, muted, paragraph, right, table } from '../make-block.ts';
import { fixed, levels, percentage, points, quantity } from '../numbers.ts';
import { enGb, longDay } from '../words/en-gb.ts';
import type { BuildSection, SectionContext } from './section.ts';

const words = enGb.method.method;

function functionTable({ result, who }: SectionContext): Table {
  const { functionColumns: columns } = words;
  return table(
    words.functionsCaption,
    [left(columns.function), left(columns.lead), right(columns.respondents), right(columns.answered), right(columns.level)],
    result.functions.map(({ id, respondents, answered, level }) => [
      id,
      who(id),
      respondents === 0 ? words.noAnswers : String(respondents),
      percentage(answered),
      levels(level),
    ]),
  );
}

function weightTable({ result }: SectionContext): Table {
  const { weights } = result.method;
  const names = Object.keys(enGb.weights) as (keyof typeof weights)[];
  return table(
    words.weightsCaption,
    [left(words.weightColumns.gap), right(words.weightColumns.weight)],
    names.map((name) => [enGb.weights[name], percentage(weights[name])]),
  );
}

function thresholdTable({ result }: SectionContext): Table {
  const names: Readonly<Record<string, string>> = enGb.method.thresholds satisfies Record<keyof Thresholds, string>;
  return table(
    words.thresholdsCaption,
    [left(words.thresholdColumns.threshold), right(words.thresholdColumns.value)],
    Object.entries(result.method.thresholds).map(([name, value]) => [names[name] ?? name, quantity(value, null)]),
  );
}

/** How the numbers came about: enough to get them again. */
export const method: BuildSection = (context) => {
  const { asOf, method: used, scorecard, inputs } = context.result;
  const { resamples, seed } = used.interval;
  return {
    message: words.message(used.version, scorecard.title, scorecard.version, longDay(asOf)),
    detail: true,
    blocks: [
      paragraph(used.scope),
      functionTable(context),
      muted(words.scale(scorecard.levels.map((name, index) => `${index + 1} ${name}`))),
      muted(words.chance(fixed(used.chanceDistance, 2))),
      muted(words.interval(points(resamples), seed)),
      weightTable(context),
      thresholdTable(context),
      table(
        words.inputsCaption,
        [left(words.inputColumns.file), left(words.inputColumns.sha)],
        inputs.map(({ path, sha256 }) => [path, sha256]),
      ),
    ],
  };
};
