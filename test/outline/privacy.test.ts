import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/alignment.ts';
import type { Result } from '../../src/model/result.ts';
import { reportOutline } from '../../src/outline/report-outline.ts';
import { withoutNames } from '../../src/outline/without-names.ts';
import { scorecard } from '../scoring/build.ts';
import { allBlocks, everyText } from './flat-text.ts';
import { resultOf } from './result-of.ts';

const ten = scorecard(10);

/** Answers `level` to everything, with evidence that would give the respondent away. */
function everywhere(id: string, respondent: string, level: number): Assessment {
  const rating = { level, evidence: { kind: 'observation' as const, note: `Seen by ${respondent}` } };
  const ratings = { i1: rating, i2: rating, i3: rating, i4: rating };
  const answers = ten.dimensions.map(
    (dimension) => [dimension.id, { ratings, owner: level > 3 ? 'shared' : 'nobody', importance: 4 }] as const,
  );
  return { function: id, respondent, answers: Object.fromEntries(answers) };
}

const withMarketing = (...levels: readonly number[]): Result =>
  resultOf({
    scorecard: ten,
    assessments: [
      ...levels.map((level, index) => everywhere('CMO', `Respondent ${'ABCDE'[index]}`, level)),
      everywhere('CIO', 'Ravi Menon', 1),
    ],
  });

const firstSides = (result: Result) => {
  const sides = reportOutline(result, ten)
    .sections.flatMap(allBlocks)
    .find((block) => block.kind === 'sides');
  return sides?.kind === 'sides' ? sides.sides : [];
};

describe('functions with several respondents', () => {
  test('of one respondent show the answer and its evidence', () => {
    expect(firstSides(withMarketing(5))[0]).toMatchObject({
      function: 'CMO',
      tone: 'first',
      level: '5 (L5)',
      evidence: ['observation: Seen by Respondent A'],
    });
  });

  test('of two respondents show their mean and nothing else', () => {
    const result = withMarketing(5, 2);
    expect(firstSides(result)[0]?.level).toBe('3.5 (mean of its respondents)');
    const text = everyText(reportOutline(result, ten));
    expect(text).not.toContain('Seen by Respondent');
    expect(text).not.toContain('Respondent A');
    expect(text).not.toContain('split inside');
    expect(text).toContain('its respondents differ');
  });

  test('of three respondents show mean, range and evidence, and how far they are apart themselves', () => {
    const result = withMarketing(5, 2, 4);
    expect(firstSides(result)[0]?.level).toBe('3.7 (2 to 5, 3 respondents)');
    expect(firstSides(withMarketing(5, 5, 5))[0]?.level).toBe('5 (all 3 respondents)');
    expect(firstSides(result)[0]?.evidence).toHaveLength(3);
    expect(everyText(reportOutline(result, ten))).toContain('split inside CMO: 2.0 levels');
  });
});

describe('names in findings', () => {
  const who = (id: string): string => id;

  test('give way to the function where it has several respondents', () => {
    expect(withoutNames(withMarketing(5, 2), who)('1 high rating of Respondent B')).toBe('1 high rating of a respondent of CMO');
  });

  test('stay where the function is one person', () => {
    expect(withoutNames(withMarketing(5, 2), who)('1 high rating of Ravi Menon')).toBe('1 high rating of Ravi Menon');
  });

  test('give way whole where one is part of another', () => {
    const result = resultOf({
      scorecard: ten,
      assessments: [everywhere('CMO', 'Ann', 4), everywhere('CMO', 'Ann Lee', 2), everywhere('CIO', 'Ravi', 1)],
    });
    expect(withoutNames(result, who)('asked Ann Lee')).toBe('asked a respondent of CMO');
  });
});
