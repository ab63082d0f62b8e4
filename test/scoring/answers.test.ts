import { describe, expect, test } from 'vitest';
import type { Answer, Assessment } from '../../src/model/alignment.ts';
import type { Confidence, Scores } from '../../src/model/result.ts';
import { readAnswers } from '../../src/scoring/answer-sheet.ts';
import { countHighAnswers, highLevel } from '../../src/scoring/evidence.ts';
import { scoreAlignment } from '../../src/scoring/score-alignment.ts';
import { alignment, assessment, type Parts, score, scorecard, scoringInput } from './build.ts';

describe('an answer', () => {
  const answers: Record<string, Answer> = {
    c1: {
      ratings: {
        i1: { level: 4, evidence: { kind: 'document', note: 'Charter' } },
        i2: { level: 3, evidence: { kind: 'opinion' } },
        i3: { notApplicable: 'No such budget' },
        i4: 'dont-know',
      },
    },
    c2: { level: 2, ratings: { i1: 'not-applicable', i2: { level: 5 } } },
    c3: 3,
    c4: 'dont-know',
  };
  const place = { file: 'a.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const paths: string[] = [];
  const input = scoringInput({ scorecard: scorecard(4) });
  const locate = (path: readonly (string | number)[]) => {
    paths.push(path.join('/'));
    return { ...place, line: paths.length };
  };
  const located = [
    { assessment: { function: 'CXO' }, locate: () => null },
    { assessment: { function: 'CMO', respondent: 'Dana', answers }, locate },
  ];
  const { challenges } = scoreAlignment({ ...input, assessments: located }, { interval: false });
  const of = (challenge: number, indicator: number) => challenges[challenge]?.indicators[indicator]?.answers;
  const dana = { function: 'CMO', respondent: 'Dana', assessment: 1 };

  test('keeps its state, evidence and reason', () => {
    expect(of(0, 0)).toMatchObject([
      { ...dana, state: 'rated', level: 4, evidence: { kind: 'document', note: 'Charter' }, notApplicable: null },
    ]);
    expect(of(0, 1)).toMatchObject([{ ...dana, state: 'rated', level: 3, evidence: { kind: 'opinion', note: null } }]);
    expect(of(0, 2)).toMatchObject([{ ...dana, state: 'not_applicable', level: null, evidence: null, notApplicable: 'No such budget' }]);
    expect(of(0, 3)).toMatchObject([{ ...dana, state: 'dont_know', level: null, notApplicable: null }]);
    expect(of(1, 0)).toMatchObject([{ ...dana, state: 'not_applicable', level: null, notApplicable: null }]);
    expect(of(1, 1)).toMatchObject([{ ...dana, state: 'rated', level: 5, evidence: null }]);
    expect(of(2, 0)).toEqual([]);
  });

  test('for a whole challenge stands apart', () => {
    expect(challenges.map((challenge) => challenge.oneNumberAnswers.map(({ state, level }) => [state, level]))).toEqual([
      ...[[], [['rated', 2]], [['rated', 3]], [['dont_know', null]]],
    ]);
    expect(challenges[2]?.maturity.byFunction[0]?.level).toBe(3);
    expect(challenges[3]?.maturity.byFunction[0]).toMatchObject({ level: null, reason: 'not_rated' });
  });

  test('knows its place in the file', () => {
    expect([...paths].sort()).toEqual([
      ...['answers/c1/ratings/i1', 'answers/c1/ratings/i2', 'answers/c1/ratings/i3', 'answers/c1/ratings/i4'],
      ...['answers/c2/level', 'answers/c2/ratings/i1', 'answers/c2/ratings/i2', 'answers/c3', 'answers/c4'],
    ]);
    expect(of(0, 0)?.[0]?.place).toEqual({ ...place, line: 1 });
    expect(score({ assessments: [assessment('CMO', [[3]])] }).challenges[0]?.indicators[0]?.answers[0]).toMatchObject({
      place: null,
      respondent: null,
    });
  });
});

test('names such as constructor are ordinary ids', () => {
  const card = scorecard(1);
  const dimensions = card.dimensions.map((one) => ({ ...one, id: 'constructor' }));
  expect(score({ assessments: [{ function: 'CMO', answers: {} }], scorecard: { ...card, dimensions } }).challenges[0]).toMatchObject({
    ...{ id: 'constructor', target: 4, oneNumberAnswers: [] },
  });
});

describe('evidence', () => {
  const rated = (level: number): Assessment => ({ function: 'CMO', answers: { c1: level } });

  test('is missing from a high one-number answer', () => {
    expect(score({ assessments: [rated(4)] }).challenges[0]).toMatchObject({ evidenceGap: 1, evidenceGapReason: null });
    expect(score({ assessments: [rated(3)] }).challenges[0]).toMatchObject({ evidenceGap: null, evidenceGapReason: 'no_high_rating' });
  });

  test('is asked for from four fifths of the scale', () => {
    expect([2, 3, 4, 5, 7, 10].map(highLevel)).toEqual([2, 3, 4, 4, 6, 8]);
  });

  test('counts only documents and data', () => {
    const ratings = Object.fromEntries(
      (['document', 'data', 'observation', 'opinion'] as const).map((kind, index) => [`i${index + 1}`, { level: 5, evidence: { kind } }]),
    );
    const [sheet] = readAnswers(scoringInput({ assessments: [{ function: 'CMO', answers: { c1: { ratings } } }] }));
    expect(sheet && countHighAnswers(sheet, 5)).toEqual({ backed: 2, unbacked: 2 });
  });
});

describe('ownership of a challenge', () => {
  const votes = (...given: [string, string | undefined][]): Scores['challenges'][number]['ownership'] | undefined => {
    const assessments = given.map(([id, owner]) => ({ function: id, answers: { c1: owner === undefined ? {} : { owner } } }));
    return score({ assessments }).challenges[0]?.ownership;
  };

  test('takes the vote of most respondents of a function', () => {
    const found = votes(['CMO', 'CMO'], ['CMO', 'CMO'], ['CMO', 'CIO'], ['CIO', 'CMO']);
    expect(found).toMatchObject({ status: 'agreed', reason: null, clarity: 0.5, clarityReason: null });
    expect(found?.votes).toEqual(
      ['CMO', 'CMO', 'CIO', 'CMO'].map((owner, index) => ({ function: index < 3 ? 'CMO' : 'CIO', respondent: null, owner })),
    );
    expect(votes(['CMO', 'CMO'], ['CMO', 'CIO'], ['CIO', 'CMO'])?.status).toBe('unclear');
  });

  test('needs a vote of each side', () => {
    expect(votes(['CMO', 'CMO'], ['CIO', undefined])).toMatchObject({
      status: null,
      reason: 'too_few_votes',
      clarity: null,
      clarityReason: 'too_few_votes',
    });
    expect(votes(['CIO', 'CMO'], ['CXO', 'CMO'])).toMatchObject({ status: null, reason: 'too_few_votes', clarity: 1, clarityReason: null });
    expect(votes()).toMatchObject({ votes: [], clarity: null });
  });
});

describe('functions', () => {
  test('have a role, a level and a share answered', () => {
    const functions = { CXO: { lead: 'CXO' }, CMO: { lead: 'CMO', name: 'Dana' }, CIO: { lead: 'CIO' } };
    const cio: Assessment = { function: 'CIO', answers: { c1: 4, c2: { ratings: { i1: 'dont-know', i2: 'not-applicable', i3: 3 } } } };
    const found = score({
      alignment: { functions },
      assessments: [
        assessment('CMO', [
          [4, 4, 4, 4],
          [2, 2, 2, 2],
        ]),
        cio,
        cio,
      ],
    }).functions;
    expect(found).toEqual([
      { id: 'CXO', lead: 'CXO', name: null, role: 'other', level: null, levelReason: 'not_rated', rated: 0, respondents: 0, answered: 0 },
      { id: 'CMO', lead: 'CMO', name: 'Dana', role: 'first', level: 3, levelReason: null, rated: 2, respondents: 1, answered: 1 },
      { id: 'CIO', lead: 'CIO', name: null, role: 'second', level: 4, levelReason: null, rated: 1, respondents: 2, answered: 0.75 },
    ]);
  });

  test('that answered too little say so', () => {
    expect(score({ assessments: [assessment('CMO', [[4]])] }).functions[0]).toMatchObject({
      level: null,
      levelReason: 'too_few_items',
      rated: 0,
    });
  });
});

describe('confidence', () => {
  const full = [1, 1, 1, 1].map((level) => level + 1);
  const rows = (count: number): (number | undefined)[][] => {
    const all = Array.from({ length: 10 }, () => full).flat();
    return Array.from({ length: 10 }, (_, row) =>
      Array.from({ length: 4 }, (__, at) => (row * 4 + at < count ? all[row * 4 + at] : undefined)),
    );
  };
  const confidence = (assessments: Assessment[], rest: Parts['alignment'] = {}): Confidence =>
    score({ assessments, alignment: rest, scorecard: scorecard(10) }).headline.alignment.confidence;
  const three = (count: number): Assessment[] => ['CMO', 'CIO', 'CXO'].map((id) => assessment(id, rows(count)));

  test('is high with three functions and nine tenths answered', () => {
    expect(confidence(three(36))).toBe('high');
    expect(confidence(three(35))).toBe('medium');
    expect(confidence(three(40).slice(0, 2))).toBe('medium');
  });

  test('is medium from 65 %, and low below or without one of the pair', () => {
    expect(confidence(three(26))).toBe('medium');
    expect(confidence(three(25))).toBe('low');
    expect(confidence(three(40).slice(1))).toBe('low');
    expect(confidence([])).toBe('low');
    expect(confidence(three(40), { functions: { ...alignment().functions, CIO: { lead: 'CTO' } } })).toBe('low');
  });

  test('is the mean over the functions that took part', () => {
    expect(confidence([...three(40).slice(0, 2), assessment('CXO', rows(28))])).toBe('high');
    expect(confidence([...three(40).slice(0, 2), assessment('CXO', rows(27))])).toBe('medium');
  });

  test('is high only when half of the high answers are backed', () => {
    const high = (backed: number): Assessment => ({
      function: 'CXO',
      answers: Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => {
          const evidence = index < backed ? { evidence: { kind: 'data' as const } } : {};
          return [`c${index + 1}`, { ratings: { i1: { level: 4, ...evidence }, i2: 2, i3: 2, i4: 2 } }] as const;
        }),
      ),
    });
    expect(confidence([...three(40).slice(0, 2), high(5)])).toBe('high');
    expect(confidence([...three(40).slice(0, 2), high(4)])).toBe('medium');
  });

  test('is at most medium when a challenge is paired at challenge level', () => {
    const [cmo, ...others] = three(40);
    const short: Assessment = { function: 'CMO', answers: { ...cmo?.answers, c1: 2 } };
    expect(confidence([short, ...others])).toBe('medium');
    const third: Assessment = { function: 'CXO', answers: { ...others[1]?.answers, c1: 2 } };
    expect(confidence([...three(40).slice(0, 2), third])).toBe('high');
  });
});

describe('the agenda', () => {
  const opening = {
    ...scorecard(3),
    dimensions: scorecard(3).dimensions.map((one, index) => (index === 0 ? { ...one, opening: 'What happens first?' } : one)),
  };
  const agendaOf = (cmo: Assessment, cio: Assessment, card = opening) => score({ assessments: [cmo, cio], scorecard: card }).agenda;

  test('lists what the pair disagrees on, the widest first, with both answers', () => {
    const agenda = agendaOf(assessment('CMO', [[4, 5, 3], [1]]), assessment('CIO', [[3, 2, 3], [5]]));
    expect(agenda.map(({ challenge, indicator, gapLevels }) => [challenge, indicator, gapLevels])).toEqual([
      ...[
        ['c2', 'i1', 4],
        ['c1', 'i2', 3],
        ['c1', 'i1', 1],
      ],
    ]);
    expect(agenda[1]).toMatchObject({
      ...{ statement: 'Statement 2 of c1', opening: 'What happens first?' },
      sides: [
        { function: 'CMO', level: 5, answers: [{ function: 'CMO', level: 5 }] },
        { function: 'CIO', level: 2, answers: [{ function: 'CIO', level: 2 }] },
      ],
    });
    expect(agenda[0]?.opening).toBeNull();
  });

  test('breaks ties by priority, then file order', () => {
    const cmo = assessment('CMO', [
      [4, 4],
      [4, 2],
      [2, 2],
    ]);
    const cio = assessment('CIO', [
      [3, 4],
      [2, 4],
      [1, 1],
    ]);
    const found = score({ assessments: [cmo, cio], scorecard: scorecard(3, 2) });
    expect(found.priorities.order).toEqual(['c3', 'c2', 'c1']);
    expect(found.agenda.map(({ challenge, indicator }) => `${challenge} ${indicator}`)).toEqual([
      'c2 i1',
      'c2 i2',
      'c3 i1',
      'c3 i2',
      'c1 i1',
    ]);
  });

  test('holds one-number answers as well', () => {
    const [topic] = agendaOf({ function: 'CMO', answers: { c1: 5 } }, assessment('CIO', [[2, 3, 3, 4]]));
    expect(topic).toMatchObject({ challenge: 'c1', indicator: null, statement: 'Challenge c1', gapLevels: 2 });
    expect(topic?.sides).toMatchObject([
      { function: 'CMO', level: 5, answers: [{ level: 5 }] },
      { function: 'CIO', level: 3, answers: [] },
    ]);
  });

  test('has at most twelve topics', () => {
    const apart = (id: string, level: number) =>
      assessment(
        id,
        Array.from({ length: 4 }, () => [level, level, level, level]),
      );
    expect(agendaOf(apart('CMO', 5), apart('CIO', 1), scorecard(4))).toHaveLength(12);
  });
});

describe('silos', () => {
  const silosOf = (...given: [string, Record<string, number>][]) =>
    score({ assessments: given.map(([id, worksWith]) => ({ function: id, worksWith })) }).silos;

  test('average the respondents of a function and leave out what it says of itself', () => {
    const { pairs, functions } = silosOf(['CMO', { CIO: 4, CMO: 1 }], ['CMO', { CIO: 5 }], ['CIO', { CMO: 2, stranger: 5 }]);
    expect(pairs[0]).toEqual({
      ...{
        functions: ['CMO', 'CIO'],
        given: [4.5, 2],
        strength: 3.25,
        reciprocity: 2.5,
        gap: 0.75,
        sides: 'two_sided',
        flags: ['one_way_view'],
      },
    });
    expect(functions[0]).toEqual({ id: 'CMO', given: 4.5, received: 2, difference: 2.5 });
  });

  test('show what nobody or one side said', () => {
    const { pairs, functions, index, reason } = silosOf(['CIO', { CMO: 3 }]);
    expect(pairs.map((pair) => pair.sides)).toEqual(['one_sided', 'none', 'none']);
    expect(pairs[0]).toMatchObject({ given: [null, 3], strength: 3, reciprocity: null, gap: 1, flags: ['silo_gap'] });
    expect(pairs[1]).toMatchObject({ given: [null, null], strength: null, reciprocity: null, gap: null, flags: [] });
    expect([index, reason]).toEqual([null, 'no_two_sided_pair']);
    expect(functions[0]).toEqual({ id: 'CMO', given: null, received: 3, difference: null });
    expect(functions[1]).toEqual({ id: 'CIO', given: 3, received: null, difference: null });
  });

  test('flag gaps and one-way views from their thresholds on', () => {
    const flags = (a: number, b: number) => silosOf(['CMO', { CIO: a }], ['CIO', { CMO: b }]).pairs[0]?.flags;
    expect(flags(4, 3)).toEqual([]);
    expect(flags(3, 3)).toEqual(['silo_gap']);
    expect(flags(5, 3)).toEqual(['one_way_view']);
    expect(flags(5, 1)).toEqual(['silo_gap', 'one_way_view']);
    expect(silosOf(['CMO', { CIO: 5 }], ['CIO', { CMO: 5 }])).toMatchObject({ index: 100, reason: null, pairs: [{ gap: 0 }, {}, {}] });
  });
});

test('actions and words are listed as the file gives them', () => {
  const actions = [
    { id: 'a', title: 'Open', due: '2026-06-29' },
    { id: 'b', title: 'Doing', challenge: 'c1', owner: 'CMO', due: '2026-06-29', status: 'in-progress' as const, expects: { level: 4 } },
    { id: 'c', title: 'Done', due: '2026-06-29', status: 'done' as const },
    { id: 'd', title: 'Dropped', due: '2026-06-29', status: 'dropped' as const },
    { id: 'e', title: 'Today', due: '2026-06-30' },
    { id: 'f', title: 'Some day' },
  ];
  const glossary = [{ term: 'lead', meanings: { CMO: 'a person', CIO: 'a row' }, agreed: 'a person who asked' }, { term: 'churn' }];
  const scores = score({ alignment: { actions, glossary }, asOf: '2026-06-30' });
  expect(scores.actions.map((action) => action.overdue)).toEqual([true, true, false, false, false, false]);
  expect(scores.actions[0]).toEqual({
    ...{ id: 'a', title: 'Open', challenge: null, owner: null, due: '2026-06-29', status: 'open', overdue: true, expectsLevel: null },
  });
  expect(scores.actions[1]).toMatchObject({ challenge: 'c1', owner: 'CMO', status: 'in-progress', expectsLevel: 4 });
  expect(scores.actions[5]?.due).toBeNull();
  expect(scores.glossary).toEqual([
    {
      term: 'lead',
      meanings: [
        { function: 'CMO', meaning: 'a person' },
        { function: 'CIO', meaning: 'a row' },
      ],
      agreed: 'a person who asked',
    },
    { term: 'churn', meanings: [], agreed: null },
  ]);
});

test('a file without functions still gives a result', () => {
  const scores = scoreAlignment(scoringInput({ alignment: { functions: {} }, scorecard: scorecard(1, 2, 2) }));
  expect(scores.functions).toEqual([]);
  expect(scores.challenges[0]).toMatchObject({ short: 'Challenge c1', indicators: [{ reason: 'no_pair' }, { reason: 'no_pair' }] });
  expect(scores.silos).toEqual({ index: null, reason: 'no_two_sided_pair', pairs: [], functions: [] });
});
