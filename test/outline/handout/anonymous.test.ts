import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/model/alignment.ts';
import { handoutPack } from '../../../src/outline/handout/handout-pack.ts';
import { scorecard as scorecardOf } from '../../scoring/build.ts';
import { resultOf } from '../result-of.ts';
import { examples, packOf, plainOptions, scored } from './pack-of.ts';
import { freeTextOf, namesOf } from './private-words.ts';

describe.each(examples)('the anonymous pack of %s', (name) => {
  test('holds no name of a person or of the organisation', async () => {
    const names = namesOf((await scored(name)).result);
    expect(names.length).toBeGreaterThan(0);
    const text = JSON.stringify(
      await packOf(name, { anonymous: true, audience: 'facilitator', duration: 180, top: 40, path: `examples/${name}/alignment.yaml` }),
    );
    expect(names.filter((one) => text.includes(one))).toEqual([]);
  });

  test('holds no note, comment, reason or meaning', async () => {
    const texts = freeTextOf((await scored(name)).result);
    const text = JSON.stringify(await packOf(name, { anonymous: true, audience: 'facilitator', duration: 180, top: 40 }));
    expect(texts.filter((one) => text.includes(JSON.stringify(one).slice(1, -1)))).toEqual([]);
  });
});

test('the pack with names does hold notes and meanings, so that the search above can find something', async () => {
  const { result } = await scored('northwind');
  const text = JSON.stringify(await packOf('northwind', { duration: 180, top: 10 }));
  expect(freeTextOf(result).filter((one) => text.includes(JSON.stringify(one).slice(1, -1))).length).toBeGreaterThan(5);
});

test('the kind of evidence stays, for it tells nothing about a person', async () => {
  expect(JSON.stringify(await packOf('northwind', { anonymous: true }))).toMatch(/"evidence":\["(?:document|data|opinion)"\]/);
});

test('names inside titles become roles, in every spelling, with their parts', () => {
  const two = scorecardOf(2);
  const rated = (id: string, respondent: string, level: number): Assessment => ({ function: id, respondent, answers: { c1: level } });
  const result = resultOf({
    scorecard: two,
    alignment: {
      organization: 'Acme (Holding) Ltd.',
      functions: { CMO: { lead: 'CMO', name: 'Zoë d’Arc-Müller' }, CIO: { lead: 'CIO' } },
      goals: [{ id: 'g', title: 'Acme: ZOË D’ARC-MÜLLER and Zoë win with $& and Will; will it?', owners: ['CMO'], challenges: ['c1'] }],
      actions: [{ id: 'a', title: 'Bo Li calls the Holding about Müller' }],
    },
    assessments: [rated('CMO', 'Will Power', 5), rated('CIO', 'Bo Li', 1)],
  });
  const text = JSON.stringify(handoutPack(result, two, { ...plainOptions, anonymous: true }));
  expect(text).toContain('the organisation: CMO and CMO win with $& and CMO; will it?');
  expect(text).toContain('CIO calls the Holding about CMO');
  expect(text).not.toMatch(/Acme|Zoë|ZOË|Bo Li|Power/);
});
