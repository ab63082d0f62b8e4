import type { CellStyle, ColumnDef, WriteSheet } from 'hucre/xlsx';
import { officeCellText } from '../neutralise/ooxml.ts';
import { normalise } from '../ooxml/normalise.ts';
import { changeParts, readParts, writeParts } from '../ooxml/package.ts';
import type { Properties } from '../ooxml/properties.ts';
import { rowHeight } from './row-height.ts';
import type { CellLook, Sheet, SheetCell } from './sheet.ts';

const font = { name: 'Calibri', size: 11 } as const;

/** Longest name of a sheet that spreadsheets take, and what it must not hold. */
const sheetName = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;

/** Spreadsheets name columns A to Z, AA to ZZ and so on. */
function columnName(index: number): string {
  const [rest, letter] = [Math.floor(index / 26), String.fromCharCode(65 + (index % 26))];
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

function styleOf({ bold, size, color, fill, rule, align, format, wrap, indent }: CellLook): CellStyle {
  return {
    font: { ...font, ...(bold && { bold }), ...(size && { size }), ...(color && { color: { rgb: color } }) },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(rule && { border: { bottom: { style: 'thin', color: { rgb: rule } } } }),
    ...(format && { numFmt: format }),
    alignment: {
      vertical: 'top',
      ...(align && { horizontal: align }),
      ...(wrap && { wrapText: wrap }),
      ...(indent && { horizontal: 'left', indent }),
    },
  };
}

/** Texts stay texts, whatever they open with: only numbers and strings are ever written, never a formula. */
const written = ({ value }: SheetCell): string | number | null => (typeof value === 'string' ? officeCellText(value) : value);

function columnsOf({ columns }: Sheet): ColumnDef[] {
  return columns.map(({ width, look, folded }, index) => ({
    width,
    ...(look && { style: styleOf(look) }),
    ...(folded && { hidden: true, outlineLevel: 1 }),
    ...(!folded && columns[index + 1]?.folded && { collapsed: true }),
  }));
}

function cellsOf({ rows, columns }: Sheet): WriteSheet['cells'] {
  const looks = rows.flatMap((row, r) => row.map(({ look }, c) => [`${r},${c}`, look ?? columns[c]?.look] as const));
  const own = looks.flatMap(([place, look]) => (look === undefined ? [] : [[place, { style: styleOf(look) }] as const]));
  return new Map(own);
}

/** Characters across a page that can still be read. */
const pageWidth = 230;

const pagesWide = ({ columns }: Sheet): number =>
  Math.max(1, Math.ceil(columns.reduce((sum, { width, folded }) => sum + (folded ? 0 : width), 0) / pageWidth));

function heightsOf({ rows, columns }: Sheet): NonNullable<WriteSheet['rowDefs']> {
  const heights = rows.map((row, index) => [index, rowHeight(row, columns)] as const);
  return new Map(heights.flatMap(([index, height]) => (height === null ? [] : [[index, { height }] as const])));
}

function writeSheet(sheet: Sheet): WriteSheet {
  const { name, rows, columns, frozen, filtered, shadings, landscape } = sheet;
  if (!sheetName.test(name)) throw new Error(`"${name}" is no name of a sheet`);
  const last = { row: Math.max(1, rows.length), column: columnName(columns.length - 1) };
  return {
    name,
    columns: columnsOf(sheet),
    rows: rows.map((row) => row.map(written)),
    ...{ cells: cellsOf(sheet) as NonNullable<WriteSheet['cells']> },
    rowDefs: heightsOf(sheet),
    freezePane: frozen,
    ...(filtered && { autoFilter: { range: `A1:${last.column}${last.row}` } }),
    conditionalRules: shadings.map(({ column, low, high, colors }, index) => ({
      type: 'colorScale',
      priority: index + 1,
      range: `${columnName(column)}2:${columnName(column)}${Math.max(2, last.row)}`,
      colorScale: {
        cfvo: [low, high].map((value) => ({ type: 'num', value: String(value) })),
        colors: colors.map((color) => `FF${color}`),
      },
    })),
    pageSetup: {
      ...{ paperSize: 'a4', orientation: landscape ? 'landscape' : 'portrait' },
      ...{ fitToPage: true, fitToWidth: pagesWide(sheet), fitToHeight: 0 },
      ...(filtered && { printTitlesRow: '$1:$1' }),
      ...(frozen.columns > 0 && { printTitlesColumn: `$A:$${columnName(frozen.columns - 1)}` }),
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    outlineProperties: { summaryRight: false },
    view: { showGridLines: filtered },
  };
}

/** Without a formula there is nothing to calculate on opening; asked to, a spreadsheet wants to save what nobody changed. */
const withoutRecalculation = (name: string, text: string): string =>
  name === 'xl/workbook.xml' ? text.replace(/<calcPr[^>]*\/>/, '') : text;

/** A workbook: no macros, no formulas, no links outside; the same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly Sheet[], properties: Properties): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({ sheets: sheets.map(writeSheet), defaultFont: font });
  return normalise(writeParts(changeParts(readParts(bytes), withoutRecalculation)), properties);
}
