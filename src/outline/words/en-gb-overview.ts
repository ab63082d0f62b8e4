import { capitalised, counted, joined, joinedFew, partOf } from './phrases.ts';

const isChallenge = { one: 'challenge', many: 'challenges', verbs: ['is', 'are'] } as const;

/** Words of the sections that open a report, in British English. */
export const overviewWords = {
  titles: {
    headline: 'In short',
    'gap-lines': 'Where you stand',
    agenda: 'Talk about first',
    challenges: 'Challenges, most pressing first',
    importance: 'Important and weak',
    silos: 'Working relationships',
    journey: 'The customer’s journey',
    goals: 'Goals',
    kpis: 'KPIs',
    priorities: 'How firm the order is',
    agreement: 'Second opinions on agreement',
    findings: 'Findings in the file',
    'gates-and-waivers': 'Gates and waivers',
    actions: 'Agreed actions',
    glossary: 'Shared language',
    method: 'Method and inputs',
  },
  inNumbers: 'In numbers',
  nothingUnder: (title: string) => `The file has nothing for “${title}”.`,

  headline: {
    alignmentDetail: (apart: string, band: string) => `${apart} levels apart: ${band}`,
    intervalMeaning: (low: string, high: string) =>
      `95 % interval of alignment: ${low} to ${high}, had similar but different statements been asked. It says nothing about other people.`,
    unknown: (why: string) => `not known: ${why}`,
    maturityDetail: (level: string, top: string, weakest: string) => `level ${level} of ${top}; weakest: ${weakest}`,
    functionRange: (low: string, high: string) => `functions range from ${low} to ${high}`,
    coverageDetail: (covered: number, all: number) =>
      `${covered} of ${counted(all, 'challenge', 'challenges')} with a shared goal, a KPI and a fresh reading`,
    attainmentDetail: (scored: number, all: number) => `${scored} of ${counted(all, 'KPI', 'KPIs')} can be scored`,
    noKpis: 'the file has no KPIs',
    unreadKpis: 'no KPI could be read',
    notKnown: 'What is not known',
    waivers: (count: number, findings: number) =>
      `${counted(count, 'waiver sets', 'waivers set')} aside ${counted(findings, 'finding', 'findings')}; no waiver raises a score.`,
    failedGates: (names: readonly string[]) => `Failed: ${joined(names)}.`,
  },

  gapLines: {
    message: (widest: string, apart: string, wide: number, all: number, limit: string) =>
      `The widest gap is in ${widest}: ${apart} levels. ${capitalised(partOf(wide, all, isChallenge))} more than ${limit} apart.`,
    noGaps: (all: number) =>
      `You gave the same answers on ${all === 1 ? 'the only challenge' : `all ${all} challenges`} that can be compared.`,
    nothingCompared: (why: string) => `No challenge can be compared: ${why}.`,
    chartTitle: (first: string, second: string) => `Levels given by ${first} and ${second}`,
    chartDescription: (count: number, first: string, second: string) =>
      `One line for each of ${counted(count, 'challenge', 'challenges')}, most pressing first: the level of the ${first} as a circle, of the ${second} as a diamond, and the target.`,
    both: 'both',
    caption: 'Levels by challenge, most pressing first',
    notCompared: (challenges: readonly string[], why: string) => `Not compared: ${joined(challenges)} (${why}).`,
    signedHelp: (first: string, second: string) => `Direction is ${first} minus ${second}: above 0, the ${first} gives the higher level.`,
    apartHelp:
      'Apart is the mean distance over the statements both sides answered; it can be larger than the distance between the two levels, which are means themselves.',
    goal: { shared: 'shared', alone: 'not shared', none: 'none' },
    kpi: { live: 'live', old: 'no fresh reading', none: 'none' },
  },

  agenda: {
    message: (challenge: string, sides: readonly string[]) => `Start with ${challenge}: ${joined(sides)}.`,
    says: (who: string, answer: string) => `${who} says ${answer}`,
    answers: (who: string, answer: string) => `${who}: ${answer}`,
    asWhole: (apart: string) => `the challenge as a whole: ${apart} levels apart`,
    agreedWeak: (challenge: string, note: string) => `Start with ${challenge}: ${note}.`,
    nothing: 'No disagreement can be shown: no statement was answered by both sides with a different level.',
    widest: 'The widest disagreements',
    widestMessage: (count: number) => `${counted(count, 'statement', 'statements')}, each with both answers and what backs them.`,
    sidesNote: (challenge: string, apart: string) => `${challenge}: ${apart} levels apart`,
    apartNote: (apart: string) => `${apart} levels apart`,
    levelNamed: (level: string, name: string) => `${level} (${name})`,
    meanOf: (level: string) => `${level} (mean of its respondents)`,
    sameOfAll: (level: string, respondents: number) => `${level} (all ${respondents} respondents)`,
    meanAndRange: (level: string, low: string, high: string, respondents: number) =>
      `${level} (${low} to ${high}, ${respondents} respondents)`,
    noEvidence: 'no evidence given',
    evidenceHidden: 'evidence not shown: with so few respondents it would tell who said what',
    evidence: (kind: string, note: string | null) => (note === null ? kind : `${kind}: ${note}`),
    kinds: { document: 'document', data: 'data', observation: 'observation', opinion: 'opinion' },
  },

  importance: {
    message: (challenges: readonly string[]) => `Matters more than average and is still weak: ${joinedFew(challenges)}.`,
    none: 'No challenge is both more important than average and weak.',
    unknown: (why: string) => `What matters most is not known: ${why}.`,
    chartTitle: 'Importance and maturity',
    chartDescription: (level: string, importance: string) =>
      `Each challenge by its maturity (to the right) and importance (upwards). The lines stand at level ${level} and at the mean importance ${importance}; important and weak is the upper left.`,
    x: 'Maturity, level',
    y: 'Importance, 1 to 5',
    corners: {
      importantWeak: 'important and weak',
      importantStrong: 'important and strong',
      lesserWeak: 'less important, weak',
      lesserStrong: 'less important, strong',
    },
    caption: 'Importance by challenge',
    importance: 'importance',
    ranksAlike: (rho: string) => `The pair’s rankings of importance correlate with ${rho} (1: the same order, 0: unrelated, −1: reversed).`,
    ranksUnknown: (why: string) => `Whether the pair ranks importance alike is not known: ${why}.`,
    missing: (challenges: readonly string[]) => `Not in the picture, because a value is missing: ${joined(challenges)}.`,
  },
} as const;
