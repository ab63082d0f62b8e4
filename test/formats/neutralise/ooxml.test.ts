import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officeCellText, officeText } from '../../../src/formats/neutralise/ooxml.ts';

const allowed = /^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe('text for Word and PowerPoint', () => {
  test('stays as it is when there is nothing wrong with it', () => {
    for (const text of ['Plain text', '顧客の声', 'رؤية واحدة', 'a & b < c', '😀', '_x0041_']) expect(officeText(text)).toBe(text);
  });

  test('has characters that XML does not allow replaced', () => {
    expect(officeText('a\u0000b\u001bc\ud800d\ufffee')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  });

  test('stands on one line, in its own direction', () => {
    expect(officeText('a\r\nb\tc\u2028d')).toBe('a b c d');
    expect(officeText('a\u202eb\u2066c')).toBe('abc');
  });

  test('ends in an ellipsis beyond 32,767 characters, without half a character', () => {
    expect(officeText('x'.repeat(40_000))).toHaveLength(32_767);
    expect(officeText('x'.repeat(32_767))).toBe('x'.repeat(32_767));
    expect(officeText(`😀${'x'.repeat(40_000)}`)).toBe(`😀${'x'.repeat(32_764)}…`);
    expect(officeText(`${'x'.repeat(32_765)}😀😀`)).toBe(`${'x'.repeat(32_765)}…`);
  });

  test('is legal XML whatever comes in', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => allowed.test(officeText(text))));
  });
});

describe('text for cells and charts', () => {
  test('that looks like a coded character is coded, so that it is read back as it was', () => {
    expect(officeCellText('_x0041_ and _x00e9_')).toBe('_x005F_x0041_ and _x005F_x00e9_');
    expect(officeCellText('_x004_ _x_ x0041_')).toBe('_x004_ _x_ x0041_');
  });
});
