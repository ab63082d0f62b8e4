import type { Block } from '../../outline/block.ts';
import type { Piece } from './piece.ts';
import { bulletsPieces } from './pieces/bullets.ts';
import { cardsPiece, factRows } from './pieces/facts.ts';
import { gapLinesPieces } from './pieces/gap-lines.ts';
import { matrixPiece } from './pieces/matrix.ts';
import { quadrantPiece } from './pieces/quadrant.ts';
import type { NamedScale } from './pieces/sides.ts';
import { sidesLines } from './pieces/sides.ts';
import { tablePiece } from './pieces/table.ts';
import { listPiece, textPiece } from './pieces/text.ts';

/** The room blocks are laid out for, in inches, with the size of running text in points. */
export interface BlockRoom {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** Largest size of the text of tables, in points; none when absent. */
  readonly tableSize?: number;
  readonly scale: NamedScale;
}

type ChartBlock = Extract<Block, { kind: 'chart' }>;

/** A picture as shapes or a native chart; pictures without either are shown as the table that says the same. */
export function chartPieces({ chart, table }: ChartBlock, { width, height }: BlockRoom): readonly Piece[] {
  switch (chart.kind) {
    case 'gap-lines':
      return gapLinesPieces(chart, height);
    case 'quadrant':
      return [quadrantPiece(chart, height)];
    case 'silo-matrix':
      return [matrixPiece(chart, { width, height })];
    case 'bullets':
      return bulletsPieces(chart, height);
    default:
      return [tablePiece(table, { width, height })];
  }
}

const mostCards = 4;

/** A block of the outline as pieces of a slide; groups are slides of their own and never get here. */
export function blockPieces(block: Block, room: BlockRoom): readonly Piece[] {
  const { width, size } = room;
  switch (block.kind) {
    case 'text':
      return [textPiece(block.text, { width, size })];
    case 'list':
      return [listPiece(block, { width, size })];
    case 'facts':
      return block.facts.length <= mostCards && width > 9 ? [cardsPiece(block.facts, width)] : [factRows(block.facts, room)];
    case 'table':
      return block.rows.length === 0
        ? []
        : [tablePiece(block, { width, height: room.height, ...(room.tableSize === undefined ? {} : { most: room.tableSize }) })];
    case 'chart':
      return chartPieces(block, room);
    case 'sides':
      return [sidesLines(block, { width, size: Math.min(size, 13) })];
    case 'group':
      return block.blocks.flatMap((inner) => blockPieces(inner, room));
  }
}
