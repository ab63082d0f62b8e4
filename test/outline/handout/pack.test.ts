import { describe, expect, test } from 'vitest';
import { gapLineSvg } from '../../../src/formats/handout/gap-line.ts';
import type { Assessment } from '../../../src/model/alignment.ts';
import { handoutPack } from '../../../src/outline/handout/handout-pack.ts';
import type { Pack, PackBlock } from '../../../src/outline/handout/pack.ts';
import { assessment, scorecard as scorecardOf } from '../../scoring/build.ts';
import { resultOf } from '../result-of.ts';
import { examples, packOf, plainOptions, scored } from './pack-of.ts';

const blocksOf = (pack: Pack): readonly PackBlock[] => pack.pages.flatMap(({ blocks }) => blocks);
const two = scorecardOf(2);
const made = (assessments: readonly Assessment[]): Pack => handoutPack(resultOf({ scorecard: two, assessments }), two, plainOptions);
const kindsOf = (pack: Pack): readonly string[] => pack.pages.map(({ kind }) => kind);

describe('the pack of a rated file', () => {
  test('has a page for each challenge of the agenda, in its order', async () => {
    for (const top of [1, 3, 10]) {
      const pack = await packOf('northwind', { top, duration: 180 });
      const pages = pack.pages.filter(({ kind }) => kind === 'challenge').map(({ id }) => id);
      expect(pages).toHaveLength(top);
      expect(pages).toEqual(pack.agenda.flatMap(({ challenge }) => (challenge === null ? [] : [`challenge-${challenge}`])));
    }
  });

  test('opens with the questions of the first challenges and the statement behind each', async () => {
    const { pages } = await packOf('northwind');
    const text = JSON.stringify(pages[0]);
    expect(text).toContain('The three questions of the day');
    expect(text).toContain('Which service do our customers probably enjoy using on their phone');
    expect(text).toContain('Customers can do in our channels what they are used to from the best consumer services.');
  });

  test('shows the levels from one answer to the other and who chose them', async () => {
    const { pages } = await packOf('northwind');
    const levels = pages.find(({ id }) => id === 'challenge-business-impact')?.blocks.find(({ kind }) => kind === 'levels');
    if (levels?.kind !== 'levels') throw new Error('no levels');
    expect(levels.items.map(({ level, chosenBy }) => [level, ...chosenBy.map(({ name }) => name)])).toEqual([
      [1, 'CIO'],
      [2],
      [3],
      [4, 'CMO'],
    ]);
  });

  test('has a row with a box for each level and “don’t know” for every statement', async () => {
    const { scorecard } = await scored('northwind');
    const pack = await packOf('northwind');
    const grids = pack.pages.find(({ kind }) => kind === 'worksheet')?.blocks.filter(({ kind }) => kind === 'grid') ?? [];
    const statements = grids.flatMap((grid) => (grid.kind === 'grid' ? grid.rows : []));
    expect(statements).toEqual(scorecard.dimensions.flatMap(({ indicators }) => indicators.map(({ statement }) => statement)));
    for (const grid of grids) expect(grid.kind === 'grid' && grid.columns.map(({ mark }) => mark)).toEqual(['1', '2', '3', '4', '5', '?']);
  });

  test('asks under each grid of the rating sheet how much the challenge matters and who owns it', async () => {
    const blocks = (await packOf('northwind')).pages.find(({ kind }) => kind === 'worksheet')?.blocks ?? [];
    const grids = blocks.flatMap((block, index) => (block.kind === 'grid' ? [index] : []));
    expect(grids).toHaveLength(10);
    for (const index of grids) expect(blocks[index + 1]).toMatchObject({ kind: 'weighing', marks: ['1', '2', '3', '4', '5'] });
  });

  test('has the other side of a challenge’s sheet to write on, after what works on it', async () => {
    for (const { kind, title, blocks } of (await packOf('northwind')).pages) {
      if (kind !== 'challenge') continue;
      const turn = blocks.findIndex((block) => block.kind === 'next-sheet');
      expect(blocks[turn]).toEqual({ kind: 'next-sheet', title: `${title}: after the conversation` });
      const written = blocks.flatMap((block, index) =>
        block.kind === 'grid' || block.kind === 'lines' || block.kind === 'form' ? [index] : [],
      );
      expect(written).toHaveLength(4);
      expect(Math.min(...written)).toBeGreaterThan(turn);
    }
  });

  test('fills the action log with what is open, and with nothing that is done', async () => {
    const { result } = await scored('northwind');
    const log = JSON.stringify((await packOf('northwind')).pages.find(({ kind }) => kind === 'action-log'));
    for (const { title, status } of result.actions)
      expect(log.includes(JSON.stringify(title))).toBe(status === 'open' || status === 'in-progress');
    expect(result.actions.some(({ status }) => status === 'done' || status === 'dropped')).toBe(true);
  });

  test('has a page of terms only where one is disputed', async () => {
    const { result, scorecard } = await scored('northwind');
    const settled = { ...result, glossary: result.glossary.map((term) => ({ ...term, agreed: 'This.' })) };
    expect(kindsOf(await packOf('northwind'))).toContain('terms');
    expect(kindsOf(handoutPack(settled, scorecard, plainOptions))).not.toContain('terms');
  });

  test('has something to vote on, rated or not', async () => {
    const votes = (pack: Pack) =>
      pack.pages
        .filter(({ kind }) => kind === 'dot-vote')
        .flatMap(({ blocks }) =>
          blocks.map((block) => (block.kind === 'write-table' ? [block.caption, block.rows.length, block.rows[0]?.[0]] : null)),
        );
    expect(votes(await packOf('minimal'))).toEqual([['The widest gaps first', 7, 'Consumerization of IT']]);
    expect(votes(await packOf('broken'))).toEqual([
      ['Nothing could be compared yet: the challenges of the day, then others', 8, 'Breaking down isolation'],
    ]);
  });

  test('names the response files and commands that exist', async () => {
    const text = JSON.stringify((await packOf('northwind', { path: "my file's/a.yaml" })).pages.find(({ kind }) => kind === 'afterwards'));
    expect(text).toContain('examples/northwind/responses/marketing.yaml and examples/northwind/responses/it.yaml');
    expect(JSON.parse(text).blocks[0].items.map(({ command }: { command: string | null }) => command)).toContain(
      "cx-scorecard check 'my file'\\''s/a.yaml' --baseline before.json",
    );
  });

  test.each(examples)('every page of %s has a name of its own', async (name) => {
    const pack = await packOf(name, { audience: 'facilitator' });
    const ids = pack.pages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(pack.pages.every(({ title, blocks }) => title !== '' && blocks.length > 0)).toBe(true);
  });
});

describe('whose copy', () => {
  test('only the facilitator’s says what to say and what to keep to oneself', async () => {
    const [participant, facilitator] = [await packOf('northwind'), await packOf('northwind', { audience: 'facilitator' })];
    expect(kindsOf(participant)).not.toContain('facilitator');
    expect(blocksOf(participant).filter(({ kind }) => kind === 'script')).toEqual([]);
    expect(kindsOf(facilitator)).toContain('facilitator');
    expect(blocksOf(facilitator).filter(({ kind }) => kind === 'script')).toHaveLength(3);
  });

  test('the script of a challenge says when, and who is higher without calling it wrong', async () => {
    const { pages } = await packOf('northwind', { audience: 'facilitator', start: '14:00' });
    const script = JSON.stringify(pages.find(({ id }) => id === 'challenge-consumerization')?.blocks[0]);
    expect(script).toContain('14:06–14:24 · 18 minutes');
    expect(script).toContain('the CMO is higher on 4 of 4 statements');
  });
});

describe('what can still be made', () => {
  test('the blank pack holds no result', async () => {
    const pack = await packOf('northwind', { blank: true });
    expect(kindsOf(pack)).toEqual(['cover', 'how-to-rate', 'worksheet']);
    expect(pack.agenda).toEqual([]);
    expect(pack.notices).toEqual([]);
    expect(blocksOf(pack).filter(({ kind }) => ['chart', 'sides', 'levels', 'facts'].includes(kind))).toEqual([]);
    expect(JSON.stringify(pack)).not.toMatch(/levels apart|App store 4\.6|priority/);
  });

  test('without any rating it is the blank pack, and that is said', () => {
    const pack = handoutPack(resultOf({ scorecard: two }), two, plainOptions);
    expect(kindsOf(pack)).toEqual(['cover', 'how-to-rate', 'worksheet']);
    expect(pack.notices.join()).toContain('nobody has rated anything yet');
  });

  test('with one side only, pages come by priority without answers side by side, and that is said', () => {
    const pack = made([assessment('CMO', [[1, 2, 3, 4], [2]])]);
    expect(kindsOf(pack)).toContain('challenge');
    expect(blocksOf(pack).filter(({ kind }) => kind === 'sides')).toEqual([]);
    expect(pack.notices.join()).toContain('the two sides cannot be compared');
  });

  test('without a pair there is no figure of two answers, but pages, agenda and sheets are there', () => {
    const functions = { sales: { lead: 'CSO' }, it: { lead: 'CTO' } };
    const result = resultOf({
      scorecard: two,
      alignment: { functions },
      assessments: [assessment('sales', [[4, 4, 4, 4]]), assessment('it', [[2, 2, 2, 2]])],
    });
    const pack = handoutPack(result, two, plainOptions);
    expect(pack.title).toBe('One view of the customer');
    expect(pack.sides).toBeNull();
    expect(kindsOf(pack)).toEqual(expect.arrayContaining(['agenda', 'challenge', 'ownership', 'worksheet']));
    expect(kindsOf(pack)).not.toContain('how-to-read');
    expect(pack.notices.join()).toContain('does not settle which two functions form the pair');
  });

  test('where both sides say the same, nothing claims that they differ', () => {
    const same = [
      [4, 4, 4, 4],
      [2, 2, 2, 2],
    ];
    const pack = made([assessment('CMO', same), assessment('CIO', same)]);
    expect(kindsOf(pack)).toContain('challenge');
    expect(pack.notices.join()).toContain('both sides gave the same answers');
    expect(JSON.stringify(pack.pages[0])).not.toMatch(/rated (?:it )?differently|two different answers/);
  });

  test('where only one side answered, nothing claims that the answers are the same', async () => {
    const pack = made([
      assessment('CMO', [
        [4, 4, 4, 4],
        [2, 2, 2, 2],
      ]),
    ]);
    expect(kindsOf(pack)).toContain('challenge');
    expect(pack.pages[0]?.lead).toContain('only part of the answers');
    const line = blocksOf(pack).flatMap((block) =>
      block.kind === 'chart' && block.chart.kind === 'gap-lines' ? [gapLineSvg(block.chart)] : [],
    );
    expect(line[0]).toContain('>compared<');
    expect(line[0]).not.toContain('– levels');
  });

  test('a challenge compared as a whole shows both numbers', () => {
    const whole = (id: string, level: number): Assessment => ({ function: id, answers: { c1: level } });
    const pack = made([whole('CMO', 5), whole('CIO', 2)]);
    const sides = blocksOf(pack).find(({ kind }) => kind === 'sides');
    expect(sides?.kind === 'sides' && sides.sides.map(({ level }) => level)).toEqual(['5 (L5)', '2 (L2)']);
  });

  test('more challenges than exist or fit is said, and all that can be are there', async () => {
    const many = await packOf('northwind', { top: 30, duration: 180 });
    expect(many.notices).toEqual(['--top 30 asks for more challenges than can be talked about; the pack has all 10']);
    const short = await packOf('cxo-partnership', { top: 12, duration: 60 });
    for (const { kind, minutes } of short.agenda) if (kind === 'challenge') expect(minutes).toBeGreaterThanOrEqual(3);
  });
});
