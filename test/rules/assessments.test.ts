import { describe, expect, it } from 'vitest';
import { example } from '../../src/rules/example.ts';
import { contextOf, messagesOf, reportsOf } from './context-of.ts';

const assessment = (answers: string, rest = ''): string => example(`assessments:\n  - { function: it, answers: { ${answers} }${rest} }\n`);
const eight = ['ownership', 'isolation', 'data-strategy', 'agile-design', 'innovation', 'measurement', 'consumerization', 'collaboration'];

describe('the pair', () => {
  it('is asked for when its leaders are not there', () => {
    const text = 'version: 1\norganization: N\nfunctions:\n  a: { lead: CMO }\n  b: { lead: CMO }\n';
    expect(messagesOf('missing-pair-assessment', contextOf(text))).toEqual([
      '2 functions have lead: CMO and no function has lead: CIO (found: CMO and CMO); expected exactly one, because the alignment of the pair is the headline',
    ]);
  });

  it('is asked for by the title nobody has, and a title in other letters is taken for it', () => {
    const hintOf = (first: string) =>
      reportsOf(
        'missing-pair-assessment',
        contextOf(`version: 1\norganization: N\nfunctions:\n  a: { lead: ${first} }\n  b: { lead: CIO }\n`),
      )[0];
    expect(hintOf('cmo')?.message).toContain('no function has lead: CMO (found: cmo and CIO)');
    expect(hintOf('cmo')?.hint).toBe('Write lead: CMO instead of "cmo", or name the two to compare: pair: [a, b].');
    expect(hintOf('Sales')?.hint).toBe('Set lead: of these functions, or name the two to compare: pair: [a, b].');
  });

  it('is not asked for again when it names an unknown function', () => {
    expect(messagesOf('missing-pair-assessment', contextOf(example('pair: [marketing, itt]\n')))).toEqual([]);
  });

  it('is asked for once when neither side has answered', () => {
    const reports = reportsOf('missing-pair-assessment', contextOf(example('')));
    expect(reports.map(({ at, message }) => [at, message])).toEqual([
      ['assessments', 'no assessment from "marketing" or "it"; expected at least one from each of "marketing" and "it"'],
    ]);
  });

  it('is not asked for while a file that may hold the answers cannot be read', () => {
    const text = example('assessments:\n  - file: it.yaml\n  - { function: marketing }\n');
    expect(messagesOf('missing-pair-assessment', contextOf(text))).toEqual([]);
    expect(messagesOf('missing-pair-assessment', contextOf(text, { 'it.yaml': 'function: marketing\n' }))).toHaveLength(1);
  });
});

describe('an assessment', () => {
  it('is complete from two thirds of the statements on', () => {
    const levels = (count: number) => eight.slice(0, count).map((id) => `${id}: 3`);
    const six = levels(6).join(', ');
    expect(messagesOf('incomplete-assessment', contextOf(assessment(`${six}, consumerization: { ratings: { beyond-email: 2 } }`)))).toEqual(
      [
        'the respondent of "it" answered 6 challenges as a whole and 1 statement, which stands for 25 of 40 statements; expected at least 27',
      ],
    );
    const rest =
      'ratings: { beyond-email: 2, fault-repair: not-applicable, joint-selection: { notApplicable: No shop }, consumer-grade-channels: dont-know }';
    expect(messagesOf('incomplete-assessment', contextOf(assessment(`${six}, consumerization: { ${rest} }`)))).toEqual([]);
    expect(
      messagesOf('incomplete-assessment', contextOf(assessment(`${six}, isolation: dont-know`.replace('isolation: 3, ', '')))),
    ).toEqual(['the respondent of "it" answered 5 challenges as a whole, which stands for 20 of 40 statements; expected at least 27']);
  });

  it('is stale after the days the file allows', () => {
    const dated = (head: string) => contextOf(`${example(head)}assessments:\n  - { function: it, date: 2026-10-01 }\n`);
    expect(messagesOf('stale-assessment', dated(''))).toEqual([]);
    expect(messagesOf('stale-assessment', dated('thresholds: { assessment: 49 }\n'))).toEqual([
      'assessment of the respondent of "it" is 50 days old (2026-10-01); expected at most 49 days',
    ]);
    expect(messagesOf('stale-assessment', dated('thresholds: { assessment: 50 }\n'))).toEqual([]);
  });

  it('is no straight line with few levels, or with some spread', () => {
    const levels = (values: readonly number[]) =>
      eight
        .slice(0, values.length)
        .map((id, index) => `${id}: ${values[index]}`)
        .join(', ');
    const found = (values: readonly number[]) => messagesOf('straight-lining', contextOf(assessment(levels(values))));
    expect(found([3, 3, 3, 3, 3, 3, 3])).toEqual([]);
    expect(found([3, 3, 3, 3, 3, 3, 3, 3])).toEqual([
      'all 8 levels of the respondent of "it" are 3; expected levels that differ between statements',
    ]);
    expect(found([3, 3, 3, 3, 3, 3, 3, 4])).toEqual([]);
  });

  it('counts as nearly the same everywhere when one answer in many differs', () => {
    const ratings = ['accountable-executive', 'decision-rights', 'dispute-route', 'budget-authority'].map((id) => `${id}: 3`).join(', ');
    const text = assessment(
      `${eight
        .slice(1)
        .map((id) => `${id}: 3`)
        .join(', ')}, ownership: { ratings: { ${ratings} } }, innovation: 4`.replace('innovation: 3, ', ''),
    );
    expect(messagesOf('straight-lining', contextOf(text))).toEqual([
      '10 of 11 levels of the respondent of "it" are 3; expected levels that differ between statements',
    ]);
  });

  it('is not asked to tell three challenges apart by importance', () => {
    const same = (count: number) =>
      eight
        .slice(0, count)
        .map((id) => `${id}: { importance: 5 }`)
        .join(', ');
    expect(messagesOf('uniform-importance', contextOf(assessment(same(3))))).toEqual([]);
    expect(messagesOf('uniform-importance', contextOf(assessment(same(4))))).toHaveLength(1);
  });

  it('is asked once for evidence behind levels of whole challenges, and once per challenge behind statements', () => {
    const text = assessment(
      'ownership: 4, isolation: { level: 5 }, data-strategy: { ratings: { single-view: 4, data-access: { level: 5, evidence: { kind: observation } }, written-strategy: { level: 4, evidence: { kind: data } } } }, innovation: 3',
    );
    expect(messagesOf('high-rating-without-evidence', contextOf(text))).toEqual([
      '2 high ratings of the respondent of "it" on challenge "data-strategy" without a document or data (single-view and data-access); expected evidence from level 4 on',
      'the respondent of "it" rates 2 challenges 4 or higher as a whole (ownership and isolation); expected evidence from level 4 on',
    ]);
  });
});

describe('ownership', () => {
  it('points at the first leader’s answer and relates the other’s, also across files', () => {
    const own = (owner: string) => `answers:\n  ownership: { owner: ${owner}, level: 3 }\n`;
    const context = contextOf(example('assessments:\n  - file: m.yaml\n  - file: i.yaml\n'), {
      'm.yaml': `function: marketing\n${own('it')}`,
      'i.yaml': `function: it\n${own('marketing')}`,
    });
    const [report, ...others] = reportsOf('disowned-challenge', context);
    expect(others).toEqual([]);
    expect(report?.at).toBe('challenges/ownership');
    expect(report?.document?.path).toBe('m.yaml');
    expect(report?.path).toEqual(['answers', 'ownership', 'owner']);
    expect(report?.related?.map(({ document, message }) => [document?.path, message])).toEqual([['i.yaml', 'what "it" answered']]);
    expect(messagesOf('contested-ownership', context)).toEqual([]);
  });
});

describe('the shared language', () => {
  it('knows meanings that differ only in spelling as one', () => {
    const term = (meanings: string) =>
      messagesOf('term-not-agreed', contextOf(example(`glossary:\n  - { term: lead, meanings: { ${meanings} } }\n`)));
    expect(term('marketing: A person., it: a  person')).toEqual([]);
    expect(term('marketing: A person')).toEqual([]);
    expect(term('marketing: A person, it: A row')).toEqual([
      '"lead" has 2 different meanings ("marketing" and "it"); expected one that all agreed on',
    ]);
  });
});
