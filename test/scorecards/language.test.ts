import { describe, expect, test } from 'vitest';
import { bundled, textsOf } from './bundled.ts';
import { readingEase, sentencesOf, syllables, wordsOf } from './reading-ease.ts';
import { americanWords, jargon } from './spelling.ts';

/** Names that the sources coined; they stand in titles and nowhere else. */
const coined = /\b(?:Consumerization|utilization)\b/g;
const names = ['scorecard title', 'level name', 'stage title', 'title', 'short title', 'KPI title', 'KPI unit'];
const listOf = (wrong: readonly { readonly at: string; readonly text: string }[]): string[] =>
  wrong.map(({ at, text }) => `${at}: ${text}`);

describe.each(bundled.map((scorecard) => [scorecard.id, scorecard, textsOf(scorecard)] as const))('%s', (id, { dimensions }, texts) => {
  const prose = texts.filter(({ kind }) => !names.includes(kind) && kind !== 'source');

  test('is in British spelling, but for the names its source coined', () => {
    const checked = texts.map(({ kind, at, text }) => ({ at, text: /title/.test(kind) ? text.replace(coined, '') : text }));
    expect(listOf(checked.filter(({ text }) => americanWords(text).length > 0))).toEqual([]);
  });

  test('has no jargon', () => {
    expect(listOf(texts.filter(({ text }) => jargon(text).length > 0))).toEqual([]);
  });

  test('does without dashes between clauses, exclamation marks and trailing dots', () => {
    expect(listOf(texts.filter(({ text }) => /—| [–-] |!|…|\.\.\./.test(text)))).toEqual([]);
  });

  test('writes the apostrophe in one way, and a percent sign apart from its number', () => {
    expect(listOf(texts.filter(({ text }) => /’|\d%/.test(text)))).toEqual([]);
  });

  test('has at most one semicolon in fifty sentences', () => {
    const sentences = prose.flatMap(({ text }) => sentencesOf(text)).length;
    expect(prose.filter(({ text }) => text.includes(';')).length).toBeLessThanOrEqual(sentences / 50);
  });

  test('is easy to read: as plain English overall, and no challenge below a reading ease of 55', () => {
    expect(readingEase(prose.map(({ text }) => text))).toBeGreaterThanOrEqual(60);
    const hard = dimensions.filter(
      (dimension) => readingEase(prose.filter(({ at }) => `${at}/`.startsWith(`${id}/${dimension.id}/`)).map(({ text }) => text)) < 55,
    );
    expect(hard.map((dimension) => dimension.id)).toEqual([]);
  });

  test('has no sentence of more than thirty words', () => {
    expect(listOf(prose.filter(({ text }) => sentencesOf(text).some((sentence) => wordsOf(sentence).length > 30)))).toEqual([]);
  });

  test('says nothing twice', () => {
    const seen = new Map<string, string>();
    const twice = prose.flatMap(({ at, text }) =>
      sentencesOf(text).flatMap((sentence) => {
        const key = wordsOf(sentence).join(' ').toLowerCase();
        const first = seen.get(key);
        seen.set(key, at);
        return first === undefined ? [] : [`${first} and ${at}: ${sentence}`];
      }),
    );
    expect(twice).toEqual([]);
  });

  test('no two levels of a statement share most of their words', () => {
    const wordsIn = (text: string): Set<string> => new Set(wordsOf(text.toLowerCase()));
    const levels = texts.filter(({ kind }) => kind === 'level');
    const groupOf = (at: string): string => at.slice(0, at.lastIndexOf('/'));
    const alike = levels.flatMap((one, index) =>
      levels.slice(index + 1).flatMap((other) => {
        if (groupOf(one.at) !== groupOf(other.at)) return [];
        const [a, b] = [wordsIn(one.text), wordsIn(other.text)];
        const common = [...a].filter((word) => b.has(word)).length;
        return common / (a.size + b.size - common) > 0.6 ? [`${one.at} and ${other.at}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});

describe('the checks themselves', () => {
  test.each(['We organize it.', 'Behavior', 'an analyzer', 'at the center', 'a program', 'It was canceled.', 'Utilization'])(
    '%j is found to be American',
    (text) => expect(americanWords(text)).toHaveLength(1),
  );

  test.each(['The right size', 'organise', 'behaviour', 'cancelled', 'a programme', 'Enter the later order'])('%j is left alone', (text) =>
    expect(americanWords(text)).toEqual([]),
  );

  test.each(['Leverage it', 'a best-in-class service', 'a holistic view'])('%j is found to be jargon', (text) =>
    expect(jargon(text)).toHaveLength(1),
  );

  test.each([
    ['customer', 3],
    ['table', 2],
    ['measure', 2],
    ['decided', 3],
    ['agreed', 2],
    ['names', 1],
    ['experience', 4],
    ['one', 1],
  ] as const)('%s has about %i syllables', (word, count) =>
    expect(Math.abs(syllables(word) - count)).toBeLessThanOrEqual(word.length > 8 ? 1 : 0),
  );

  test('long words in long sentences read as hard, short ones as easy', () => {
    expect(readingEase(['The cat sat on the mat. The dog ran to the cat.'])).toBeGreaterThan(100);
    expect(readingEase(['Organisational transformation necessitates comprehensive interdepartmental communication.'])).toBeLessThan(0);
  });
});
