import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columns } from '../../src/outline/columns.ts';

const characters = Array.from({ length: 0x2800 }, (_, code) => String.fromCharCode(code));

test('every character up to the dingbats has the columns string-width gives it, alone and beside others', () => {
  const wrong = characters.filter(
    (character) =>
      columns(character) !== stringWidth(character) ||
      columns(`a${character}b`) !== stringWidth(`a${character}b`) ||
      columns(`é${character}${character}●`) !== stringWidth(`é${character}${character}●`),
  );
  expect(wrong).toEqual([]);
});

test('texts with joined, wide and coloured characters are measured by grapheme', () => {
  const texts = ['日本', '👨‍👩‍👧', 'e\u0301', '\u001B[31mred\u001B[39m', '1\u20E3', '©\uFE0F', 'ｶﾞ', '🇬🇧', '▶\uFE0F'];
  expect(texts.map(columns)).toEqual(texts.map((text) => stringWidth(text)));
  expect(columns('日本')).toBe(4);
});
