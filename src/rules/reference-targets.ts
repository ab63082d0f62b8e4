import { reservedOwners } from '../model/reserved-owners.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { RuleContext } from './rule.ts';

/** What a reference may name. `section` is the key of the alignment file that declares it; null when the scorecard does. */
export interface ReferenceTarget {
  readonly kind: string;
  readonly plural: string;
  /** Where such names come from, with a space in front. */
  readonly where: string;
  readonly names: ReadonlySet<string>;
  readonly section: 'functions' | 'goals' | 'kpis' | null;
  /** What to do when no name is close. */
  readonly hint: string;
}

export interface ReferenceTargets {
  readonly silo: ReferenceTarget;
  /** A function, or one of the words an answer may use instead. */
  readonly owner: ReferenceTarget;
  readonly goal: ReferenceTarget;
  readonly kpi: ReferenceTarget;
  readonly challenge: ReferenceTarget;
  readonly stage: ReferenceTarget;
  /** Indicators of a challenge; null when there is no such challenge. */
  readonly indicatorsOf: (challenge: string) => ReferenceTarget | null;
}

const inFile = (section: 'functions' | 'goals' | 'kpis') => ({
  where: ' of this file',
  section,
  hint: `Use a name that stands under ${section}, or add it there.`,
});
const inScorecard = (scorecard: string) => ({
  where: ` of the scorecard ${scorecard}`,
  section: null,
  hint: `See its names with: cx-scorecard scorecards show ${scorecard}`,
});
const ids = (entries: readonly { readonly id: string }[] = []): ReadonlySet<string> => new Set(entries.map(({ id }) => id));

/** What a scorecard declares. */
type ScorecardTargets = Pick<ReferenceTargets, 'challenge' | 'stage' | 'indicatorsOf'>;

/** One scorecard serves many files. */
const known = new WeakMap<Scorecard, ScorecardTargets>();

function scorecardTargets(scorecard: Scorecard): ScorecardTargets {
  const before = known.get(scorecard);
  if (before !== undefined) return before;
  const fromScorecard = inScorecard(scorecard.id);
  const indicators = new Map(
    scorecard.dimensions.map(({ id, indicators: statements }): [string, ReferenceTarget] => [
      id,
      { ...fromScorecard, kind: 'statement', plural: 'statements', where: ` of challenge "${id}"`, names: ids(statements) },
    ]),
  );
  const targets: ScorecardTargets = {
    challenge: { kind: 'challenge', plural: 'challenges', names: ids(scorecard.dimensions), ...fromScorecard },
    stage: { kind: 'stage', plural: 'stages', names: ids(scorecard.journey), ...fromScorecard },
    indicatorsOf: (challenge) => indicators.get(challenge) ?? null,
  };
  known.set(scorecard, targets);
  return targets;
}

/** The names that references of this file may use. */
export function referenceTargets({ declared, scorecard }: RuleContext): ReferenceTargets {
  const silo: ReferenceTarget = { kind: 'function', plural: 'functions', names: declared.functions, ...inFile('functions') };
  return {
    ...scorecardTargets(scorecard),
    silo,
    owner: { ...silo, names: new Set([...declared.functions, ...reservedOwners]) },
    goal: { kind: 'goal', plural: 'goals', names: declared.goals, ...inFile('goals') },
    kpi: { kind: 'KPI', plural: 'KPIs', names: declared.kpis, ...inFile('kpis') },
  };
}
