import { validateScorecard } from 'virtual:scorecard-validator';
import { validateAlignment, validateAssessment, validatePolicy } from 'virtual:validators';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Alignment, Assessment, Policy } from '../../src/model/alignment.ts';
import { Scorecard } from '../../src/model/scorecard.ts';
import { explainShape } from '../../src/source/explain-shape.ts';
import { fullAlignment, fullScorecard } from './full-values.ts';
import { mutations } from './mutations.ts';

// Both count characters of a text as code points; the dates have their pattern beside the format.
const ajv = new Ajv2020({ validateFormats: false, ownProperties: true, strict: false });
const emitted = ajv.compile(z.toJSONSchema(Alignment, { io: 'input' }));

const place = { file: 'f', line: 1, column: 1, endLine: 1, endColumn: 1 };
const explain = (value: unknown) =>
  explainShape({ path: 'f', text: '', value, locate: () => place, locateValue: () => place }, 'alignment');

/** Each mutation with what zod says of it; looked at once, for there are thousands. */
const judged = [...mutations(fullAlignment)].map((mutation) => ({ ...mutation, valid: Alignment.safeParse(mutation.value).success }));

test('there are thousands of mutations, valid and invalid ones', () => {
  expect(judged.length).toBeGreaterThan(3000);
  expect(judged.filter(({ valid }) => valid).length).toBeGreaterThan(100);
  expect(Alignment.safeParse(fullAlignment).success).toBe(true);
});

describe('for every mutation of a valid alignment file', () => {
  test('zod and the emitted schema agree', () => {
    const disagreeing = judged.filter(({ value, valid }) => emitted(value) !== valid);
    expect(disagreeing.map(({ what }) => what)).toEqual([]);
  });

  test('zod and the compiled validators agree', () => {
    const disagreeing = judged.filter(({ value, valid }) => {
      const { assessments, policy } = (value ?? {}) as { assessments?: unknown; policy?: unknown };
      const answer = Array.isArray(assessments) ? assessments[0] : undefined;
      return (
        validateAlignment(value) !== valid ||
        (answer !== undefined && validateAssessment(answer) !== Assessment.safeParse(answer).success) ||
        (policy !== undefined && validatePolicy(policy) !== Policy.safeParse(policy).success)
      );
    });
    expect(disagreeing.map(({ what }) => what)).toEqual([]);
    expect(validateAlignment(fullAlignment)).toBe(true);
  });

  test('there is an explanation exactly when zod refuses it', () => {
    const disagreeing = judged.filter(({ value, valid }) => (explain(value).problems.length === 0) !== valid);
    expect(disagreeing.map(({ what }) => what)).toEqual([]);
  });

  test('the healthy part validates, and what is wrong is named as unchecked', () => {
    const wrong = judged.filter(({ value, valid }) => {
      if (valid) return false;
      const { document, unchecked, problems } = explain(value);
      if (problems.length > 0 && unchecked.length === 0) return true;
      return document !== null && !Alignment.safeParse(document.value).success;
    });
    expect(wrong.map(({ what }) => what)).toEqual([]);
  });
});

test('zod and the compiled validator agree on every mutation of a valid scorecard', () => {
  const all = [...mutations(fullScorecard)];
  const disagreeing = all.filter(({ value }) => validateScorecard(value) !== Scorecard.safeParse(value).success);
  expect(disagreeing.map(({ what }) => what)).toEqual([]);
  expect(all.length).toBeGreaterThan(1000);
  expect(validateScorecard(fullScorecard)).toBe(true);
});
