import type { ChallengeResult } from '../../model/result.ts';
import type { Fact } from '../block.ts';
import { levels, percentage, points, signed } from '../numbers.ts';
import { reasonText, reasonWords } from '../reason-text.ts';
import { ownerNamed, shortLevel } from '../sides.ts';
import { enGb } from '../words/en-gb.ts';
import type { SectionContext } from './section.ts';

const words = enGb.challenges.facts;

/** Respondents from which a split inside a function tells nothing about one of them. */
const smallestGroup = 3;

const why = (reason: keyof typeof enGb.reasons | null): string => reasonWords(reason);

function maturity({ who, level }: SectionContext, challenge: ChallengeResult): Fact {
  const each = challenge.maturity.byFunction.map((entry) => `${who(entry.function)} ${levels(entry.level)}`);
  const unknown = challenge.maturity.level === null ? [why(challenge.maturity.reason)] : [];
  return {
    label: words.maturity,
    value: level(challenge.maturity.level),
    detail: [words.target(shortLevel(challenge.target)), ...unknown, each.join(', ')].join('; '),
  };
}

function distance({ result, who, apart }: SectionContext, challenge: ChallengeResult): Fact {
  const { alignment } = challenge;
  if (alignment.gapLevels === null || result.pair === null)
    return { label: words.apart, value: levels(null), detail: reasonText(result, alignment.reason, [challenge]) };
  const direction = words.direction(
    signed(alignment.signedLevels),
    signed(alignment.adjustedLevels),
    who(result.pair[0]),
    who(result.pair[1]),
  );
  const large = new Set(result.functions.filter(({ respondents }) => respondents >= smallestGroup).map(({ id }) => id));
  const splits = alignment.within
    .filter((split) => large.has(split.function))
    .map((split) => words.split(who(split.function), apart(split.gapLevels)));
  const band = alignment.band === null ? [] : [enGb.bands[alignment.band]];
  return { label: words.apart, value: words.apartValue(apart(alignment.gapLevels)), detail: [...band, direction, ...splits].join('; ') };
}

function priority({ priority: print }: SectionContext, { priority: { value, label, rankRange, firmness, reason } }: ChallengeResult): Fact {
  if (value === null || label === null) return { label: words.priority, value: points(null), detail: why(reason) };
  const range = rankRange === null || firmness === null ? '' : words.range(rankRange.best, rankRange.worst, enGb.firmness[firmness]);
  return { label: words.priority, value: words.priorityValue(print(value), enGb.labels[label]), detail: range };
}

function ownership(context: SectionContext, challenge: ChallengeResult): Fact {
  const { status, reason } = challenge.ownership;
  if (status === null) return { label: words.ownership, value: levels(null), detail: why(reason) };
  const named = (context.result.pair ?? []).map((id) => `${context.who(id)}: ${ownerNamed(context, challenge, id)}`);
  return { label: words.ownership, value: enGb.ownership[status], detail: [enGb.ownershipExplained[status], ...named].join('; ') };
}

function coverage({ coverage: checks }: ChallengeResult): Fact {
  const names = ['goal', 'shared', 'measured', 'live'] as const;
  const has = names.filter((name) => checks[name]).map((name) => words.checks[name]);
  const lacks = names.filter((name) => !checks[name]).map((name) => words.checks[name]);
  const parts = [
    ...(has.length > 0 ? [words.has(has)] : []),
    ...(lacks.length > 0 ? [words.lacks(lacks)] : []),
    ...(checks.orphanKpi ? [words.orphanKpi] : []),
  ];
  return { label: words.coverage, value: points(checks.value), detail: parts.join('; ') };
}

function attainment({ result }: SectionContext, { attainment: { value, kpis, reason } }: ChallengeResult): Fact {
  const scored = result.kpis.filter((kpi) => kpis.includes(kpi.id) && kpi.attainment !== null).length;
  const detail = value === null ? why(reason) : words.attainmentDetail(scored, kpis.length);
  return { label: words.attainment, value: points(value), detail };
}

function importance({ importance: value, importanceReason }: ChallengeResult): Fact {
  return { label: words.importance, value: levels(value), detail: value === null ? why(importanceReason) : words.importanceDetail };
}

function evidence({ evidenceGap, evidenceGapReason }: ChallengeResult): Fact {
  return {
    label: words.evidence,
    value: percentage(evidenceGap),
    detail: evidenceGap === null ? why(evidenceGapReason) : words.evidenceDetail,
  };
}

/** The numbers of one challenge, each with what it is made of or why it is missing. */
export function challengeFacts(context: SectionContext, challenge: ChallengeResult): readonly Fact[] {
  return [
    maturity(context, challenge),
    distance(context, challenge),
    priority(context, challenge),
    ownership(context, challenge),
    coverage(challenge),
    attainment(context, challenge),
    importance(challenge),
    evidence(challenge),
  ];
}
