import type { Gates } from '../model/alignment.ts';
import type { Finding } from '../model/finding.ts';
import type { GateResult, Links, Measurement, Numbers, WaiverResult } from '../model/result.ts';
import type { ScoringInput } from '../model/scoring-input.ts';
import type { AssessmentSource } from '../rules/rule.ts';
import { type RuleInput, ruleContext } from '../rules/rule-context.ts';
import { runRules } from '../rules/run-rules.ts';
import { choosePair } from '../scoring/pair.ts';
import { assessmentPrefix, logicalPlace } from '../source/logical-place.ts';
import { applyPolicy, type PolicySource } from './apply-policy.ts';
import { declaredIds } from './declared-ids.ts';
import { judgeGates } from './judge-gates.ts';
import type { AlignmentCase, Loaded, LoadedPolicy } from './loaded.ts';
import { sortFindings } from './sort-findings.ts';

export interface JudgeOptions {
  /** Day all time-dependent results refer to, `YYYY-MM-DD`; wins over the file's `asOf`. */
  readonly asOf?: string;
  /** Day to use when neither the options nor the file say one, `YYYY-MM-DD`. */
  readonly today: string;
  /** Policy of the command line; wins over the file's where both say something. */
  readonly policy?: LoadedPolicy;
}

/** What rules and policy say of one alignment file. */
export interface Judged<N extends Numbers> {
  readonly path: string;
  readonly asOf: string | null;
  /** Its numbers, found when first asked for; null when nothing in it could be scored. */
  readonly numbers: (() => N) | null;
  readonly findings: readonly Finding[];
  readonly unchecked: readonly string[];
  readonly gates: readonly GateResult[];
  readonly waivers: readonly WaiverResult[];
}

/** Gates of all policies, the last one winning name by name. */
export function mergeGates(policies: readonly PolicySource[]): Gates {
  const all = policies.map(({ policy }) => policy.gates ?? {});
  return Object.assign({}, ...all, {
    challenges: Object.assign({}, ...all.map(({ challenges }) => challenges)),
    kpis: Object.assign({}, ...all.map(({ kpis }) => kpis)),
  });
}

/** The policies that hold for a file: its own, then the command line's, which wins. */
export function policySources(document: AlignmentCase['document'] | null, policy: LoadedPolicy | undefined): PolicySource[] {
  const sources: PolicySource[] = [];
  if (document?.value.policy !== undefined) sources.push({ policy: document.value.policy, document, path: ['policy'] });
  if (policy?.document) sources.push({ policy: policy.document.value, document: policy.document, path: [] });
  return sources;
}

/** Nobody can have answered after the day the result is for; such answers are reported and left out. */
const isFuture = ({ assessment }: AssessmentSource, asOf: string): boolean => assessment.date !== undefined && assessment.date > asOf;

const leftOutAssessments = ({ document, assessments }: AlignmentCase, asOf: string): string[] =>
  assessments
    .filter((source) => isFuture(source, asOf))
    .map(({ document: own, path }) => (own === document ? logicalPlace(document.value, path) : assessmentPrefix(own.value)));

function scoringInput({ document, assessments, scorecard }: AlignmentCase, asOf: string): ScoringInput {
  return {
    alignment: document.value,
    assessments: assessments
      .filter((source) => !isFuture(source, asOf))
      .map(({ assessment, document: source, path }) => ({
        assessment,
        locate: (inner) => source.locate([...path, ...inner]),
      })),
    scorecard,
    asOf,
  };
}

function ruleInput({ document, written, assessments, scorecard }: AlignmentCase, scores: Links, asOf: string): RuleInput {
  return {
    document,
    alignment: document.value,
    assessments,
    scorecard,
    scores,
    asOf,
    pair: choosePair(document.value, scorecard),
    declared: declaredIds(written.value),
  };
}

/** Measures a loaded alignment file, runs the rules over it and applies its policy. */
export function judge<N extends Numbers>(
  loaded: Loaded,
  options: JudgeOptions,
  measure: (input: ScoringInput) => Measurement<N>,
): Judged<N> {
  const { path, problems } = loaded;
  const policies = policySources(loaded.case?.document ?? null, options.policy);
  const asOf = options.asOf ?? loaded.case?.document.value.asOf ?? options.today;
  if (loaded.case === null) {
    const { findings, waivers } = applyPolicy(problems, policies, asOf);
    return { path, asOf: null, numbers: null, findings: sortFindings(findings), unchecked: loaded.unchecked, gates: [], waivers };
  }
  const { links, numbers } = measure(scoringInput(loaded.case, asOf));
  const broken = runRules(ruleContext({ ...ruleInput(loaded.case, links, asOf), policies, unchecked: loaded.unchecked }));
  const { findings, waivers } = applyPolicy([...problems, ...broken], policies, asOf);
  const gates = policies.length === 0 ? [] : judgeGates(mergeGates(policies), numbers());
  const unchecked = [...loaded.unchecked, ...leftOutAssessments(loaded.case, asOf)];
  return { path, asOf, numbers, findings: sortFindings(findings), unchecked, gates, waivers };
}
