import type { ChallengeResult } from '../../../model/result.ts';
import { alignmentFigure, headlineSentence, reportTitle } from '../../../outline/headline.ts';
import { levels, points } from '../../../outline/numbers.ts';
import { unknowns } from '../../../outline/unknowns.ts';
import { leadOf, enGb as words } from '../../../outline/words/en-gb.ts';
import { escapeLine } from '../../../source/escape-text.ts';
import type { ReportInput } from '../format.ts';
import { padEnd, padStart, shorten, width, wrap } from './fit.ts';
import { gapLine, scaleLine } from './gap-line.ts';
import { asciiGlyphs, toAscii, unicodeGlyphs } from './glyphs.ts';
import { margin, type Screen } from './screen.ts';
import { talkLines } from './talk-lines.ts';

/** A text with the look it gets once its width is settled. */
type Cell = readonly [text: string, paint: (text: string) => string];

/** Columns the organisation keeps in the title, however long the leaders' titles are. */
const shortestName = 8;

const plain = (text: string): string => text;

function title(page: Screen): string[] {
  const { result, say, view, glyphs } = page;
  const day = say(words.asOf(result.asOf));
  const heading = shorten(say(reportTitle(result)), page.columns - width(day) - 3 - shortestName - 2, glyphs.ellipsis);
  const period = result.period === null ? '' : ` ${glyphs.separator} ${say(result.period)}`;
  const room = page.columns - width(heading) - width(day) - 5;
  const organization = shorten(`${say(result.organization)}${period}`, Math.max(shortestName, room), glyphs.ellipsis);
  const used = width(heading) + 3 + width(organization) + width(day);
  return [`${margin}${view.paint.bold(heading)}   ${organization}${' '.repeat(Math.max(2, page.columns - used))}${view.paint.dim(day)}`];
}

/** Cells side by side, `gap` spaces between them, on as many lines as it takes. */
function flow(cells: readonly Cell[], columns: number, gap: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [text, paint] of cells) {
    const size = width(text);
    if (used > 0 && used + gap + size > columns) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += (used === 0 ? '' : ' '.repeat(gap)) + paint(text);
    used += (used === 0 ? 0 : gap) + size;
  }
  return used === 0 ? lines : [...lines, line];
}

function legend(page: Screen): Cell[] {
  const { result, glyphs, say, view } = page;
  // Both sides and the target stay on one line.
  const room = Math.floor((page.columns - 18) / 2);
  const name = (id: string): string => shorten(say(leadOf(result, id)), room, glyphs.ellipsis);
  const sides: Cell[] =
    result.pair === null
      ? []
      : [
          [`${glyphs.first} ${name(result.pair[0])}`, view.paint.first],
          [`${glyphs.second} ${name(result.pair[1])}`, view.paint.second],
        ];
  return [...sides, [`${glyphs.target} ${words.target}`, view.paint.dim]];
}

function figures(page: Screen): string[] {
  const { result, say, view } = page;
  const { headline } = result;
  const values: [string, string][] = [
    [words.headlineLabels.alignment, alignmentFigure(result)],
    [words.headlineLabels.maturity, points(headline.maturity.value)],
    [words.headlineLabels.coverage, points(headline.coverage.value)],
    [words.headlineLabels.attainment, points(headline.attainment.value)],
  ];
  const cells = values.map(
    ([label, value]): Cell => [
      say(`${label} ${value}`),
      (text) => `${text.slice(0, label.length)}${view.paint.bold(text.slice(label.length))}`,
    ],
  );
  const numbers = flow(cells, page.columns, 3);
  const signs = legend(page);
  const signsWidth = signs.reduce((sum, [text]) => sum + width(text), (signs.length - 1) * 2);
  const last = cells.reduce((sum, [text]) => sum + width(text), (cells.length - 1) * 3);
  const drawn = flow(signs, page.columns, 2)[0] ?? '';
  if (numbers.length === 1 && last + 3 + signsWidth <= page.columns)
    return [`${margin}${numbers[0]}${' '.repeat(page.columns - last - signsWidth)}${drawn}`];
  return [...numbers, drawn].map((line) => margin + line);
}

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

function coverageSigns({ coverage }: ChallengeResult, { glyphs, view }: Screen): [string, string] {
  const sign = (all: boolean, some: boolean): string => {
    if (all) return view.paint.good(glyphs.full);
    return some ? view.paint.warning(glyphs.part) : view.paint.dim(glyphs.none);
  };
  return [sign(coverage.shared, coverage.goal), sign(coverage.live, coverage.measured)];
}

const disputed = new Set(['contested', 'disowned', 'orphan', 'mismatch', 'unclear']);

function ownerCell({ ownership }: ChallengeResult, { view, glyphs }: Screen): Cell {
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

function tableRow(page: Screen, layout: Layout, challenge: ChallengeResult): string {
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

function table(page: Screen): string[] {
  const layout = layoutFor(page);
  const byId = new Map(page.result.challenges.map((challenge) => [challenge.id, challenge]));
  const rows = page.result.priorities.order.flatMap((id) => byId.get(id) ?? []).map((challenge) => tableRow(page, layout, challenge));
  const { glyphs, view, say } = page;
  const dim = (text: string): Cell => [say(text), view.paint.dim];
  const key = [
    ...(layout.coverage
      ? [`${glyphs.full} ${words.legend.full}`, `${glyphs.part} ${words.legend.part}`, `${glyphs.none} ${words.legend.none}`]
      : []),
    ...(rows.some((row) => row.includes(glyphs.both)) ? [`${glyphs.both} ${words.legend.both}`] : []),
    ...(page.result.challenges.some(({ alignment }) => alignment.gapLevels !== null) ? [words.legend.apart] : []),
  ];
  const hint = layout.coverage ? [] : wrap(words.narrowHint, page.columns - 4).map((line) => view.paint.dim(line));
  return [tableHead(page, layout), ...rows, ...[...flow(key.map(dim), page.columns - 4, 2), ...hint].map((line) => `${margin}    ${line}`)];
}

function closing(page: Screen): string[] {
  const { result, say, view } = page;
  const open = result.findings.filter(({ waived }) => !waived);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  const waived = result.findings.length - open.length;
  const counts = words.findings(count('error'), count('warning'), count('note'));
  const parts = [open.length === 0 ? words.noFindings : counts, ...(waived > 0 ? [words.waivedCount(waived)] : [])];
  if (result.unchecked.length > 0) parts.push(words.leftOut(result.unchecked.length));
  const failedGates = result.gates.filter(({ passed }) => !passed);
  const gates = failedGates.length === 0 ? [] : [`${words.gatesFailed}: ${failedGates.map(({ message }) => message).join('; ')}.`];
  const missing = unknowns(result);
  const lines = [
    ...(missing.length === 0 ? [] : [`${words.notKnown}: ${missing.join(', ')}.`]),
    ...gates,
    `${words.findingsLabel}: ${parts.join(', ')}. ${words.scope}`,
  ];
  // Commands are not wrapped: they are there to be copied.
  const next = view.path.startsWith('-') ? [] : words.next(view.path);
  const fitting = next.filter((line) => width(say(line)) <= page.columns);
  return [
    '',
    ...[...lines.flatMap((line) => wrap(say(line), page.columns)), ...fitting.map(say)].map((line) => margin + view.paint.dim(line)),
  ];
}

/** The first screen: headline, gap lines by priority, what to talk about, what is not known. */
export function oneScreen({ result, view }: ReportInput): string {
  const say = view.ascii ? (text: string) => toAscii(escapeLine(text)) : escapeLine;
  const page: Screen = { result, view, glyphs: view.ascii ? asciiGlyphs : unicodeGlyphs, say, columns: Math.max(40, view.width - 4) };
  const sentence = wrap(say(headlineSentence(result)), page.columns).map((line) => margin + line);
  return `${[...title(page), ...figures(page), ...sentence, '', ...table(page), ...talkLines(page), ...closing(page)].join('\n')}\n`;
}
