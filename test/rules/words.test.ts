import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { ruleIds } from '../../src/model/rule-ids.ts';
import { ruleById, rules } from '../../src/rules/index.ts';

/** Examples that are no proper YAML because that is what their rule is about. */
const brokenOnPurpose = new Set(['yaml-syntax', 'duplicate-key']);
/** Reported by the stages that read, load and judge a file, so there is nothing for a rule to check. */
const reportedElsewhere = ['yaml-syntax', 'duplicate-key', 'unknown-key', 'outside-file', 'missing-file', 'house-schema', 'unused-waiver'];
const words = 'array|null|undefined|enum|object|boolean|string|integer|schema error|regex';

describe('the list of rules', () => {
  it('has every rule once, in the order of the ids', () => {
    expect(rules.map(({ id }) => id)).toEqual([...ruleIds]);
    for (const id of ruleIds) expect(ruleById(id).id).toBe(id);
  });

  it('says every summary only once', () => {
    expect(new Set(rules.map(({ summary }) => summary)).size).toBe(rules.length);
  });

  it('leaves only to other stages what they report', () => {
    expect(rules.filter(({ check }) => check === undefined).map(({ id }) => id)).toEqual(reportedElsewhere);
  });

  it('makes an error of a broken file and a note of what is merely worth knowing', () => {
    const ids = (severity: string) => rules.filter((rule) => rule.severity === severity).map(({ id }) => id);
    expect(ids('error')).toEqual(ruleIds.slice(0, ruleIds.indexOf('house-schema') + 1));
    expect(ids('note')).toEqual(['kpi-without-source', 'stage-without-goal', 'uniform-importance']);
  });
});

describe.each(rules.map((rule) => ({ ...rule })))('the words of $id', ({ id, summary, why, bad, good }) => {
  it('sum the rule up in one line without a full stop', () => {
    expect(summary).not.toMatch(/\.$|\n/);
    expect(summary.length).toBeLessThanOrEqual(90);
  });

  it('say why in two or three sentences', () => {
    const sentences = why.match(/[.?!](?= |$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(3);
  });

  it('use no words that only programmers know', () => {
    expect(`${summary} ${why}`).not.toMatch(new RegExp(`\\b(?:${words})\\b`, 'i'));
  });

  it('come with two whole files, of which the bad one carries its own mark', () => {
    for (const file of [bad, good]) expect(file).toMatch(/^version: 1\norganization: .*\n/);
    const marks = [...bad.matchAll(/#! ([a-z-]+)$/gm)].map(([, mark]) => mark);
    expect(marks).toContain(id);
    expect(good).not.toContain('#!');
    expect(bad.replaceAll(/ *#!.*$/gm, '')).not.toBe(good);
  });

  it('come with files that are YAML, unless that is the point', () => {
    expect(parseDocument(good).errors).toEqual([]);
    expect(parseDocument(bad).errors.length > 0).toBe(brokenOnPurpose.has(id));
  });
});
