import { type ITableCellOptions, Paragraph, type ParagraphChild, TableCell } from 'docx';
import { color } from './look.ts';
import { styleIds } from './styles.ts';

type Border = NonNullable<NonNullable<ITableCellOptions['borders']>['top']>;

export const noBorder: Border = { style: 'none', size: 0, color: 'auto' };
export const hairline: Border = { style: 'single', size: 4, color: color('hairline') };
export const axis: Border = { style: 'single', size: 8, color: color('axis') };
export const dashed: Border = { style: 'dashed', size: 12, color: color('target') };

export type Align = 'left' | 'right' | 'center';

export interface CellLook {
  /** Of one column, in twips. */
  readonly width: number;
  readonly align?: Align;
  readonly valign?: 'top' | 'center' | 'bottom';
  readonly fill?: string;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
  /** White space left and right of the text, in twips, where it differs from the table's. */
  readonly padding?: number;
  /** Stays on the page of the row below. */
  readonly keepNext?: boolean;
  /** Columns it covers; one when absent. */
  readonly span?: number;
  /** Style of its paragraphs; that of tables when absent. */
  readonly style?: string;
}

/** A cell; lines and white space come from its table unless they are asked for, for a document has thousands of cells. */
export function cell(paragraphs: readonly (readonly ParagraphChild[])[], look: CellLook): TableCell {
  const {
    width,
    align = 'left',
    valign = 'top',
    fill,
    bottom,
    left,
    right,
    padding,
    keepNext = false,
    span = 1,
    style = styleIds.cell,
  } = look;
  const borders = {
    ...(bottom === undefined ? {} : { bottom }),
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
  };
  return new TableCell({
    width: { size: width * span, type: 'dxa' },
    ...(span === 1 ? {} : { columnSpan: span }),
    verticalAlign: valign,
    ...(fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill } }),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
    ...(padding === undefined ? {} : { margins: { marginUnitType: 'dxa', left: padding, right: padding } }),
    children: paragraphs.map((children) => new Paragraph({ style, alignment: align, keepNext, children: [...children] })),
  });
}
