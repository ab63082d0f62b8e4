import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Alignment, Assessment } from '../../src/model/alignment.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { ruleById } from '../../src/rules/index.ts';
import type { AssessmentSource, Report, RuleContext } from '../../src/rules/rule.ts';
import { ruleContext } from '../../src/rules/rule-context.ts';
import { choosePair } from '../../src/scoring/pair.ts';
import { scoreAlignment } from '../../src/scoring/score-alignment.ts';
import type { SourceDocument } from '../../src/source/document.ts';
import { defaultLimits } from '../../src/source/limits.ts';
import { readDocument } from '../../src/source/read-document.ts';

const scorecards = new Map<string, Scorecard>();

export function bundledScorecard(id: string): Scorecard {
  const known = scorecards.get(id);
  if (known !== undefined) return known;
  const scorecard: Scorecard = parse(readFileSync(new URL(`../../scorecards/${id}/scorecard.yaml`, import.meta.url), 'utf8'));
  scorecards.set(id, scorecard);
  return scorecard;
}

export function documentOf(text: string, path = 'alignment.yaml'): SourceDocument {
  const { document, problems } = readDocument(new TextEncoder().encode(text), path, defaultLimits);
  if (document === null) throw new Error(`a test file does not parse: ${problems[0]?.message}`);
  return document;
}

/** What rules see of an alignment file whose shape is sound; `files` are the respondents' own files by path. */
export function contextOf(text: string, files: Readonly<Record<string, string>> = {}): RuleContext {
  const document = documentOf(text);
  const alignment = document.value as Alignment;
  const scorecard = bundledScorecard(alignment.scorecard ?? 'ten-challenges');
  const asOf = alignment.asOf ?? '2026-11-20';
  const assessments = (alignment.assessments ?? []).flatMap((entry, index): AssessmentSource[] => {
    if (!('file' in entry)) return [{ assessment: entry, document, path: ['assessments', index] }];
    const own = files[entry.file];
    if (own === undefined) return [];
    const source = documentOf(own, entry.file);
    return [{ assessment: source.value as Assessment, document: source, path: [] }];
  });
  const located = assessments.map(({ assessment, document: source, path }) => ({
    assessment,
    locate: (inner: readonly (string | number)[]) => source.locate([...path, ...inner]),
  }));
  return ruleContext({
    document,
    alignment,
    assessments,
    scorecard,
    asOf,
    pair: choosePair(alignment, scorecard),
    scores: scoreAlignment({ alignment, assessments: located, scorecard, asOf }, { interval: false }),
    declared: {
      functions: new Set(Object.keys(alignment.functions)),
      goals: new Set((alignment.goals ?? []).map(({ id }) => id)),
      kpis: new Set((alignment.kpis ?? []).map(({ id }) => id)),
    },
  });
}

/** The reports of one rule. */
export const reportsOf = (id: Parameters<typeof ruleById>[0], context: RuleContext): Report[] => [...(ruleById(id).check?.(context) ?? [])];

/** The messages of one rule. */
export const messagesOf = (id: Parameters<typeof ruleById>[0], context: RuleContext): string[] =>
  reportsOf(id, context).map(({ message }) => message);
