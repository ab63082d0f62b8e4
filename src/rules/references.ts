import type { Assessment } from '../model/alignment.ts';
import type { Path, SourceDocument } from '../source/document.ts';
import { type ReferenceTarget, type ReferenceTargets, referenceTargets } from './reference-targets.ts';
import type { AssessmentSource, RuleContext } from './rule.ts';

/** A word in the file that must name something, and what it may name. `document` is absent for the alignment file. */
export interface Reference {
  readonly document?: SourceDocument;
  readonly path: Path;
  readonly word: string;
  readonly target: ReferenceTarget;
}

type Many = readonly string[] | undefined;

const one = (path: Path, word: string | undefined, target: ReferenceTarget): Reference[] =>
  word === undefined ? [] : [{ path, word, target }];
const many = (path: Path, words: Many, target: ReferenceTarget): Reference[] =>
  (words ?? []).map((word, index) => ({ path: [...path, index], word, target }));
const keys = (path: Path, map: object | undefined, target: ReferenceTarget): Reference[] =>
  Object.keys(map ?? {}).map((word) => ({ path: [...path, word], word, target }));

/** Every reference of the alignment file and of the respondents' files, section by section. */
export function* references(context: RuleContext): Iterable<Reference> {
  const { alignment } = context;
  const targets = referenceTargets(context);
  const { silo, goal, kpi, challenge, stage } = targets;
  yield* many(['pair'], alignment.pair, silo);
  yield* keys(['targets'], alignment.targets, challenge).filter(({ word }) => word !== 'default');
  for (const [index, entry] of (alignment.goals ?? []).entries()) {
    const path = ['goals', index];
    yield* many([...path, 'owners'], entry.owners, silo);
    yield* one([...path, 'accountable'], entry.accountable, silo);
    yield* many([...path, 'challenges'], entry.challenges, challenge);
    yield* many([...path, 'journey'], entry.journey, stage);
    yield* many([...path, 'kpis'], entry.kpis, kpi);
    yield* many([...path, 'opposes'], entry.opposes, goal);
  }
  for (const [index, entry] of (alignment.kpis ?? []).entries()) {
    const path = ['kpis', index];
    yield* one([...path, 'owner'], entry.owner, silo);
    yield* many([...path, 'challenges'], entry.challenges, challenge);
    yield* many([...path, 'journey'], entry.journey, stage);
  }
  for (const source of context.assessments) yield* assessmentReferences(targets, source);
  for (const [index, entry] of (alignment.actions ?? []).entries()) {
    yield* one(['actions', index, 'challenge'], entry.challenge, challenge);
    yield* one(['actions', index, 'owner'], entry.owner, silo);
  }
  for (const [index, entry] of (alignment.glossary ?? []).entries()) {
    yield* keys(['glossary', index, 'meanings'], entry.meanings, silo);
  }
  yield* keys(['policy', 'gates', 'challenges'], alignment.policy?.gates?.challenges, challenge);
  yield* keys(['policy', 'gates', 'kpis'], alignment.policy?.gates?.kpis, kpi);
  for (const [index, entry] of (alignment.policy?.waivers ?? []).entries()) {
    yield* one(['policy', 'waivers', index, 'owner'], entry.owner, silo);
  }
}

function assessmentReferences(targets: ReferenceTargets, { assessment, document, path }: AssessmentSource): Reference[] {
  const { silo, challenge } = targets;
  return [
    ...one([...path, 'function'], assessment.function, silo),
    ...keys([...path, 'answers'], assessment.answers, challenge),
    ...answerReferences(targets, assessment, [...path, 'answers']),
    ...keys([...path, 'worksWith'], assessment.worksWith, silo),
  ].map((reference) => ({ ...reference, document }));
}

function answerReferences({ owner, indicatorsOf }: ReferenceTargets, { answers = {} }: Assessment, path: Path): Reference[] {
  return Object.entries(answers).flatMap(([challenge, answer]) => {
    if (typeof answer !== 'object') return [];
    const indicators = indicatorsOf(challenge);
    return [
      ...one([...path, challenge, 'owner'], answer.owner, owner),
      // Statements of an unknown challenge cannot be judged; the challenge is what is wrong.
      ...(indicators === null ? [] : keys([...path, challenge, 'ratings'], answer.ratings, indicators)),
    ];
  });
}
