import type { Block } from '../../../outline/block.ts';
import { headlineSentence, reportTitle } from '../../../outline/headline.ts';
import { fixed } from '../../../outline/numbers.ts';
import { headline } from '../../../outline/sections/headline.ts';
import type { SectionContext } from '../../../outline/sections/section.ts';
import { talkFirst } from '../../../outline/talk-first.ts';
import { unknowns } from '../../../outline/unknowns.ts';
import { enGb, longDay } from '../../../outline/words/en-gb.ts';
import type { Sheet, SheetCell } from '../../xlsx/sheet.ts';
import { looks } from './look.ts';
import { workbookWords as words } from './words.ts';

type Row = readonly SheetCell[];

const empty: Row = [];
const nothing: SheetCell = { value: null };
const headerLooks = [looks.header, { ...looks.header, align: 'right' }, { ...looks.header, indent: 1 }] as const;
const header = (texts: readonly string[]): Row => texts.map((value, index) => ({ value, look: headerLooks[index] ?? looks.header }));
const row = (label: string, value: number | string | null, detail: string | null, format = '0.0'): Row => [
  { value: label, look: looks.words },
  { value, look: typeof value === 'number' ? { format } : looks.words },
  { value: detail, look: looks.detail },
];
const says = (label: string, text: string): Row => [{ value: label, look: looks.words }, nothing, { value: text, look: looks.detail }];

/** The four numbers, each with the words the report has for it. */
function numbers(context: SectionContext): readonly Row[] {
  const { result } = context;
  const { alignment, maturity, coverage, attainment } = result.headline;
  const facts = (headline(context)?.blocks ?? []).flatMap((block: Block) => (block.kind === 'facts' ? block.facts : []));
  const values = [alignment.value, maturity.value, coverage.value, attainment.value];
  const interval = alignment.interval === null ? '' : words.interval(fixed(alignment.interval.low, 0), fixed(alignment.interval.high, 0));
  const { index, reason } = result.silos;
  const unknown = reason === null ? words.silosDetail : enGb.overview.headline.unknown(enGb.reasons[reason]);
  return [
    ...facts.map(({ label, detail }, at) => row(label, values[at] ?? null, detail + (at === 0 ? interval : ''))),
    row(words.silos, index, unknown),
  ];
}

function talk({ result }: SectionContext): readonly Row[] {
  const items = talkFirst(result);
  if (items.length === 0) return [];
  return [
    empty,
    [{ value: enGb.talkFirst, look: looks.section }],
    ...items.map(({ question, sides, note }, index) =>
      row(question, index + 1, note ?? sides.map(({ lead, answer }) => enGb.overview.agenda.answers(lead, answer)).join('; '), '0'),
    ),
  ];
}

function checks({ result }: SectionContext): readonly Row[] {
  const open = result.findings.filter(({ waived }) => !waived);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  const waived = result.findings.length - open.length;
  const found = enGb.findings(count('error'), count('warning'), count('note'));
  return [
    empty,
    row(enGb.findingsLabel, open.length, waived === 0 ? found : `${found}, ${enGb.waivedCount(waived)}`, '0'),
    ...result.gates.map(({ id, found: value, passed, message }) =>
      row(id, value, `${passed ? words.gate.passed : words.gate.failed}: ${message}`),
    ),
    ...unknowns(result).map((text, index) => says(index === 0 ? words.notKnown : '', text)),
  ];
}

function method({ result }: SectionContext): readonly Row[] {
  const { asOf, method: used, scorecard, inputs } = result;
  const { method: text } = enGb.method;
  const names: Readonly<Record<string, string>> = enGb.method.thresholds;
  return [
    empty,
    [{ value: enGb.overview.titles.method, look: looks.section }],
    says('', text.message(used.version, scorecard.title, scorecard.version, longDay(asOf))),
    says('', used.scope),
    says('', text.scale(scorecard.levels.map((name, index) => `${index + 1} ${name}`))),
    says('', text.chance(fixed(used.chanceDistance, 2))),
    empty,
    header([text.weightsCaption, text.weightColumns.weight]),
    ...(Object.keys(enGb.weights) as (keyof typeof used.weights)[]).map((name) => row(enGb.weights[name], used.weights[name], null, '0%')),
    empty,
    header([text.thresholdsCaption, text.thresholdColumns.value]),
    ...Object.entries(used.thresholds).map(([name, value]) => row(names[name] ?? name, value, null, 'General')),
    empty,
    header([text.inputsCaption, '', text.inputColumns.sha]),
    ...inputs.map(({ path, sha256 }) => says(path, sha256)),
  ];
}

/** What one looks at first: the numbers with their words, what to talk about, what the other sheets hold, how it came about. */
export function summarySheet(context: SectionContext, sheets: readonly (readonly [name: string, rows: number, row: string])[]): Sheet {
  const { result } = context;
  const { organization, period, asOf } = result;
  const where = [organization, ...(period === null ? [] : [period]), enGb.asOf(longDay(asOf))].join(' · ');
  return {
    name: words.summary,
    columns: [{ width: 50 }, { width: 18 }, { width: 92 }],
    rows: [
      [{ value: reportTitle(result), look: looks.title }],
      [{ value: where, look: looks.subtitle }],
      [{ value: headlineSentence(result), look: looks.strong }],
      empty,
      header(words.inNumbers),
      ...numbers(context),
      ...talk(context),
      ...checks(context),
      empty,
      header(words.sheets),
      ...sheets.map(([name, count, one]) => row(name, count, one, '0')),
      says('', words.folded),
      ...method(context),
    ],
    frozen: { rows: 0, columns: 0 },
    filtered: false,
    shadings: [],
    landscape: false,
  };
}
