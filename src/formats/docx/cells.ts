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
  /** White space left and right of the text, in twips. */
  readonly padding?: number;
  /** Stays on the page of the row below. */
  readonly keepNext?: boolean;
  /** Columns it covers; one when absent. */
  readonly span?: number;
}

/** A cell without lines but those that are asked for. */
export function cell(paragraphs: readonly (readonly ParagraphChild[])[], look: CellLook): TableCell {
  const {
    width,
    align = 'left',
    valign = 'top',
    fill,
    bottom = noBorder,
    left = noBorder,
    right = noBorder,
    padding = 60,
    keepNext = false,
    span = 1,
  } = look;
  return new TableCell({
    width: { size: width * span, type: 'dxa' },
    ...(span === 1 ? {} : { columnSpan: span }),
    verticalAlign: valign,
    ...(fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill } }),
    borders: { top: noBorder, bottom, left, right },
    margins: { marginUnitType: 'dxa', top: 40, bottom: 40, left: padding, right: padding },
    children: paragraphs.map((children) => new Paragraph({ style: styleIds.cell, alignment: align, keepNext, children: [...children] })),
  });
}
