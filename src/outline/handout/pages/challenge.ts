import type { AgendaItem, ChallengeResult } from '../../../model/result.ts';
import type { Inline } from '../../block.ts';
import { bullets, muted, paragraph, span } from '../../make-block.ts';
import { levels } from '../../numbers.ts';
import { kpiStatusText, kpiTone, kpiValue } from '../../sections/kpi-text.ts';
import { shortLevel, sidesBlock } from '../../sides.ts';
import { enGb, longDay } from '../../words/en-gb.ts';
import { challengeScript } from '../challenge-script.ts';
import { disagreementsOf } from '../disagreements.ts';
import { levelsBetween } from '../levels-between.ts';
import { oneGapLine } from '../one-gap-line.ts';
import type { PackBlock, PackPage } from '../pack.ts';
import { type BuildPages, dimensionOf, type PageContext } from '../page-context.ts';
import { gridOf } from '../rating-grid.ts';

const words = enGb.handout.challenge;
const shown = 2;

/** Lines for the decision: fewer where goals and KPIs take the room. */
const mostLines = 7;
const fewestLines = 3;

function lead({ result, who, apart }: PageContext, { maturity, alignment, target }: ChallengeResult): string {
  const sides = (result.pair ?? result.functions.map(({ id }) => id)).map((id) =>
    words.side(who(id), levels(maturity.byFunction.find((entry) => entry.function === id)?.level ?? null)),
  );
  const distance = alignment.gapLevels === null ? [] : [words.apart(apart(alignment.gapLevels))];
  return words.lead([...sides, ...distance, words.target(shortLevel(target))]);
}

function disagreements(context: PageContext, widest: readonly AgendaItem[]): readonly PackBlock[] {
  if (widest.length === 0) return [];
  return [
    { kind: 'heading', text: words.disagreements },
    ...widest.map((item) => sidesBlock(context, { ...item, opening: null }, enGb.overview.agenda.apartNote(context.apart(item.gapLevels)))),
  ];
}

/** Goals and KPIs that work on the challenge, with status. */
function work({ result, who }: PageContext, challenge: ChallengeResult): readonly Inline[] {
  const goals = result.goals
    .filter((goal) => goal.challenges.includes(challenge.id))
    .map(({ title, owners, due, overdue }) => {
      const line = words.goal(title, enGb.work.goals.line(owners.map(who), due === null ? null : longDay(due)));
      return overdue ? [span(`${line}, `, 'plain'), span(enGb.work.goals.overdue, 'bad')] : line;
    });
  const linked = new Set(challenge.attainment.kpis);
  const kpis = result.kpis
    .filter(({ id }) => linked.has(id))
    .map((kpi) => [
      span(`${enGb.challenges.kpi}: ${kpi.title}: ${kpiValue(kpi)}, `, 'plain'),
      span(kpiStatusText(kpi), kpiTone[kpi.status]),
    ]);
  return [...goals, ...kpis];
}

function question(context: PageContext, { id }: ChallengeResult): readonly PackBlock[] {
  const opening = dimensionOf(context, id)?.opening;
  return opening === undefined ? [] : [{ kind: 'heading', text: words.question }, paragraph([span(opening, 'strong')])];
}

/** The back of the sheet: what is being done, room for the second opinion and for what is decided. */
function decide(context: PageContext, challenge: ChallengeResult): readonly PackBlock[] {
  const dimension = dimensionOf(context, challenge.id);
  const items = work(context, challenge);
  const { decision, owner, date } = words.decision;
  return [
    { kind: 'next-sheet', title: words.afterTalk(challenge.title) },
    { kind: 'heading', text: words.work },
    items.length === 0 ? muted(words.noWork) : bullets(items),
    ...(dimension === undefined ? [] : [gridOf(context.scorecard, { caption: words.again, dimension, evidenceLine: null })]),
    { kind: 'lines', label: words.evidence, count: 4 },
    { kind: 'heading', text: words.decide },
    { kind: 'lines', label: decision, count: Math.max(fewestLines, mostLines - items.length) },
    { kind: 'form', fields: [owner, date].map((label) => ({ label, value: null })) },
  ];
}

function page(context: PageContext, challenge: ChallengeResult): PackPage {
  const widest = disagreementsOf(context, challenge, shown);
  return {
    id: `challenge-${challenge.id}`,
    kind: 'challenge',
    sheet: 'own',
    title: challenge.title,
    lead: lead(context, challenge),
    blocks: [
      ...challengeScript(context, challenge),
      ...oneGapLine(context, challenge),
      ...question(context, challenge),
      ...disagreements(context, widest),
      ...levelsBetween(context, challenge, widest[0]),
      ...decide(context, challenge),
    ],
  };
}

/** A page for each challenge of the session. */
export const challenge: BuildPages = (context) => context.chosen.map((one) => page(context, one));
