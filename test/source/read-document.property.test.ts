import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Path, SourceDocument } from '../../src/source/document.ts';
import { forbiddenCharacters } from '../../src/source/forbidden-characters.ts';
import { defaultLimits } from '../../src/source/limits.ts';
import { readDocument } from '../../src/source/read-document.ts';

const allowed = (text: string) => forbiddenCharacters(text, 1).length === 0;
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }).filter(allowed),
  fc.constantFrom(
    'no',
    'yes',
    '012',
    '1_000',
    '~',
    'null',
    '<<',
    '*x',
    '&x',
    '!x',
    '- a',
    'a: b',
    '#',
    '"',
    "'",
    '{a}',
    '[',
    '%',
    '@',
    ' x ',
    'x\ny',
    '\n',
    '\t',
    '---',
    '__proto__',
  ),
);
// Keys that are refused on purpose: merge keys, and names that hide behind a special space.
const name = text.filter((key) => key !== '' && key !== '<<' && !/^[\u00A0\u2000-\u200B\u202F\u205F\u3000]/.test(key));
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => (value === 0 ? 0 : value)),
);
const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, number, fc.boolean(), fc.constant(null), tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 5 }),
  map: fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));

/** The text an editor would mark. */
function markedText(document: SourceDocument, path: Path): string {
  const { line, column, endLine, endColumn } = document.locate(path);
  const lines = document.text.split('\n');
  return line === endLine ? (lines[line - 1] ?? '').slice(column - 1, endColumn - 1) : '';
}

function everyKey(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => everyKey(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[...path, key], ...everyKey(child, [...path, key])]);
}

const read = (source: string) => readDocument(new TextEncoder().encode(source), 'f.yaml', defaultLimits);

test('what was written comes back, and every key is found where it stands', () => {
  fc.assert(
    fc.property(
      fc.dictionary(name, anyValue, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
      fc.constantFrom('BLOCK', 'FLOW'),
      (value, collectionStyle) => {
        const source = stringify(value, null, { collectionStyle: collectionStyle === 'FLOW' ? 'flow' : 'block', lineWidth: 0 });
        const { document, problems } = read(source);
        expect(problems).toEqual([]);
        expect(JSON.parse(JSON.stringify(document?.value))).toEqual(JSON.parse(JSON.stringify(value)));
        for (const path of everyKey(value)) {
          const key = String(path.at(-1));
          // A plain or quoted key of one line stands there as itself.
          if (document !== null && /^[a-z0-9]+$/i.test(key)) expect(markedText(document, path).replace(/^["']|["']$/g, '')).toBe(key);
        }
      },
    ),
    { numRuns: 500, seed: 20261120 },
  );
});

test('any text is read without a crash, and a value comes only without fatal problems', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'a',
      'b: ',
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      '&x ',
      '*x',
      '!',
      '|',
      '>',
      '? ',
      '---',
      '\t',
      '1',
      '.inf',
      '<<',
      '\\',
      '%',
      'é',
      '\r\n',
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const source = parts.join('');
      const { document, problems } = read(source);
      expect(document === null ? problems.length : 1).toBeGreaterThan(0);
      const lines = source.split('\n');
      for (const { line, column, endLine, endColumn } of problems) {
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        expect(endLine > line || endColumn >= column).toBe(true);
      }
    }),
    { numRuns: 3000, seed: 20261120 },
  );
});

test('any bytes are read without a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const { document, problems } = readDocument(bytes, 'f.yaml', defaultLimits);
      expect(document === null ? problems.length : 1).toBeGreaterThan(0);
    }),
    { numRuns: 2000, seed: 20261120 },
  );
});
