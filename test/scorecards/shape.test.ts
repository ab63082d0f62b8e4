import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scorecardIds } from 'virtual:scorecards';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Scorecard } from '../../src/model/scorecard.ts';
import { bundled, folder, folderNames, scorecardFolders, textOf, textsOf } from './bundled.ts';

/** Most characters of each kind of text: what fits its place in the handout and in a terminal of 80 columns. */
const longest = {
  'scorecard title': 60,
  summary: 320,
  source: 300,
  'level name': 14,
  'level meaning': 90,
  'stage title': 20,
  'stage meaning': 90,
  title: 50,
  'short title': 24,
  why: 260,
  target: 180,
  opening: 120,
  question: 120,
  statement: 120,
  level: 140,
  'good enough': 140,
  'next step': 120,
  'KPI title': 60,
  'KPI unit': 30,
  'KPI definition': 140,
};

const leaders = ['CMO', 'CIO', 'CXO', 'COO', 'CFO', 'CEO', 'both'];

const repeated = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

describe('the folder of scorecards', () => {
  test('holds the five scorecards and the generated schemas, and nothing else', () => {
    expect(folderNames).toEqual([
      'cmo-cio-bridge',
      'cmo-cxo-partnership',
      'cross-functional-fitness',
      'engagement-imperatives',
      'schema',
      'ten-challenges',
    ]);
  });

  test('every folder is bundled and every bundled id has a folder', () => {
    expect([...scorecardIds].sort()).toEqual(scorecardFolders);
  });

  test.each(scorecardFolders)('%s holds one file, which names its schema for editors', (name) => {
    expect(readdirSync(join(folder, name))).toEqual(['scorecard.yaml']);
    expect(textOf(name).split('\n')[0]).toBe('# yaml-language-server: $schema=../schema/scorecard.schema.json');
  });

  test.each(scorecardFolders)('%s is a valid scorecard whose id is the name of its folder', (name) => {
    const outcome = Scorecard.safeParse(parse(textOf(name), { uniqueKeys: true }));
    expect(outcome.error?.issues ?? []).toEqual([]);
    expect(outcome.data?.id).toBe(name);
  });
});

describe.each(bundled.map((scorecard) => [scorecard.id, scorecard] as const))('%s', (_, scorecard) => {
  const { dimensions, journey = [] } = scorecard;
  const texts = textsOf(scorecard);

  test('names the pair and the stages', () => {
    expect(scorecard.pair).toHaveLength(2);
    expect(journey.length).toBeGreaterThanOrEqual(5);
  });

  test('every id is unique among its kind', () => {
    const indicators = dimensions.flatMap((dimension) => dimension.indicators);
    const kpis = dimensions.flatMap((dimension) => dimension.kpis ?? []);
    for (const named of [dimensions, indicators, kpis, journey]) expect(repeated(named.map(({ id }) => id))).toEqual([]);
  });

  test('no indicator has the name of a challenge', () => {
    const challenges = new Set(dimensions.map(({ id }) => id));
    const indicators = dimensions.flatMap((dimension) => dimension.indicators);
    expect(indicators.filter(({ id }) => challenges.has(id))).toEqual([]);
  });

  test('every id is made of words, in 3 to 40 characters', () => {
    const ids = [
      scorecard.id,
      ...journey.map(({ id }) => id),
      ...dimensions.flatMap(({ id, indicators, kpis = [] }) => [id, ...indicators.map((one) => one.id), ...kpis.map((one) => one.id)]),
    ];
    expect(ids.filter((id) => !/^[a-z]+(?:-(?:[a-z]+|\d+))*$/.test(id) || id.length < 3 || id.length > 40)).toEqual([]);
  });

  test('five levels, 3 to 5 statements for each challenge, advice for each level, 3 or more KPIs', () => {
    expect(scorecard.scale.levels).toHaveLength(5);
    const wrong = dimensions.filter(
      ({ indicators, levels, kpis = [] }) =>
        indicators.length < 3 ||
        indicators.length > 5 ||
        indicators.some((indicator) => indicator.levels.length !== 5) ||
        levels?.length !== 5 ||
        kpis.length < 3,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('every text is there and has no space at its ends', () => {
    expect(texts.filter(({ text }) => text === '' || text !== text.trim() || / {2}|\n/.test(text))).toEqual([]);
  });

  test('every text fits its place in the handout', () => {
    const tooLong = texts.filter(({ kind, text }) => text.length > longest[kind as keyof typeof longest]);
    expect(tooLong.map(({ at, kind, text }) => `${at}: ${kind} of ${text.length} characters`)).toEqual([]);
    expect(texts.filter(({ kind }) => !(kind in longest))).toEqual([]);
  });

  test('why a challenge matters is told in two sentences', () => {
    const counts = dimensions.map(({ id, why }) => [id, why.match(/[.!?](?=\s|$)/g)?.length]);
    expect(counts.filter(([, count]) => count !== 2)).toEqual([]);
  });

  test('a challenge has an opening question and two questions to discuss', () => {
    const wrong = dimensions.filter(
      ({ opening = '', questions = [] }) => questions.length !== 2 || ![opening, ...questions].every((question) => question.endsWith('?')),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('statements, levels, advice and definitions are whole sentences', () => {
    const kinds = ['statement', 'level', 'good enough', 'next step', 'KPI definition', 'level meaning', 'stage meaning', 'target', 'why'];
    expect(texts.filter(({ kind, text }) => kinds.includes(kind) && !/^["“]?[A-Z0-9].*\.$/.test(text))).toEqual([]);
  });

  test('every next step says which leader starts', () => {
    const steps = dimensions.flatMap(({ levels = [] }) => levels.map(({ next }) => next.starts));
    expect(steps.filter((starts) => !leaders.includes(starts))).toEqual([]);
  });

  test('a target is on the scale and above its first level', () => {
    const targets = dimensions.flatMap(({ target }) => (target === undefined ? [] : [target.level]));
    expect(targets.filter((level) => level < 2 || level > 5)).toEqual([]);
  });
});
