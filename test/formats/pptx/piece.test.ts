import { describe, expect, test } from 'vitest';
import { groupShapes } from '../../../src/formats/pptx/group-shapes.ts';
import { fitInto, shortened, textHeight } from '../../../src/formats/pptx/measure.ts';
import { fill, type Piece } from '../../../src/formats/pptx/piece.ts';
import { tablePiece } from '../../../src/formats/pptx/pieces/table.ts';
import { listPiece } from '../../../src/formats/pptx/pieces/text.ts';

const piece = (height: number, more: Partial<Piece> = {}): Piece => ({ height, draw: () => undefined, ...more });
const heights = (pieces: readonly Piece[]): readonly number[] => pieces.map(({ height }) => height);

describe('filling a slide', () => {
  test('takes what fits and leaves the rest', () => {
    const { here, rest } = fill([piece(2), piece(2), piece(2)], 5);
    expect(heights(here)).toEqual([2, 2]);
    expect(heights(rest)).toEqual([2]);
  });

  test('draws a piece that is too high for any slide, for nothing may be lost', () => {
    const { here, rest } = fill([piece(9), piece(1)], 5);
    expect(heights(here)).toEqual([9]);
    expect(heights(rest)).toEqual([1]);
  });

  test('never leaves a line that opens a list alone at the end', () => {
    const { here, rest } = fill([piece(3), piece(0.3, { opensNext: true }), piece(3)], 5);
    expect(heights(here)).toEqual([3]);
    expect(heights(rest)).toEqual([0.3, 3]);
  });

  test('splits a list between its items', () => {
    const list = listPiece({ ordered: true, items: Array.from({ length: 30 }, (_, index) => `Item ${index}`) }, { width: 6, size: 16 });
    const { here, rest } = fill([list], 4);
    expect(here).toHaveLength(1);
    expect(here[0]?.height).toBeLessThanOrEqual(4);
    expect(rest).toHaveLength(1);
  });

  test('splits a table between its rows', () => {
    const columns = [{ title: 'A', align: 'left' }] as const;
    const table = tablePiece(
      { kind: 'table', caption: 'c', columns, rows: Array.from({ length: 60 }, (_, row) => [`Row ${row}`]) },
      { width: 6, height: 4 },
    );
    let waiting: readonly Piece[] = [table];
    let slides = 0;
    for (; waiting.length > 0 && slides < 99; slides += 1) {
      const filled = fill(waiting, 4);
      expect(filled.here[0]?.height).toBeLessThanOrEqual(4);
      waiting = filled.rest;
    }
    expect(slides).toBeGreaterThan(2);
    expect(slides).toBeLessThan(9);
  });
});

describe('fitting text', () => {
  test('takes the largest size that fits', () => {
    expect(fitInto('Short', { width: 5, height: 0.5, sizes: [24, 18, 12] })).toEqual({ text: 'Short', size: 24, cut: false });
    expect(fitInto('A title that is a good deal longer than that', { width: 3, height: 0.5, sizes: [24, 18, 12] }).size).toBe(12);
  });

  test('shortens at the smallest, to what its box holds', () => {
    const { text, cut } = fitInto('word '.repeat(400), { width: 3, height: 0.5, sizes: [12, 10] });
    expect(cut).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect(textHeight(text, { width: 3, size: 10 })).toBeLessThanOrEqual(0.5);
  });

  test('leaves a text that fits as it is', () => {
    expect(shortened('As it is', { width: 3, size: 12 }, 2)).toEqual({ text: 'As it is', cut: false });
  });
});

describe('grouping shapes', () => {
  const shape = (name: string, x: number): string =>
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${name}"/></p:nvSpPr><a:off x="${x}" y="10"/><a:ext cx="5" cy="6"/></p:sp>`;
  const groups = new Map([['g1', { key: 'g1', name: 'Picture', description: 'A & B' }]]);

  test('puts marked neighbours into one group with a description and leaves others alone', () => {
    const grouped = groupShapes(
      `${shape('Title', 0)}${shape('group g1: Line', 20)}${shape('group g1: Circle', 40)}${shape('Text', 90)}`,
      groups,
    );
    expect(grouped.match(/<p:grpSp>/g)).toHaveLength(1);
    expect(grouped).toContain('name="Picture" descr="A &amp; B"');
    expect(grouped).toContain('<a:off x="20" y="10"/><a:ext cx="25" cy="6"/><a:chOff x="20" y="10"/>');
    expect(grouped).toContain('name="Circle"');
    expect(grouped.indexOf('name="Title"')).toBeLessThan(grouped.indexOf('<p:grpSp>'));
    expect(grouped.indexOf('name="Text"')).toBeGreaterThan(grouped.indexOf('</p:grpSp>'));
  });
});
