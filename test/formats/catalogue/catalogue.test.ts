import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/formats/catalogue/index.ts';
import type { Look } from '../../../src/formats/catalogue/look.ts';
import { width as columns } from '../../../src/formats/report/terminal/fit.ts';
import { Scorecard } from '../../../src/model/scorecard.ts';
import { paintWith, plainPaint } from '../../../src/outline/paint.ts';
import { expectGolden } from '../../golden.ts';
import { bundled, textsOf } from '../../scorecards/bundled.ts';

const look = (changes: Partial<Look> = {}): Look => ({ width: 80, paint: plainPaint, ascii: false, ...changes });
const named = (id: string): Scorecard => bundled.find((scorecard) => scorecard.id === id) as Scorecard;
/** Text without line breaks and indents, to look for sentences in. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');
/** Markdown as a reader sees it, where escapes are concerned. */
const seen = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const smallest = Scorecard.parse({
  id: 'mine',
  version: '0.1.0',
  title: 'Mine',
  summary: 'Two levels.',
  scale: {
    levels: [
      { name: 'No', meaning: 'Not yet.' },
      { name: 'Yes', meaning: 'Done.' },
    ],
  },
  dimensions: [
    {
      id: 'one',
      title: 'One',
      why: 'Because.',
      weight: 2,
      target: { level: 1, why: 'Enough.' },
      indicators: [
        { id: 'a', statement: 'First.', levels: ['Off.', 'On.'] },
        { id: 'b', statement: 'Second.', levels: ['Away.', 'Here.'] },
      ],
    },
  ],
});

const hostileText = '| [x](http://e.example) <b>&amp; @all `code` \u001B[31m\u202E **bold** 1. # $a$';
const hostile: Scorecard = {
  ...smallest,
  title: hostileText,
  summary: hostileText,
  dimensions: smallest.dimensions.map((dimension) => ({
    ...dimension,
    title: hostileText,
    kpis: [{ id: 'k', title: hostileText, unit: hostileText, direction: 'higher', definition: hostileText }],
  })),
};

describe('in the terminal', () => {
  test('cross-functional-fitness at 80 columns', () => {
    expectGolden('formats/catalogue/golden/cross-functional-fitness.txt', catalogue.text.show(named('cross-functional-fitness'), look()));
  });

  test('the list at 80 columns', () => {
    const sorted = [named('ten-challenges'), ...bundled.filter(({ id }) => id !== 'ten-challenges')];
    expectGolden('formats/catalogue/golden/list.txt', catalogue.text.list(sorted, look()));
  });

  test.each(bundled.map((scorecard) => [scorecard.id, scorecard] as const))('%s shows every text that its file has', (_, scorecard) => {
    const shown = flat(catalogue.text.show(scorecard, look({ width: 100 })));
    const texts = textsOf(scorecard).filter(({ kind }) => kind !== 'short title');
    expect(texts.filter(({ text }) => !shown.includes(flat(text)))).toEqual([]);
  });

  test.each([40, 60, 80, 100, 160])('nothing is wider than %i columns, nor than 92', (width) => {
    const lines = bundled.flatMap((scorecard) => catalogue.text.show(scorecard, look({ width })).split('\n'));
    expect(lines.filter((line) => columns(line) > Math.min(width, 92))).toEqual([]);
  });

  test('a scorecard with nothing optional has no empty part', () => {
    const shown = catalogue.text.show(smallest, look());
    for (const part of ['Questions', 'KPIs', 'good enough', 'journey', 'comes from', 'other scorecards']) expect(shown).not.toContain(part);
    expect(shown).not.toContain('undefined');
  });

  test('a weight and a target of its own are said', () => {
    const shown = catalogue.text.show(smallest, look());
    expect(shown).toContain('Counts 2 times in the mean.');
    expect(shown).toContain('Aim at level 2 in each');
    expect(shown).toContain('One (one, aim at level 1)');
  });

  test('without Unicode it is ASCII alone', () => {
    const pages = bundled.map((scorecard) => catalogue.text.show(scorecard, look({ ascii: true })));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is meant.
    expect(pages.filter((page) => /[^\u0000-\u007F]|\?\?/.test(page))).toEqual([]);
  });

  test('colours change nothing but colours', () => {
    const coloured = catalogue.text.show(named('ten-challenges'), look({ paint: paintWith(new Chalk({ level: 1 })) }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is removed.
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(catalogue.text.show(named('ten-challenges'), look()));
    expect(coloured).toContain('\u001B[1m');
  });

  test('no text of a file reaches the terminal as a command', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal obeys.
    expect(catalogue.text.show(hostile, look()) + catalogue.text.list([hostile], look())).not.toMatch(/[\u001B\u202E]/);
  });
});

describe('in Markdown', () => {
  test('cross-functional-fitness as a reader sees it', () => {
    expectGolden(
      'formats/catalogue/golden/cross-functional-fitness.md',
      seen(catalogue.markdown.show(named('cross-functional-fitness'), look())),
    );
  });

  test.each(bundled.map((scorecard) => [scorecard.id, scorecard] as const))('%s shows every text that its file has', (_, scorecard) => {
    const shown = flat(seen(catalogue.markdown.show(scorecard, look())));
    const texts = textsOf(scorecard).filter(({ kind }) => kind !== 'short title');
    expect(texts.filter(({ text }) => !shown.includes(flat(text)))).toEqual([]);
  });

  test('every table has as many cells in each row as in its head', () => {
    const cells = (row: string): number => row.replace(/\\\|/g, '').split('|').length;
    const page = [hostile, ...bundled].map((scorecard) => catalogue.markdown.show(scorecard, look())).join('\n\n');
    const tables = `${page}\n\n${catalogue.markdown.list([hostile, ...bundled], look())}`
      .split('\n\n')
      .filter((block) => block.startsWith('| '));
    expect(tables.length).toBeGreaterThan(80);
    expect(tables.filter((block) => new Set(block.trimEnd().split('\n').map(cells)).size !== 1)).toEqual([]);
  });

  test('no text of a file becomes markup, a link or a mention', () => {
    const page = catalogue.markdown.show(hostile, look());
    expect(page).not.toMatch(/(?<!\\)(?:\]\(|<b|@all|`code|\*\*bold|\$a)/);
    expect(seen(page)).toContain('[x](http://e.example)');
  });

  test('headings go down one step at a time', () => {
    const depths = [...catalogue.markdown.show(named('ten-challenges'), look()).matchAll(/^#+/gm)].map(([marks]) => marks.length);
    expect(depths.filter((depth) => depth === 1)).toHaveLength(1);
    expect(depths.slice(1).filter((depth, index) => depth > (depths[index] as number) + 1)).toEqual([]);
  });
});

test('JSON holds the whole scorecard', () => {
  expect(bundled.map((scorecard) => JSON.parse(catalogue.json.show(scorecard, look())))).toEqual(bundled);
});
