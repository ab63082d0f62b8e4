import type { FirstScreen, Overview } from '../../../model/overview.ts';
import { alignmentFigure, overviewSentence, reportTitle } from '../../../outline/headline.ts';
import { points } from '../../../outline/numbers.ts';
import { reasonText } from '../../../outline/reason-text.ts';
import { unknowns } from '../../../outline/unknowns.ts';
import { leadOf, enGb as words } from '../../../outline/words/en-gb.ts';
import { escapeLine } from '../../../source/escape-text.ts';
import type { View } from '../format.ts';
import { challengeTable } from './challenge-table.ts';
import { contentColumns } from './content-columns.ts';
import { shorten, width, wrap } from './fit.ts';
import { type Cell, flow } from './flow.ts';
import { asciiGlyphs, toAscii, unicodeGlyphs } from './glyphs.ts';
import { margin, type Screen } from './screen.ts';
import { talkLines } from './talk-lines.ts';

/** Columns the organisation keeps in the title, however long the leaders' titles are. */
const shortestName = 8;

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

/** A gate that fails; where there is no number, why, in words. */
const gateText = (result: Overview, { id, expected, foundReason, message }: Overview['gates'][number]): string =>
  foundReason === null ? message : words.gateUnknown(id, reasonText(result, foundReason), expected);

/** What helps most: ratings where they are missing, else what the file lacks. */
function nextCommands({ headline, findings }: Overview, file: string): readonly string[] {
  const hasErrors = findings.some(({ severity, waived }) => severity === 'error' && !waived);
  const { reason } = headline.alignment;
  return !hasErrors && (reason === 'not_rated' || reason === 'one_sided') ? words.nextWhenUnrated(file) : words.nextCommands(file);
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
  const gates = failedGates.length === 0 ? [] : [`${words.gatesFailed}: ${failedGates.map((gate) => gateText(result, gate)).join('; ')}.`];
  const missing = unknowns(result);
  const lines = [
    ...(missing.length === 0 ? [] : [`${words.notKnown}: ${missing.join(', ')}.`]),
    ...gates,
    `${words.findingsLabel}: ${parts.join(', ')}. ${words.scope}`,
  ];
  // Commands are not wrapped: they are there to be copied.
  const next = view.path.startsWith('-') ? [] : nextCommands(result, view.path);
  const fitting = next
    .filter((line) => width(words.next + say(line)) <= page.columns)
    .map((line, index) => (index === 0 ? words.next : words.orElse) + line);
  return [
    '',
    ...[...lines.flatMap((line) => wrap(say(line), page.columns)), ...fitting.map(say)].map((line) => margin + view.paint.dim(line)),
  ];
}

/** The first screen: headline, gap lines by priority, what to talk about, what is not known. */
export function oneScreen(result: FirstScreen, view: View): string {
  const say = view.ascii ? (text: string) => toAscii(escapeLine(text)) : escapeLine;
  const page: Screen = { result, view, glyphs: view.ascii ? asciiGlyphs : unicodeGlyphs, say, columns: contentColumns(view.width) };
  const sentence = wrap(say(overviewSentence(result, result.pattern)), page.columns).map((line) => margin + line);
  return `${[...title(page), ...figures(page), ...sentence, '', ...challengeTable(page), ...talkLines(page), ...closing(page)].join('\n')}\n`;
}
