import type { ChallengeResult } from '../../model/result.ts';
import type { Block, Inline, Table } from '../block.ts';
import type { GapLines } from '../charts/chart.ts';
import { isDisputed } from '../disputed.ts';
import { left, minor, muted, right, span, table } from '../make-block.ts';
import { fixed, levels, noNumber, signed } from '../numbers.ts';
import { reasonText } from '../reason-text.ts';
import { shortLevel } from '../sides.ts';
import { enGb } from '../words/en-gb.ts';
import { capitalised } from '../words/phrases.ts';
import type { BuildSection, SectionContext } from './section.ts';

const words = enGb.overview.gapLines;

const levelOf = (challenge: ChallengeResult, functionId: string): number | null =>
  challenge.maturity.byFunction.find((entry) => entry.function === functionId)?.level ?? null;

/** How far goals go for a challenge, in a word. */
const goalWord = ({ coverage }: ChallengeResult): string => {
  if (coverage.shared) return words.goal.shared;
  return coverage.goal ? words.goal.alone : words.goal.none;
};

const kpiWord = ({ coverage }: ChallengeResult): string => {
  if (coverage.live) return words.kpi.live;
  return coverage.measured ? words.kpi.old : words.kpi.none;
};

function ownerWord({ ownership }: ChallengeResult): Inline {
  if (ownership.status === null) return noNumber;
  return [span(enGb.ownership[ownership.status], isDisputed(ownership.status) ? 'warning' : 'plain')];
}

function levelsTable({ result, ranked, who, apart, tone, priority }: SectionContext): Table {
  const shown = result.pair ?? result.functions.map(({ id }) => id);
  const { columns } = enGb;
  const distance = (challenge: ChallengeResult): Inline => {
    const { gapLevels, signedLevels, band } = challenge.alignment;
    const wide = band === 'apart' || band === 'no_better_than_chance';
    return gapLevels === null ? noNumber : [span(apart(gapLevels), wide ? 'strong' : 'plain'), span(` (${signed(signedLevels)})`, 'muted')];
  };
  return table(
    words.caption,
    [
      right(columns.number),
      left(columns.challenge),
      ...shown.map((id) => right(who(id))),
      ...(result.pair === null ? [] : [right(capitalised(columns.apart))]),
      minor(right(capitalised(enGb.target))),
      minor(right(capitalised(columns.priority))),
      minor(left(capitalised(columns.goal))),
      minor(left(columns.kpi)),
      ...(result.pair === null ? [] : [left(capitalised(columns.owner))]),
    ],
    ranked.map((challenge) => [
      challenge.priority.rank === null ? noNumber : String(challenge.priority.rank),
      challenge.title,
      ...shown.map((id) => [span(levels(levelOf(challenge, id)), tone(id))]),
      ...(result.pair === null ? [] : [distance(challenge)]),
      shortLevel(challenge.target),
      priority(challenge.priority.value),
      goalWord(challenge),
      kpiWord(challenge),
      ...(result.pair === null ? [] : [ownerWord(challenge)]),
    ]),
  );
}

function chart({ ranked, who, apart }: SectionContext, [first, second]: readonly [string, string], max: number): GapLines {
  const sides = { first: who(first), second: who(second) };
  return {
    kind: 'gap-lines',
    title: words.chartTitle(sides.first, sides.second),
    description: words.chartDescription(ranked.length, sides.first, sides.second),
    sides,
    scale: { min: 1, max },
    rows: ranked.map((challenge) => ({
      label: challenge.title,
      first: levelOf(challenge, first),
      second: levelOf(challenge, second),
      target: challenge.target,
      apart: apart(challenge.alignment.gapLevels),
    })),
  };
}

function message({ result, apart }: SectionContext): string {
  const compared = result.challenges.filter(({ alignment }) => alignment.gapLevels !== null);
  const gap = ({ alignment }: ChallengeResult): number => alignment.gapLevels as number;
  const [first] = compared;
  if (first === undefined) return words.nothingCompared(reasonText(result, result.headline.alignment.reason));
  const widest = compared.reduce((most, challenge) => (gap(challenge) > gap(most) ? challenge : most), first);
  if (gap(widest) < 1e-9) return words.noGaps(compared.length);
  const wide = compared.filter(({ alignment }) => alignment.band === 'apart' || alignment.band === 'no_better_than_chance');
  return words.message(widest.title, apart(gap(widest)), wide.length, compared.length, fixed(result.method.thresholds.partly as number, 1));
}

/** Challenges the pair cannot be compared in, by reason. */
function missing({ result, ranked }: SectionContext): readonly Block[] {
  const byReason = new Map<string, string[]>();
  for (const challenge of ranked) {
    const { alignment, title } = challenge;
    if (alignment.gapLevels !== null || alignment.reason === null) continue;
    const why = reasonText(result, alignment.reason, [challenge]);
    byReason.set(why, [...(byReason.get(why) ?? []), title]);
  }
  return [...byReason].map(([why, titles]) => muted(words.notCompared(titles, why)));
}

/** The signature picture: where the two stand on every challenge. */
export const gapLines: BuildSection = (context) => {
  const { result, who } = context;
  const rows = levelsTable(context);
  const { pair } = result;
  if (pair === null) return { message: message(context), detail: false, blocks: [rows] };
  return {
    message: message(context),
    detail: false,
    blocks: [
      { kind: 'chart', chart: chart(context, pair, result.scorecard.levels.length), table: rows },
      muted(`${words.signedHelp(who(pair[0]), who(pair[1]))} ${words.apartHelp}`),
      ...missing(context),
    ],
  };
};
