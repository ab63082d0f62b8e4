import { dayNumber } from '../../../model/days.ts';
import type { SectionContext } from '../../../outline/sections/section.ts';
import { capitalised } from '../../../outline/words/phrases.ts';
import type { Cell } from '../../tables/column.ts';
import { type ColumnFacts, sharedColumns, type Table } from '../../tables/table.ts';
import type { CellLook, Shading, Sheet, SheetCell } from '../../xlsx/sheet.ts';
import { looks, numberFormats, scaleColors, sideColors } from './look.ts';
import { columnWidth } from './widths.ts';
import { workbookWords as words } from './words.ts';

/** Days between the first day of spreadsheets and 1970. */
const spreadsheetEpoch = 25_569;

interface Placed {
  readonly facts: ColumnFacts;
  readonly index: number;
}

/** Name of a column for people: `first_level` is “● CMO level”. */
export function headerOf(name: string, { result: { pair }, who }: SectionContext): string {
  const plain = name.replaceAll('_', ' ').replace(/\bkpi(s?)\b/g, 'KPI$1');
  if (pair === null || !/^(?:first|second) (?:level|evidence)$/.test(plain)) return capitalised(plain);
  return plain.replace('first', `● ${who(pair[0])}`).replace('second', `◆ ${who(pair[1])}`);
}

/** A cell as people read it: codes in words, days as the spreadsheet counts them. */
function shown(cell: Cell, { kind, words: inWords }: ColumnFacts): string | number | null {
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  if (typeof cell !== 'string') return cell;
  if (kind === 'date') return dayNumber(cell) + spreadsheetEpoch;
  return inWords === undefined ? cell : (inWords[cell] ?? cell);
}

/** Every reason of a row in one text: `Alignment, Importance: nobody rated it`. */
function whyEmpty(row: readonly Cell[], reasons: readonly Placed[], context: SectionContext): string | null {
  const byReason = new Map<string, string[]>();
  for (const { facts, index } of reasons) {
    const reason = shown(row[index] ?? null, facts);
    if (typeof reason !== 'string') continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), headerOf(facts.name.replace(/_reason$/, ''), context)]);
  }
  return byReason.size === 0 ? null : [...byReason].map(([reason, names]) => `${names.join(', ')}: ${reason}`).join('; ');
}

const isNumber = ({ kind }: ColumnFacts): boolean => !['text', 'code', 'boolean', 'date'].includes(kind);

const lookOf = (facts: ColumnFacts): CellLook => {
  const format = numberFormats[facts.kind];
  return {
    ...(format === undefined ? {} : { format }),
    ...(isNumber(facts) ? {} : { indent: 1, wrap: facts.kind === 'text' || facts.kind === 'code' }),
  };
};

/** Headers stand on the left, for the filter button takes the right. */
const headerLook = ({ name }: ColumnFacts): CellLook => {
  const side = name.startsWith('first_') ? 'first' : name.startsWith('second_') ? 'second' : null;
  return { ...looks.header, indent: 1, ...(side === null ? {} : { color: sideColors[side] }) };
};

/** Columns for people first, what says why cells are empty in one, and what only programs want folded away at the end. */
function arranged({ columns }: Table): {
  readonly front: readonly Placed[];
  readonly back: readonly Placed[];
  readonly reasons: readonly Placed[];
} {
  const placed = columns.map((facts, index) => ({ facts, index }));
  const [shared, own] = [placed.slice(0, sharedColumns), placed.slice(sharedColumns)];
  const plain = own.filter(({ facts }) => facts.why !== true);
  return {
    front: plain.filter(({ facts }) => facts.detail !== true),
    back: [...plain.filter(({ facts }) => facts.detail === true), ...shared],
    reasons: own.filter(({ facts }) => facts.why === true),
  };
}

function shadingsOf(columns: readonly Placed[], context: SectionContext): readonly Shading[] {
  const top = context.result.scorecard.levels.length;
  return columns.flatMap(({ facts: { scale } }, column) =>
    scale === undefined ? [] : [{ column, low: scale.low, high: scale.high === 'top' ? top : scale.high, colors: scaleColors(scale) }],
  );
}

/** Reasons name many columns at once; narrow, they would make every row high. */
const reasonWidth = 100;

function widthOf({ name, kind }: ColumnFacts, header: string, cells: readonly (string | number | null)[]): number {
  return name === emptyColumn.name && cells.some((cell) => cell !== null) ? reasonWidth : columnWidth(header, { kind, cells });
}

const emptyColumn: ColumnFacts = { name: 'why_empty', kind: 'text', meaning: words.whyEmptyMeaning };

/** A table as a sheet: header, filters, formats by kind of column, colours where the table asks for them. */
export function tableSheet(table: Table, context: SectionContext): Sheet {
  const { front, back, reasons } = arranged(table);
  const explained = reasons.length > 0;
  const columns = [...front, ...(explained ? [{ facts: emptyColumn, index: -1 }] : []), ...back];
  const rows = table
    .rows(context)
    .map((row) => columns.map(({ facts, index }) => (index < 0 ? whyEmpty(row, reasons, context) : shown(row[index] ?? null, facts))));
  const header: readonly SheetCell[] = columns.map(({ facts }) => ({ value: headerOf(facts.name, context), look: headerLook(facts) }));
  const title = front.findIndex(({ facts }) => facts.name === 'title');
  return {
    name: table.sheet ?? table.name,
    columns: columns.map(({ facts }, index) => ({
      width: widthOf(
        facts,
        String(header[index]?.value),
        rows.map((row) => row[index] ?? null),
      ),
      look: lookOf(facts),
      ...(index >= columns.length - back.length ? { folded: true } : {}),
    })),
    rows: [header, ...rows.map((row) => row.map((value) => ({ value })))],
    frozen: { rows: 1, columns: title < 2 ? title + 1 : 0 },
    filtered: true,
    shadings: shadingsOf(columns, context),
    landscape: true,
  };
}
