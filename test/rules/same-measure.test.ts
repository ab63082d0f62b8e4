import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kpi } from '../../src/model/alignment.ts';
import { measureKeys } from '../../src/rules/same-measure.ts';

/** As the rule says it, for any script. */
function plainly({ title, source = '' }: Pick<Kpi, 'title' | 'source'>): readonly string[] {
  const folded = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const field = /[\p{L}\p{N}][._/:#>][\p{L}\p{N}]/u.test(source.toLowerCase());
  return [...(folded(title) === '' ? [] : [`title ${folded(title)}`]), ...(field ? [`source ${folded(source)}`] : [])];
}

const text = fc.string({ unit: fc.constantFrom(...'aZ09 ._/:#>-é中Ω٣\u{1D7D8}İ'), maxLength: 12 });

test('texts of Latin letters and of any others mean the same measure by the same words', () => {
  fc.assert(
    fc.property(text, text, (title, source) => {
      expect(measureKeys({ id: 'k', title, source } as Kpi)).toEqual(plainly({ title, source }));
    }),
    { numRuns: 2000 },
  );
});
