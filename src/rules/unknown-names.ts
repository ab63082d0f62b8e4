import type { Path, SourceDocument } from '../source/document.ts';
import { type ReferenceTarget, type ReferenceTargets, referenceTargets } from './reference-targets.ts';
import type { AssessmentSource, RuleContext } from './rule.ts';

/** Where something stands. `document` is absent for the alignment file. */
interface Where {
  readonly document?: SourceDocument;
  readonly path: Path;
}

/** A word in the file that should name something and does not. */
export interface UnknownName extends Where {
  readonly word: string;
  readonly target: ReferenceTarget;
}

/** Collects the words that name nothing. Nearly all do name something, so the way to a word is made only for the others. */
class UnknownNames {
  readonly found: UnknownName[] = [];

  /** The word under a key. */
  one(at: Where, key: string, word: string | undefined, target: ReferenceTarget): void {
    if (word !== undefined && !target.names.has(word)) this.found.push({ ...at, path: [...at.path, key], word, target });
  }

  /** The words of a list under a key. */
  many(at: Where, key: string, words: readonly string[] | undefined, target: ReferenceTarget): void {
    for (const [index, word] of (words ?? []).entries())
      if (!target.names.has(word)) this.found.push({ ...at, path: [...at.path, key, index], word, target });
  }

  /** The keys of a map under a key. */
  keys(at: Where, key: string, map: object | undefined, target: ReferenceTarget): void {
    for (const word of Object.keys(map ?? {}))
      if (!target.names.has(word)) this.found.push({ ...at, path: [...at.path, key, word], word, target });
  }
}

const root: Where = { path: [] };

/** Every name in the alignment file and in the respondents' files that refers to nothing, section by section. */
export function unknownNames(context: RuleContext): readonly UnknownName[] {
  const { alignment } = context;
  const targets = referenceTargets(context);
  const { silo, challenge } = targets;
  const names = new UnknownNames();
  names.many(root, 'pair', alignment.pair, silo);
  const { default: _forAll, ...levels } = alignment.targets ?? {};
  names.keys(root, 'targets', levels, challenge);
  inGoalsAndKpis(names, context, targets);
  for (const source of context.assessments) inAnswers(names, source, targets);
  for (const [index, entry] of (alignment.actions ?? []).entries()) {
    const at = { path: ['actions', index] };
    names.one(at, 'challenge', entry.challenge, challenge);
    names.one(at, 'owner', entry.owner, silo);
  }
  for (const [index, entry] of (alignment.glossary ?? []).entries())
    names.keys({ path: ['glossary', index] }, 'meanings', entry.meanings, silo);
  inPolicy(names, context, targets);
  return names.found;
}

function inGoalsAndKpis(names: UnknownNames, { alignment }: RuleContext, { silo, goal, kpi, challenge, stage }: ReferenceTargets): void {
  for (const [index, entry] of (alignment.goals ?? []).entries()) {
    const at = { path: ['goals', index] };
    names.many(at, 'owners', entry.owners, silo);
    names.one(at, 'accountable', entry.accountable, silo);
    names.many(at, 'challenges', entry.challenges, challenge);
    names.many(at, 'journey', entry.journey, stage);
    names.many(at, 'kpis', entry.kpis, kpi);
    names.many(at, 'opposes', entry.opposes, goal);
  }
  for (const [index, entry] of (alignment.kpis ?? []).entries()) {
    const at = { path: ['kpis', index] };
    names.one(at, 'owner', entry.owner, silo);
    names.many(at, 'challenges', entry.challenges, challenge);
    names.many(at, 'journey', entry.journey, stage);
  }
}

function inAnswers(names: UnknownNames, { assessment, document, path }: AssessmentSource, targets: ReferenceTargets): void {
  const { silo, owner, challenge, indicatorsOf } = targets;
  const at = { document, path };
  names.one(at, 'function', assessment.function, silo);
  names.keys(at, 'answers', assessment.answers, challenge);
  for (const [id, answer] of Object.entries(assessment.answers ?? {})) {
    if (typeof answer !== 'object') continue;
    const inAnswer = { document, path: [...path, 'answers', id] };
    names.one(inAnswer, 'owner', answer.owner, owner);
    const indicators = indicatorsOf(id);
    // Statements of an unknown challenge cannot be judged; the challenge is what is wrong.
    if (indicators !== null) names.keys(inAnswer, 'ratings', answer.ratings, indicators);
  }
  names.keys(at, 'worksWith', assessment.worksWith, silo);
}

function inPolicy(names: UnknownNames, { alignment }: RuleContext, { silo, kpi, challenge }: ReferenceTargets): void {
  const { gates, waivers = [] } = alignment.policy ?? {};
  const at = { path: ['policy', 'gates'] };
  names.keys(at, 'challenges', gates?.challenges, challenge);
  names.keys(at, 'kpis', gates?.kpis, kpi);
  for (const [index, entry] of waivers.entries()) names.one({ path: ['policy', 'waivers', index] }, 'owner', entry.owner, silo);
}
