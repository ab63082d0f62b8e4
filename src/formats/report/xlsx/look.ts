import type { ColorScale, ColumnKind } from '../../tables/column.ts';
import type { CellLook } from '../../xlsx/sheet.ts';

const ink = '1B2430';
const muted = '566170';
const line = 'AAB4BF';
const paper = 'FFFFFF';

/** Colours of the two sides of the pair, as in every other form of the report. */
export const sideColors = { first: '0B7A75', second: 'B9570A' } as const;

export const looks = {
  title: { bold: true, size: 18, color: ink },
  subtitle: { color: muted },
  section: { bold: true, size: 13, color: ink },
  label: { color: ink },
  strong: { bold: true, color: ink },
  words: { color: ink, wrap: true },
  detail: { color: ink, wrap: true, indent: 1 },
  muted: { color: muted, wrap: true },
  header: { bold: true, color: ink, fill: 'E4E8ED', rule: line, wrap: true },
} as const satisfies Record<string, CellLook>;

/** Numbers as the reports print them, with one decimal more where an analyst wants to see it. */
export const numberFormats: Readonly<Partial<Record<ColumnKind, string>>> = {
  level: '0.00',
  points: '0.0',
  share: '0%',
  ratio: '0.00',
  date: 'yyyy\\-mm\\-dd',
  integer: '0',
};

/** White where nothing asks for attention; the blues of the silo matrix where a number only says where something stands. */
export function scaleColors({ attention }: ColorScale): readonly [low: string, high: string] {
  if (attention === 'none') return ['F3F6FA', '85A7C9'];
  const hot = 'F2B5A4';
  return attention === 'low' ? [hot, paper] : [paper, hot];
}
