import { daysBetween } from '../../model/days.ts';
import type { KpiStatus } from '../../model/result.ts';
import { calculator } from '../numbers.ts';
import { reasonWords } from '../reason-text.ts';
import { enGb as words } from '../words/en-gb.ts';
import { explainWords } from '../words/en-gb-explain.ts';
import { explainKpiWords as say } from '../words/en-gb-explain-kpi.ts';
import { calculation, cell, table, text, unknown } from './blocks.ts';
import { type Explained, placeOfEntry, where } from './explained.ts';
import type { Explanation, ExplanationBlock, ExplanationSection } from './explanation.ts';
import { largest, quotient, smallest, term } from './expression.ts';
import { definitionSection, type KpiEntry, readingSection } from './kpi-definition.ts';
import { rawExpression } from './kpi-raw.ts';

/** How the attainment, the pace and the status of one KPI came about. */
export function explainKpi(explained: Explained, entry: KpiEntry): Explanation {
  const { result, path } = explained;
  const { id, title, status, attainment } = entry.result;
  return {
    subject: 'kpi',
    id,
    title: say.title(title),
    message: say.message(words.kpiStatus[status], cell(attainment)),
    file: path,
    asOf: result.asOf,
    sections: [
      definitionSection(explained, entry),
      readingSection(explained, entry),
      attainmentSection(entry),
      timeSection(explained, entry),
      statusSection(explained, entry),
      linksSection(explained, entry),
    ],
  };
}

const zero = term('lowest', 0);
const one = term('highest', 1);

function attainmentSection({ kpi, result }: KpiEntry): ExplanationSection {
  const { raw, attainment, attainmentReason, reading, checkTarget } = result;
  const section = { id: 'attainment', title: say.sections.attainment };
  if (raw === null || attainment === null || reading === null) {
    const why = reasonWords(attainmentReason);
    return { ...section, blocks: [unknown(say.capped, why), text(say.unscored(why))] };
  }
  const { formula, expression } = rawExpression(kpi, reading.value);
  return {
    ...section,
    blocks: [
      calculation({ id: say.raw.id, title: say.raw.title, formula }, expression, raw),
      calculation(say.capped, largest(zero, smallest(one, term('attainment before capping', raw))), attainment),
      ...(checkTarget ? [text(say.checkTarget)] : []),
    ],
  };
}

function timeSection({ result: { asOf } }: Explained, { result }: KpiEntry): ExplanationSection {
  const { start, due, elapsed, pace, paceReason, attainment } = result;
  const section = { id: 'time', title: say.sections.time };
  if (start === null || due === null || elapsed === null) return { ...section, blocks: [unknown(say.pace, words.reasons.no_dates)] };
  const length = daysBetween(start, due);
  const passed = daysBetween(start, asOf);
  const days = [
    calculation({ ...say.length, formula: say.days }, term(`${start} to ${due}`, length), length),
    calculation({ ...say.passed, formula: say.days }, term(`${start} to ${asOf}`, passed), passed),
  ];
  const share =
    length > 0
      ? largest(zero, smallest(one, quotient(term('days passed', passed), term('days from start to due', length))))
      : term('due', elapsed);
  const paceBlock =
    pace === null || attainment === null
      ? unknown(say.pace, reasonWords(paceReason))
      : calculation(say.pace, quotient(term('attainment', attainment), term('share of the time passed', elapsed)), pace);
  return { ...section, blocks: [...days, calculation(say.elapsed, share, elapsed), paceBlock] };
}

const levelStatuses: ReadonlySet<KpiStatus> = new Set(['green', 'amber', 'red']);

function statusSection(explained: Explained, entry: KpiEntry): ExplanationSection {
  const blocks: ExplanationBlock[] = [text(say.status(words.kpiStatus[entry.result.status])), text(statusRule(explained, entry))];
  return { id: 'status', title: say.sections.status, blocks };
}

/** The rule that gave the status, in the order in which rules are tried. */
function statusRule({ result: { method } }: Explained, { result }: KpiEntry): string {
  const { status, attainment, attainmentReason, direction, commitment, due } = result;
  const { onPace = 0, behind = 0, green = 0, amber = 0 } = method.thresholds;
  const { rules } = say;
  if (attainment === null) return rules.unscored(reasonWords(attainmentReason));
  if (direction === 'milestone') return rules.milestone;
  if (commitment === 'stretch') return rules.stretch;
  if (status === 'met') return rules.met;
  if (status === 'near_miss' || status === 'missed') return rules.due(due as string);
  if (status === 'too_early') return rules.tooEarly;
  if (status === 'in_progress') return rules.inProgress;
  return levelStatuses.has(status) ? rules.level(calculator(green), calculator(amber)) : rules.pace(calculator(onPace), calculator(behind));
}

function linksSection(explained: Explained, { kpi, result, index }: KpiEntry): ExplanationSection {
  const goals = explained.result.goals.flatMap((goal, place) =>
    result.goals.includes(goal.id) ? [{ ...goal, place: placeOfEntry(explained, 'goals', place) }] : [],
  );
  const rows = [
    ...goals.map(({ id, place }) => [say.goal(id), say.directly, place]),
    ...result.challenges.map((id) => {
      const through = goals.filter((goal) => goal.challenges.includes(id));
      const direct = kpi.challenges?.includes(id) === true;
      const title = explained.result.challenges.find((challenge) => challenge.id === id)?.title ?? id;
      return [
        say.challenge(title),
        direct ? say.directly : say.throughGoals(through.map((goal) => goal.id)),
        direct ? where(explained.locate(['kpis', index, 'challenges'])) : through.map(({ place }) => place).join(', '),
      ];
    }),
  ];
  return {
    id: 'links',
    title: say.sections.links,
    blocks: [rows.length === 0 ? text(say.noLinks) : table(say.linksCaption, say.linksColumns, rows), text(explainWords.digits)],
  };
}
