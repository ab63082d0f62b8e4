import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakable, pieces } from '../../../src/formats/pdf/breakable.ts';
import { columnShares } from '../../../src/formats/pdf/column-shares.ts';
import { fontCoverage } from '../../../src/formats/pdf/font-coverage.ts';
import { fontTable } from '../../../src/formats/pdf/font-tables.ts';
import { printableValue, printer, spoken } from '../../../src/formats/pdf/printable.ts';
import { privateFamily } from '../../../src/formats/pdf/private-family.ts';

const inter = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
);
const covers = fontCoverage(inter);

function printed(text: string): { readonly text: string; readonly lacking: readonly string[] } {
  const lacking = new Set<string>();
  return { text: printer(covers, lacking)(text), lacking: [...lacking] };
}

describe('text that the font can draw', () => {
  test('letters of Europe are drawn as they are', () => {
    expect(printed('Łódź, Ağrı, Ελλάδα, Київ – “½ €” ●◆✓')).toEqual({ text: 'Łódź, Ağrı, Ελλάδα, Київ – “½ €” ●◆✓', lacking: [] });
  });

  test('a character that the font lacks stands as a box and is named once', () => {
    expect(printed('山田 & 山本')).toEqual({ text: '□□ & □□', lacking: ['山', '田', '本'] });
  });

  test('a letter with marks that the font lacks is one box', () => {
    expect(printed('שָׁלוֹם').text).toBe('□□□□');
  });

  test('a letter and its accent become the letter with the accent', () => {
    expect(printed('e\u0301').text).toBe('é');
  });

  test('line ends become spaces; invisible controls and half pairs go', () => {
    expect(printed('a\r\nb\u2028c\td\u202Ee\u2066f\uFEFFg\uD800h\u00ADi').text).toBe('a b c defghi');
  });

  test('a control character is not drawn, though the font covers it', () => {
    expect(printed('a\u0000b\u001Bc').text).toBe('a□b□c');
  });

  test('characters for private use are not drawn, for nobody could say what they mean', () => {
    expect(printed('\uE000')).toEqual({ text: '□', lacking: ['\uE000'] });
  });

  test('whatever comes in, the font covers what comes out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        for (const character of printed(text).text) {
          expect(covers(character.codePointAt(0) ?? 0)).toBe(true);
          expect(character).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });

  test('every string of a value is made drawable, its keys and numbers are kept', () => {
    const print = printer(covers, new Set());
    expect(printableValue({ a: ['山', 1, null], b: { c: true } }, print)).toEqual({ a: ['□', 1, null], b: { c: true } });
  });

  test('what is read out keeps its script', () => {
    expect(spoken('山田\n\uD800太郎\u202E')).toBe('山田 太郎');
  });

  test('what a PDF may not hold is replaced in what is read out', () => {
    expect(spoken('a\u0000b\uFFFE')).toBe('a\uFFFDb\uFFFD');
  });
});

describe('places to break', () => {
  test('short words, dates and paths break where they did', () => {
    expect(breakable('high-rating-without-evidence examples/northwind 2026-11-20', 20)).toBe(
      'high-rating-without-evidence examples/northwind 2026-11-20',
    );
    expect(pieces('a-b 2026-11-20')).toEqual(['a-', 'b', ' ', '2026-11-20']);
  });

  test('a long word may break after every fifth letter and loses none', () => {
    const word = 'Kundenbeziehungsmanagementabteilung00001';
    expect(breakable(word, 20)).toBe('Kunde\u200Bnbezi\u200Behung\u200Bsmana\u200Bgemen\u200Btabte\u200Bilung\u200B00001');
  });

  test('text is the same without the places to break', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (text, longest) => {
        expect(breakable(text, longest).replaceAll('\u200B', '')).toBe(text);
      }),
    );
  });
});

describe('widths of columns', () => {
  test('the column with the long texts gets the room that the others do not need', () => {
    const { shares, width } = columnShares(
      [
        ['#', '1', '2'],
        ['Finding', 'a sentence of many words '.repeat(8)],
      ],
      60,
    );
    expect(shares[1]).toBeGreaterThan(10 * (shares[0] ?? 0));
    expect(width).toBe(1);
  });

  test('a table of short texts does not stretch over the page', () => {
    const { width } = columnShares(
      [
        ['Gap', 'coverage gap'],
        ['Weight', '40 %'],
      ],
      60,
    );
    expect(width).toBeLessThan(0.5);
  });

  test('where names do not fit they may break earlier, and then they fit', () => {
    const columns = Array.from({ length: 10 }, (_, index) => [`Kundenbeziehungen${index}`]);
    const { shares, longestWord } = columnShares(columns, 60);
    expect(longestWord).toBeLessThan(20);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(60.1);
  });
});

describe('the font under a name of our own', () => {
  const names = (font: Uint8Array): string => {
    const { offset, length } = fontTable(font, 'name');
    return Buffer.from(font.subarray(offset, offset + length))
      .toString('latin1')
      .replaceAll('\0', '');
  };

  test('it has the new name, the same characters and every other table where it was', () => {
    const renamed = privateFamily(inter, 'Inter of ours');
    expect(names(renamed)).toContain('Inter of ours');
    expect(names(inter)).not.toContain('Inter of ours');
    expect(fontTable(renamed, 'glyf')).toEqual(fontTable(inter, 'glyf'));
    const coverage = fontCoverage(renamed);
    for (const character of 'aé●山') expect(coverage(character.codePointAt(0) ?? 0)).toBe(covers(character.codePointAt(0) ?? 0));
  });

  test('a table that the font does not have is an error', () => {
    expect(() => fontTable(inter, 'none')).toThrow('the font has no none table');
  });
});
