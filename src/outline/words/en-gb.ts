import type { ChallengeResult, Headline, OwnershipStatus, Result, WeightName } from '../../model/result.ts';
import { challengeWords } from './en-gb-challenges.ts';
import { handoutWords } from './en-gb-handout.ts';
import { methodWords } from './en-gb-method.ts';
import { overviewWords } from './en-gb-overview.ts';
import { kpiStatusWords, reasonWords } from './en-gb-reasons.ts';
import { workWords } from './en-gb-work.ts';

/**
 * Every fixed word that reports print, apart from layout. A translation is another file of this shape.
 * British English, plain, no exclamation marks; numbers come in already formatted.
 */
export const enGb = {
  locale: 'en-GB',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],

  reportTitle: (first: string, second: string) => `${first}–${second} alignment`,
  reportTitleWithoutPair: 'Gap report',
  asOf: (day: string) => `as of ${day}`,
  headlineLabels: { alignment: 'Alignment', maturity: 'Maturity', coverage: 'Coverage', attainment: 'KPI attainment' },
  target: 'target',

  /** The plain sentence under the headline numbers. */
  apart: (levels: string) => `You are ${levels} levels apart on average`,
  noAlignment: (why: string) => `Whether the two of you agree is not known: ${why}.`,
  chance: {
    closer: 'closer than chance',
    notClearly: 'not clearly closer than two people answering at random',
    bands: {
      aligned: 'you see the same company',
      partly: 'you partly see the same company',
      apart: 'you do not see the same company',
      no_better_than_chance: 'no closer than two people answering at random',
    } satisfies Record<NonNullable<Headline['alignment']['band']>, string>,
  },
  sameShape: 'you agree which areas are strong and which are weak',
  otherShape: 'you do not agree which areas are strong',
  and: 'and',
  but: 'but',
  fewDifferences: 'almost every answer is the same, so there is little left to compare',
  confidence: {
    high: 'high confidence',
    medium: 'medium confidence: some answers or evidence are missing',
    low: 'low confidence: too much is unanswered, so the number stands in brackets',
  } satisfies Record<Headline['alignment']['confidence'], string>,

  columns: {
    number: '#',
    challenge: 'Challenge',
    apart: 'apart',
    goal: 'goal',
    kpi: 'KPI',
    owner: 'owner',
    priority: 'priority',
    maturity: 'maturity',
  },
  talkFirst: 'Talk about first',
  bothWeak: (level: string, target: string) => `you agree it is weak: level ${level}, target ${target}`,
  bothSee: (level: string, target: string) => `you agree: level ${level}, target ${target}`,
  oneSided: (lead: string) => `only the ${lead} has answered`,
  noSide: 'neither of you answered enough',
  levelOnly: (level: string, target: string) => `level ${level}, target ${target}`,
  whoOwns: (challenge: string) => `Who owns ${challenge}?`,
  notRated: 'not rated',
  notAnswered: 'no answer',
  dontKnow: 'don’t know',
  notApplicable: 'not applicable',

  ownership: {
    agreed: 'agreed',
    agreed_shared: 'shared',
    contested: 'contested',
    disowned: 'disowned',
    orphan: 'nobody',
    unclear: 'unclear',
    mismatch: 'mismatch',
  } satisfies Record<OwnershipStatus, string>,
  ownershipExplained: {
    agreed: 'both name the same owner',
    agreed_shared: 'both say shared; delivery may be shared, but one person should be accountable',
    contested: 'each names itself',
    disowned: 'each names the other',
    orphan: 'both say nobody',
    unclear: 'one says nobody or does not know',
    mismatch: 'they name different owners',
  } satisfies Record<OwnershipStatus, string>,
  owners: { shared: 'shared', nobody: 'nobody', unknown: 'unknown' } as Readonly<Record<string, string>>,

  labels: { act_now: 'act now', plan: 'plan', watch: 'watch' } satisfies Record<NonNullable<ChallengeResult['priority']['label']>, string>,
  firmness: {
    firm: 'firm',
    likely: 'likely',
    depends_on_weights: 'depends on weights',
  } satisfies Record<NonNullable<ChallengeResult['priority']['firmness']>, string>,
  readings: {
    shared_strength: 'shared strength',
    shared_work_list: 'shared work list',
    contested_strength: 'contested strength',
    open_dispute: 'open dispute',
  } satisfies Record<NonNullable<ChallengeResult['reading']>, string>,
  bands: {
    aligned: 'aligned',
    partly: 'partly aligned',
    apart: 'apart',
    no_better_than_chance: 'no better than chance',
  } satisfies Record<NonNullable<Headline['alignment']['band']>, string>,
  weights: {
    maturity: 'maturity gap',
    perception: 'perception gap',
    coverage: 'coverage gap',
    attainment: 'attainment gap',
  } satisfies Record<WeightName, string>,

  kpiStatus: kpiStatusWords,
  reasons: reasonWords,

  legend: {
    full: 'shared goal / live KPI',
    part: 'not shared / not live',
    none: 'none',
    both: 'both',
    order: '# by priority',
    apart: 'apart: mean over statements',
    owner: 'owner: do both name the same',
    scores: 'scores: 0–100',
    scoresAndInterval: 'scores: 0–100 [95 % interval]',
  },
  findings: (errors: number, warnings: number, notes: number) => {
    const counted = (count: number, one: string, many: string) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]);
    const parts = [...counted(errors, 'error', 'errors'), ...counted(warnings, 'warning', 'warnings'), ...counted(notes, 'note', 'notes')];
    return parts.length === 0 ? 'no findings' : parts.join(', ');
  },
  findingsLabel: 'Findings',
  noFindings: 'none',
  gatesFailed: 'Failed gates',
  gateUnknown: (gate: string, why: string, expected: number) => `${gate}: not known (${why}), expected at least ${expected}`,
  scope: 'Describes these respondents only.',
  waivedCount: (count: number) => `${count} waived`,
  leftOut: (count: number) => `${count} ${count === 1 ? 'place was' : 'places were'} left out because of errors`,
  next: 'Next: ',
  orElse: '  or: ',
  nextCommands: (file: string) => [`cx-scorecard check ${file}`, `cx-scorecard report ${file} --full`],
  /** Where ratings are missing: sheets to rate on come first. */
  nextWhenUnrated: (file: string) => [`cx-scorecard handout ${file} --blank -o sheets.docx`, `cx-scorecard check ${file}`],
  notKnown: 'Not known',
  unknowns: {
    pairless: (count: number) => `${count} ${count === 1 ? 'challenge' : 'challenges'} without an answer from both sides`,
    interval: (why: string) => `no interval: ${why}`,
    dontKnow: (count: number) => `${count} “don’t know” ${count === 1 ? 'answer' : 'answers'}`,
    readings: (count: number) => `${count} ${count === 1 ? 'KPI' : 'KPIs'} without a fresh reading`,
    unrated: (count: number) => `${count} ${count === 1 ? 'challenge' : 'challenges'} not rated by two functions`,
  },
  narrowHint: 'A terminal of 80 columns or more also shows goal, KPI and owner.',
  overview: overviewWords,
  challenges: challengeWords,
  work: workWords,
  method: methodWords,
  handout: handoutWords,
} as const;

export type Words = typeof enGb;

/** A day as a person writes it: 20 November 2026. */
export function longDay(day: string, words: Words = enGb): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${words.months[(month as number) - 1]} ${year}`;
}

/** Title of a function's leader, for legends and columns. */
export function leadOf(result: Pick<Result, 'functions'>, functionId: string): string {
  return result.functions.find(({ id }) => id === functionId)?.lead ?? functionId;
}
