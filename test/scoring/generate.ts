import fc from 'fast-check';
import type { Answer, Assessment, Goal, Kpi, Rating } from '../../src/model/alignment.ts';
import type { Dimension, Scorecard } from '../../src/model/scorecard.ts';
import type { ScoringInput } from '../../src/model/scoring-input.ts';
import { alignment, dimension, scorecard, scoringInput } from './build.ts';

const functionIds = ['CMO', 'CIO', 'CXO', 'COO'];
const owners = [...functionIds, 'shared', 'nobody', 'unknown'];

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq: 3 });

/** Leaves out what is undefined, as a file would. */
function present<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}

/** How a generated input may look. */
export interface Shape {
  /** Whether respondents may give one level for a whole challenge. */
  readonly oneNumber: boolean;
  /** Most respondents per function of the pair. */
  readonly respondents: number;
}

const anything: Shape = { oneNumber: true, respondents: 3 };

/** Whole numbers that stand for what a respondent said; decoding them is many times faster than nesting arbitraries. 0 is silence. */
const code = fc.integer({ min: 0, max: 99 });
const codesPerChallenge = 7;

function ratingOf(said: number): Rating | undefined {
  if (said < 8) return undefined;
  if (said < 72) return 1 + (said % 5);
  if (said < 80) return 'dont-know';
  if (said < 84) return 'not-applicable';
  if (said < 88) return { notApplicable: 'Not here' };
  const kind = (['document', 'data', 'opinion'] as const)[said % 3];
  return { level: 1 + (said % 5), ...(kind !== undefined && { evidence: { kind } }) };
}

function answerOf(one: Dimension, codes: readonly number[], { oneNumber }: Shape): Answer | undefined {
  const [mode = 0, importance = 0, owner = 0, ...given] = codes;
  if (mode < 8) return undefined;
  if (oneNumber && mode > 90) return mode > 97 ? 'dont-know' : 1 + (mode % 5);
  const ratings = Object.fromEntries(one.indicators.map((indicator, index) => [indicator.id, ratingOf(given[index] ?? 0)]));
  return present({
    importance: importance < 25 ? undefined : 1 + (importance % 5),
    owner: owner < 25 ? undefined : owners[owner % owners.length],
    level: oneNumber && mode > 86 ? 1 + (mode % 5) : undefined,
    ratings: present(ratings) as Record<string, Rating>,
  }) as Answer;
}

function assessmentOf(id: string, card: Scorecard, shape: Shape): fc.Arbitrary<Assessment> {
  const length = card.dimensions.length * codesPerChallenge + functionIds.length;
  return fc.array(code, { minLength: length, maxLength: length }).map((codes) => {
    const answers = card.dimensions.map((one, index) => {
      const start = functionIds.length + index * codesPerChallenge;
      return [one.id, answerOf(one, codes.slice(start, start + codesPerChallenge), shape)] as const;
    });
    const worksWith = functionIds.map((other, index) => {
      const said = codes[index] ?? 0;
      return [other, said < 25 ? undefined : 1 + (said % 5)] as const;
    });
    return {
      function: id,
      answers: present(Object.fromEntries(answers)) as Record<string, Answer>,
      worksWith: present(Object.fromEntries(worksWith)) as Record<string, number>,
    };
  });
}

/** Numbers a file may hold, from ordinary to absurd. */
const value = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -20, max: 120 }) },
  { weight: 1, arbitrary: fc.constantFrom(0.1, 0.30000000000000004, -0.5, 1e-9) },
  { weight: 1, arbitrary: fc.constantFrom(Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 1e300, -1e-300) },
);
const day = fc.integer({ min: 0, max: 40 }).map((months) => {
  const [year, month] = [2025 + Math.floor(months / 12), (months % 12) + 1];
  return `${year}-${String(month).padStart(2, '0')}-15`;
});
const rangeTarget = fc
  .record({ low: value, high: value, min: optional(value), max: optional(value) })
  .map((one) => present(one) as { low: number; high: number });

/** A KPI of any kind, valid or not. */
export function kpiArbitrary(id: string, challenges: readonly string[] = []): fc.Arbitrary<Kpi> {
  return fc
    .record({
      direction: fc.constantFrom('higher', 'lower', 'range', 'milestone'),
      baseline: optional(value),
      target: fc.oneof({ weight: 4, arbitrary: value }, { weight: 3, arbitrary: rangeTarget }, fc.boolean(), fc.constant(undefined)),
      start: optional(day),
      due: optional(day),
      commitment: optional(fc.constantFrom('committed', 'stretch')),
      cumulative: optional(fc.boolean()),
      cadence: optional(fc.constantFrom('weekly', 'monthly', 'quarterly', 'yearly')),
      maxAgeDays: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined, freq: 1 }),
      challenges: fc.subarray([...challenges]),
      readings: fc.array(fc.record({ date: day, value: fc.oneof({ weight: 5, arbitrary: value }, fc.boolean()) }), { maxLength: 3 }),
    })
    .map((one) => ({ ...(present(one) as unknown as Kpi), id, title: `KPI ${id}` }));
}

function goalArbitrary(id: string, kpis: readonly string[], challenges: readonly string[]): fc.Arbitrary<Goal> {
  return fc
    .record({
      owners: fc.subarray(functionIds),
      challenges: fc.subarray([...challenges]),
      kpis: fc.subarray([...kpis]),
      due: optional(day),
      status: optional(fc.constantFrom('open', 'done', 'dropped')),
    })
    .map((one) => ({ ...(present(one) as unknown as Goal), id, title: `Goal ${id}` }));
}

const weight = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100 }));
export const weightsArbitrary = fc.record({ maturity: weight, perception: weight, coverage: weight, attainment: weight });

/** A whole input: 2 to 5 challenges of 2 to 4 indicators, up to four functions, goals, KPIs, weights and targets. */
export function inputArbitrary(shape: Shape = anything): fc.Arbitrary<ScoringInput> {
  return cardArbitrary.chain((card) => {
    const challenges = card.dimensions.map((one) => one.id);
    const kpis = ['k1', 'k2'];
    return fc
      .record({
        assessments: assessmentsArbitrary(card, shape),
        kpis: fc.tuple(...kpis.map((id) => kpiArbitrary(id, challenges))),
        goals: fc.tuple(...['g1', 'g2'].map((id) => goalArbitrary(id, kpis, challenges))),
        weights: optional(weightsArbitrary),
        targets: optional(fc.record({ default: fc.integer({ min: 1, max: 5 }) })),
      })
      .map(({ assessments, weights, targets, ...rest }) => {
        const functions = { ...alignment().functions, COO: { lead: 'COO' } };
        const given = { ...rest, ...(weights && { weights }), ...(targets && { targets }) };
        return scoringInput({ scorecard: card, assessments, alignment: { functions, ...given } });
      });
  });
}

const cardArbitrary = fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 5 }).map((sizes): Scorecard => {
  const dimensions = sizes.map((size, index) => dimension(`c${index + 1}`, size));
  return { ...scorecard(1), dimensions, journey: [{ id: 'buy', title: 'Buy', meaning: 'The customer buys.' }] };
});

function assessmentsArbitrary(card: Scorecard, shape: Shape): fc.Arbitrary<Assessment[]> {
  return fc
    .tuple(
      ...functionIds.map((id) =>
        fc.array(assessmentOf(id, card, shape), { minLength: id.startsWith('CX') ? 0 : 1, maxLength: shape.respondents }),
      ),
    )
    .map((groups) => groups.flat());
}

/** The same input with other assessments. */
export function withAssessments(input: ScoringInput, change: (assessments: readonly Assessment[]) => readonly Assessment[]): ScoringInput {
  const assessments = change(input.assessments.map((one) => one.assessment));
  return { ...input, assessments: assessments.map((assessment) => ({ assessment, locate: () => null })) };
}

/** The same input with every level replaced. */
export function mapLevels(input: ScoringInput, change: (level: number) => number): ScoringInput {
  const rate = (one: Rating): Rating => {
    if (typeof one === 'number') return change(one);
    return typeof one === 'object' && 'level' in one ? { ...one, level: change(one.level) } : one;
  };
  const answer = (one: Answer): Answer => {
    if (typeof one === 'number') return change(one);
    if (typeof one !== 'object') return one;
    const ratings = Object.fromEntries(Object.entries(one.ratings ?? {}).map(([id, given]) => [id, rate(given)]));
    return { ...one, ratings, ...(one.level !== undefined && { level: change(one.level) }) };
  };
  const all = (assessment: Assessment): Assessment => ({
    ...assessment,
    answers: Object.fromEntries(Object.entries(assessment.answers ?? {}).map(([id, one]) => [id, answer(one)])),
  });
  return withAssessments(input, (assessments) => assessments.map(all));
}
