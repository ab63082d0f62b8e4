import type { KpiResult, ReasonCode } from '../../model/result.ts';
import type { Table } from '../block.ts';
import type { BulletRow } from '../charts/chart.ts';
import { left, bullets as list, minor, right, span, table } from '../make-block.ts';
import { noNumber, percentage } from '../numbers.ts';
import { unreadEntries } from '../unread.ts';
import { enGb } from '../words/en-gb.ts';
import { kpiReading, kpiStatusText, kpiTarget, kpiTone, kpiValue } from './kpi-text.ts';
import type { BuildSection, SectionContext } from './section.ts';

const words = enGb.work.kpis;

const bulletRow = (kpi: KpiResult): BulletRow => ({
  label: kpi.title,
  attainment: kpi.attainment,
  elapsed: kpi.elapsed,
  status: kpiStatusText(kpi),
  tone: kpiTone[kpi.status],
  value: kpiValue(kpi),
  history: kpi.readings.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
});

function kpiTable({ result, who }: SectionContext): Table {
  const { columns } = words;
  return table(
    words.caption,
    [
      left(columns.kpi),
      minor(left(columns.owner)),
      right(columns.reading),
      right(columns.target),
      minor(right(columns.attained)),
      minor(right(columns.time)),
      left(columns.status),
      minor(left(columns.due)),
      minor(left(columns.read)),
    ],
    result.kpis.map((kpi) => [
      kpi.commitment === 'stretch' ? [span(kpi.title, 'plain'), span(words.stretch, 'muted')] : kpi.title,
      kpi.owner === null ? noNumber : who(kpi.owner),
      kpiReading(kpi),
      kpiTarget(kpi),
      percentage(kpi.attainment),
      percentage(kpi.elapsed),
      [span(kpiStatusText(kpi), kpiTone[kpi.status])],
      kpi.due ?? noNumber,
      kpi.reading?.date ?? noNumber,
    ]),
  );
}

/** Why KPIs cannot be judged, by reason. */
function unscored({ result }: SectionContext): readonly string[] {
  const byReason = new Map<ReasonCode, string[]>();
  for (const { attainment, attainmentReason, title } of result.kpis) {
    if (attainment !== null || attainmentReason === null) continue;
    byReason.set(attainmentReason, [...(byReason.get(attainmentReason) ?? []), title]);
  }
  return [...byReason].map(([reason, titles]) => words.notJudged(titles, enGb.reasons[reason]));
}

/** The KPIs on the way to their targets. */
export const kpis: BuildSection = (context) => {
  const { result } = context;
  const unread = unreadEntries(result, 'kpis');
  if (result.kpis.length === 0) return { message: unread === null ? words.none : words.unread(unread), detail: false, blocks: [] };
  const toned = (...tones: readonly string[]): number => result.kpis.filter(({ status }) => tones.includes(kpiTone[status])).length;
  const fair = result.kpis.filter(({ status }) => status === 'amber').length;
  const rows = result.kpis.map(bulletRow);
  const chart = { kind: 'bullets', title: words.chartTitle, description: words.chartDescription(rows.length), rows } as const;
  const reasons = unscored(context);
  return {
    message: words.message({
      good: toned('good'),
      all: result.kpis.length,
      fair,
      behind: toned('warning', 'bad') - fair,
      unscored: toned('muted'),
    }),
    detail: false,
    blocks: [{ kind: 'chart', chart, table: kpiTable(context) }, ...(reasons.length === 0 ? [] : [list(reasons)])],
  };
};
