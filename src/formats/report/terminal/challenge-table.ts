import type { ChallengeOverview } from '../../../model/overview.ts';
import { levels } from '../../../outline/numbers.ts';
import { enGb as words } from '../../../outline/words/en-gb.ts';
import { padEnd, padStart, shorten, width, wrap } from './fit.ts';
import { type Cell, flow } from './flow.ts';
import { gapLine, scaleLine } from './gap-line.ts';
import { margin, type Screen } from './screen.ts';

const plain = (text: string): string => text;

/** Widths of the table's columns; 0 leaves a column out. */
interface Layout {
  readonly name: number;
  readonly line: number;
  readonly apart: number;
  readonly coverage: boolean;
  readonly owner: number;
}

function layoutFor(page: Screen): Layout {
  const longest = Math.max(...page.result.challenges.map(({ short }) => width(page.say(short))), width(words.columns.challenge));
  const number = 4;
  const apart = 6;
  const wide = page.columns >= 74;
  const coverage = wide ? 11 : 0;
  const owner = wide ? 10 : 0;
  const rest = page.columns - number - apart - coverage - owner - 2;
  const name = Math.min(longest, Math.max(16, rest - 21), 44);
  // Levels fall on whole columns only when the line has 4k + 1 of them.
  const steps = Math.max(1, Math.floor(Math.min(rest - name, 61) / 4));
  const line = Math.min(steps * 4 + 1, rest - name >= steps * 4 + 1 ? steps * 4 + 1 : (steps - 1) * 4 + 1);
  return { name, line, apart, coverage: wide, owner };
}

function coverageSigns({ coverage }: ChallengeOverview, { glyphs, view }: Screen): [string, string] {
  const sign = (all: boolean, some: boolean): string => {
    if (all) return view.paint.good(glyphs.full);
    return some ? view.paint.warning(glyphs.part) : view.paint.dim(glyphs.none);
  };
  return [sign(coverage.shared, coverage.goal), sign(coverage.live, coverage.measured)];
}

const disputed = new Set(['contested', 'disowned', 'orphan', 'mismatch', 'unclear']);

function ownerCell({ ownership }: ChallengeOverview, { view, glyphs }: Screen): Cell {
  if (ownership.status === null) return [glyphs.dash, view.paint.dim];
  return [words.ownership[ownership.status], disputed.has(ownership.status) ? view.paint.warning : plain];
}

function tableHead(page: Screen, layout: Layout): string {
  const { columns } = words;
  const max = page.result.scorecard.levels.length;
  const scale = scaleLine({ columns: layout.line, max, glyphs: page.glyphs, paint: page.view.paint });
  const start = `${padStart(columns.number, 2)}  ${padEnd(columns.challenge, layout.name)} ${scale} ${padStart(columns.apart, layout.apart)}`;
  const rest = layout.coverage ? `  ${padEnd(columns.goal, 4)} ${padEnd(columns.kpi, 4)} ${columns.owner}` : '';
  return margin + page.view.paint.dim(start + rest);
}

function tableRow(page: Screen, layout: Layout, challenge: ChallengeOverview): string {
  const { view, glyphs, say, result } = page;
  const rank = challenge.priority.rank === null ? glyphs.dash : String(challenge.priority.rank);
  const level = (index: 0 | 1): number | null =>
    challenge.maturity.byFunction.find((entry) => entry.function === result.pair?.[index])?.level ?? null;
  const look = { columns: layout.line, max: result.scorecard.levels.length, glyphs, paint: view.paint };
  const line = gapLine({ first: level(0), second: level(1), target: challenge.target }, look);
  const name = padEnd(shorten(say(challenge.short), layout.name, glyphs.ellipsis), layout.name);
  const { gapLevels, band } = challenge.alignment;
  const apart = padStart(say(levels(gapLevels)), layout.apart);
  const start = `${margin}${padStart(rank, 2)}  ${name} ${line} ${band === 'apart' || band === 'no_better_than_chance' ? view.paint.bold(apart) : apart}`;
  if (!layout.coverage) return start;
  const [goal, kpi] = coverageSigns(challenge, page);
  const [owner, paint] = ownerCell(challenge, page);
  return `${start}   ${goal}    ${kpi}   ${paint(owner)}`;
}

/** Challenges by priority, each with its gap line and what it rests on, and the key to the signs. */
export function challengeTable(page: Screen): string[] {
  const layout = layoutFor(page);
  const byId = new Map(page.result.challenges.map((challenge) => [challenge.id, challenge]));
  const ranked = page.result.priorities.order.flatMap((id) => byId.get(id) ?? []);
  const rows = ranked.map((challenge) => tableRow(page, layout, challenge));
  const { glyphs, view, say } = page;
  const dim = (text: string): Cell => [say(text), view.paint.dim];
  const key = [
    ...(layout.coverage
      ? [`${glyphs.full} ${words.legend.full}`, `${glyphs.part} ${words.legend.part}`, `${glyphs.none} ${words.legend.none}`]
      : []),
    ...(rows.some((row) => row.includes(glyphs.both)) ? [`${glyphs.both} ${words.legend.both}`] : []),
    ...(ranked.some(({ priority }) => priority.rank !== null) ? [words.legend.order] : []),
    ...(ranked.some(({ alignment }) => alignment.gapLevels !== null) ? [words.legend.apart] : []),
    ...(layout.coverage && ranked.some(({ ownership }) => ownership.status !== null) ? [words.legend.owner] : []),
    page.result.headline.alignment.interval === null ? words.legend.scores : words.legend.scoresAndInterval,
  ];
  const hint = layout.coverage ? [] : wrap(words.narrowHint, page.columns - 4).map((line) => view.paint.dim(line));
  return [tableHead(page, layout), ...rows, ...[...flow(key.map(dim), page.columns - 4, 2), ...hint].map((line) => `${margin}    ${line}`)];
}
