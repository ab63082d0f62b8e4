import { describe, expect, test } from 'vitest';
import { examples, packOf, scored } from '../../outline/handout/pack-of.ts';
import { freeTextOf, namesOf } from '../../outline/handout/private-words.ts';
import { hostileTexts } from '../check/hostile.ts';
import { htmlOf } from './render.ts';

const attributes = /<[a-z][^>]*>/g;

describe.each(examples)('the pack of %s as HTML', (name) => {
  test('is the same bytes twice, and whole', async () => {
    const page = await htmlOf(await packOf(name, { audience: 'facilitator' }));
    expect(page).toBe(await htmlOf(await packOf(name, { audience: 'facilitator' })));
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">[\s\S]*<\/html>\n$/);
    expect(Buffer.byteLength(page)).toBeLessThan(200 * 1024);
  });

  test('has a section for each page and an id for each once', async () => {
    const pack = await packOf(name);
    const page = await htmlOf(pack);
    expect(page.match(/<section /g)).toHaveLength(pack.pages.length);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('loads nothing and runs nothing', async () => {
    const page = await htmlOf(await packOf(name));
    expect(page).not.toMatch(/<script|javascript:|https?:\/\/(?!www\.w3\.org\/)/);
    for (const [tag] of page.matchAll(attributes)) expect(tag).not.toMatch(/ (?:on[a-z]+|src|style)=/);
  });

  test('without names holds no name and no free text', async () => {
    const { result } = await scored(name);
    const page = await htmlOf(await packOf(name, { anonymous: true, audience: 'facilitator', duration: 180, top: 40 }));
    expect(namesOf(result).filter((one) => page.includes(one))).toEqual([]);
    expect(freeTextOf(result).filter((one) => page.includes(one.replaceAll('&', '&amp;').replaceAll("'", '&#39;')))).toEqual([]);
  });
});

describe('paper', () => {
  test('is A4 or Letter with room for holes on the left', async () => {
    const pack = await packOf('minimal');
    expect(await htmlOf(pack)).toContain('@page{size:A4;margin:17mm 15mm 20mm 25mm');
    expect(await htmlOf(pack, 'letter')).toContain('@page{size:letter;margin:17mm 15mm 20mm 25mm');
  });

  test('has boxes of 8 mm', async () => {
    expect(await htmlOf(await packOf('minimal'))).toContain('.box{display:inline-flex;width:8mm;height:8mm');
  });

  test('names the consultant at the foot', async () => {
    expect(await htmlOf(await packOf('minimal', { licence: 'Jo Example' }))).toMatch(/@bottom-left\{content:"[^"]*Jo Example"/);
  });
});

describe('text of others', () => {
  test.each(hostileTexts)('stays text: %j', async (text) => {
    const pack = await packOf('minimal');
    const page = await htmlOf({
      ...pack,
      title: text,
      organization: text,
      footer: text,
      licence: text,
      pages: pack.pages.map((one) => ({ ...one, title: text, lead: text })),
    });
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script/i);
    const foot = /@bottom-left\{content:("[\s\S]*?");font/.exec(page)?.[1] ?? '';
    expect(foot).toMatch(/^"[A-Za-z0-9 \\]*"$/);
  });
});
