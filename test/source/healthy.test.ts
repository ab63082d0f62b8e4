import { describe, expect, test } from 'vitest';
import { Alignment } from '../../src/model/alignment.ts';
import { checkShape } from '../../src/source/check-shape.ts';
import { base, documentOf, explained } from './support.ts';

describe('the healthy part', () => {
  test('a valid document comes back as it is', async () => {
    const document = documentOf(base);
    const healthy = await checkShape(document, 'alignment');
    expect(healthy).toEqual({ document, problems: [], unchecked: [] });
  });

  test('each shape has its own validator', async () => {
    expect((await checkShape(documentOf('function: it\n'), 'assessment')).problems).toEqual([]);
    expect((await checkShape(documentOf('rules: { stale-reading: off }\n'), 'policy')).problems).toEqual([]);
    expect((await checkShape(documentOf('id: x\n'), 'scorecard')).document).toBeNull();
  });

  test('only the smallest removable thing is left out', () => {
    const { document, unchecked } = explained(
      `${base}goals:\n  - { id: a, title: A, due: soon, owners: [it, "no one"] }\n  - { id: b }\n  - { id: c, title: C }\n`,
    );
    expect(unchecked).toEqual(['goals/a/owners/1', 'goals/a/due', 'goals/b']);
    expect(document?.value).toMatchObject({
      goals: [
        { id: 'a', title: 'A', owners: ['it'] },
        { id: 'c', title: 'C' },
      ],
    });
  });

  test('lines of the healthy part are lines of the file', () => {
    const { document } = explained(`${base}goals:\n  - { id: a }\n  - { id: b, title: B }\n  - id: c\n    title: C\n`);
    expect(document?.locate(['goals', 0, 'title'])).toMatchObject({ line: 8, column: 14 });
    expect(document?.locate(['goals', 1, 'title'])).toMatchObject({ line: 10, column: 5 });
    expect(document?.locateValue(['goals', 1, 'title'])).toMatchObject({ line: 10, column: 12, endColumn: 13 });
    expect(document?.locate(['goals', 7])).toMatchObject({ line: 6, column: 1 });
  });

  test('a refused number is reported once and left out', () => {
    const { problems, unchecked, document: healthy } = explained(`${base}weights: { maturity: 1, coverage: .inf }\n`);
    expect(problems).toEqual([]);
    expect(unchecked).toEqual(['weights/coverage']);
    expect(healthy?.value).toMatchObject({ weights: { maturity: 1 } });
  });

  test('what is left validates', () => {
    const { document } = explained(
      `${base}period: 5\npair: [it]\nkpis:\n  - { id: 5 }\n  - { id: k, title: K, direction: higher, readings: [{ date: x }] }\nnope: 1\n`,
    );
    expect(Alignment.safeParse(document?.value).success).toBe(true);
  });

  test('a list whose positions have a meaning is left out as a whole', () => {
    const card =
      'id: x\nversion: 1.0.0\ntitle: T\nsummary: S\nscale:\n  levels: [{ name: a, meaning: b }, { name: c }, { name: d, meaning: e }]\ndimensions: []\n';
    expect(explained(card, 'scorecard').document).toBeNull();
  });

  test('a respondent’s own file has the places it would have inside the alignment file', () => {
    const { problems } = explained('function: it\nrespondent: A/B\nanswers: { ownership: 11 }\n', 'assessment');
    expect(problems.map(({ at }) => at)).toEqual(['assessments/it/A~1B/answers/ownership']);
  });
});
