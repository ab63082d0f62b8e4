import { describe, expect, test } from 'vitest';
import { load } from '../../src/engine/load.ts';
import { libraryHost } from '../../src/shell/library-host.ts';
import { manyRespondents } from '../bench/generate.js';
import { plainView } from '../formats/report/example-reports.ts';
import { hostOf } from '../fuzz/host.ts';
import { bothScreens } from '../fuzz/judge-first-screen.ts';
import { exampleTexts, hostileTexts } from '../fuzz/plain-mutants.ts';

const files = exampleTexts.map(([path]) => path).filter((path) => path.endsWith('alignment.yaml'));
const views = [40, 72, 100, 160].flatMap((width) => [true, false].map((ascii) => ({ ...plainView, width, ascii })));

const base = 'version: 1\norganization: Acme\nfunctions:\n  marketing: { lead: CMO }\n  it: { lead: CIO }\n';

describe('the first screen is the same from the overview and from the whole result', () => {
  test.each(files)('%s', async (file) => {
    const loaded = await load(libraryHost(), file);
    for (const view of views) {
      const screens = await bothScreens(loaded, view);
      expect(screens?.[0]).toBe(screens?.[1]);
    }
  });

  test('of a file with very many answers', async () => {
    const host = hostOf(new Map([['alignment.yaml', new TextEncoder().encode(manyRespondents(40))]]));
    const screens = await bothScreens(await load(host, 'alignment.yaml'), plainView);
    expect(screens?.[0]).toContain('levels apart on average');
    expect(screens?.[0]).toBe(screens?.[1]);
  });

  test('of hostile files', async () => {
    const drawn: unknown[] = [];
    for (const text of hostileTexts.filter((one) => one.length < 3000)) {
      const host = hostOf(new Map([['alignment.yaml', new TextEncoder().encode(`${base}${text}`)]]));
      const screens = await bothScreens(await load({ ...host, readInThread: libraryHost().readInThread }, 'alignment.yaml'), plainView);
      expect(screens?.[0]).toBe(screens?.[1]);
      if (screens !== null) drawn.push(screens);
    }
    expect(drawn.length).toBeGreaterThan(20);
  });
});
