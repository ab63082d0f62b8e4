import type { ActionResult, GoalResult } from '../../model/result.ts';
import { capitalised, counted, joined, joinedFew, partOf } from './phrases.ts';

/** Words about goals, KPIs, journey, relationships, actions and terms, in British English. */
export const workWords = {
  yes: 'yes',
  no: 'no',
  none: 'none',

  silos: {
    message: (index: string, weakest: string, strength: string) =>
      `The working relationships reach ${index} of 100; the weakest is ${weakest} at ${strength}.`,
    unknown: (why: string) => `How well the functions work together is not known: ${why}.`,
    chartTitle: 'How well each function works with the others, as it says itself',
    chartDescription: (count: number) =>
      `A grid of ${counted(count, 'function', 'functions')}: each row says how well it works with each column, 1 to 5.`,
    caption: 'Working relationships, weakest first',
    columns: { pair: 'Between', first: 'One says', second: 'Other says', strength: 'Strength', reciprocity: 'Differ by', remark: 'Remark' },
    corner: 'says of',
    says: (who: string, level: string) => `${who}: ${level}`,
    flags: { silo_gap: 'below target', one_way_view: 'seen differently' },
    sides: { one_sided: 'only one side answered', none: 'nobody answered' },
    oneSided: (count: number) =>
      `${counted(count, 'pair was', 'pairs were')} rated by one side only; the index leaves ${count === 1 ? 'it' : 'them'} out.`,
    given: (who: string, given: string, received: string) => `${who} gives ${given} and receives ${received}`,
    givenLabel: (parts: readonly string[]) => `Given and received on average: ${parts.join('; ')}.`,
  },

  journey: {
    message: (shared: number, all: number, without: readonly string[]) =>
      `${capitalised(partOf(shared, all, { one: 'stage', many: 'stages', verbs: ['has', 'have'] }))} a shared goal${without.length === 0 ? '' : `; no goal at all works on ${without.length === all ? 'any stage' : joinedFew(without)}`}.`,
    chartTitle: 'Goals and KPIs along the customer’s journey',
    chartDescription: (count: number) =>
      `${counted(count, 'stage', 'stages')} from left to right, each with four checks: a goal, shared by the pair, a KPI, a fresh reading.`,
    caption: 'Coverage by stage',
    columns: { stage: 'Stage', goal: 'Goal', shared: 'Shared', measured: 'KPI', live: 'Fresh reading', goals: 'Goals' },
  },

  goals: {
    none: 'The file has no goals, so nothing is shared yet.',
    unread: (count: number) =>
      `No goal could be read: ${count === 0 ? 'there are errors' : `${count} ${count === 1 ? 'has' : 'have'} errors`} (see check).`,
    message: (shared: number, all: number, overdue: number) =>
      `${capitalised(partOf(shared, all, { one: 'goal', many: 'goals', verbs: ['is', 'are'] }))} shared by the pair${overdue === 0 ? '' : `; ${overdue} ${overdue === 1 ? 'is' : 'are'} overdue`}.`,
    withoutPair: (all: number, overdue: number) =>
      `${counted(all, 'goal', 'goals')}${overdue === 0 ? '' : `, ${overdue} overdue`}; which of them the pair shares is not known.`,
    caption: 'Goals, in file order',
    columns: {
      goal: 'Goal',
      owners: 'Owned by',
      accountable: 'Accountable',
      kpis: 'KPIs',
      attainment: 'Attained',
      due: 'Due',
      status: 'Status',
    },
    status: { open: 'open', done: 'done', dropped: 'dropped' } satisfies Record<GoalResult['status'], string>,
    overdue: 'overdue',
    nobody: 'nobody',
    line: (owners: readonly string[], due: string | null) =>
      `${owners.length === 0 ? 'owned by nobody' : `${owners.length === 1 ? 'owned' : 'shared'} by ${joined(owners)}`}${due === null ? '' : `, due ${due}`}`,
  },

  kpis: {
    none: 'The file has no KPIs, so nothing is measured yet.',
    unread: (count: number) =>
      `No KPI could be read: ${count === 0 ? 'there are errors' : `${count} ${count === 1 ? 'has' : 'have'} errors`} (see check).`,
    message: ({ good, all, fair, behind, unscored }: Readonly<Record<'good' | 'all' | 'fair' | 'behind' | 'unscored', number>>) => {
      const where = `${capitalised(partOf(good, all, { one: 'KPI', many: 'KPIs', verbs: ['is', 'are'] }))} where ${good === 1 || all === 1 ? 'it' : 'they'} should be`;
      const rest = [
        ...(fair === 0 ? [] : [`${fair} ${fair === 1 ? 'is' : 'are'} fair`]),
        ...(behind === 0 ? [] : [`${behind} ${behind === 1 ? 'is' : 'are'} behind`]),
        ...(unscored === 0 ? [] : [`${unscored} cannot be judged`]),
      ];
      return `${[where, ...rest].join('; ')}.`;
    },
    chartTitle: 'KPIs on the way to their targets',
    chartDescription: (count: number) =>
      `One bar for each of ${counted(count, 'KPI', 'KPIs')}: how much of the way from baseline to target is done, with a mark where time would put it.`,
    caption: 'KPIs, in file order',
    columns: {
      kpi: 'KPI',
      owner: 'Owner',
      reading: 'Reading',
      target: 'Target',
      progress: 'Progress',
      history: 'Readings',
      attained: 'Attained',
      time: 'Time passed',
      status: 'Status',
      due: 'Due',
      read: 'Read on',
    },
    between: (low: string, high: string) => `${low} to ${high}`,
    readingOfTarget: (reading: string, target: string) => `${reading}, target ${target}`,
    checkTarget: 'check target',
    stretch: ' (stretch)',
    statusAndCheck: (status: string, check: string) => `${status} (${check})`,
    notJudged: (names: readonly string[], why: string) => `${joined(names)}: ${why}.`,
  },

  actions: {
    message: (open: number, all: number, overdue: number) =>
      `${capitalised(partOf(open, all, { one: 'agreed action', many: 'agreed actions', verbs: ['is', 'are'] }))} still open${overdue === 0 ? '' : `, ${overdue} overdue`}.`,
    caption: 'Actions, in file order',
    columns: { action: 'Action', challenge: 'Challenge', owner: 'Owner', due: 'Due', status: 'Status', expects: 'Expected level' },
    status: { open: 'open', 'in-progress': 'in progress', done: 'done', dropped: 'dropped' } satisfies Record<
      ActionResult['status'],
      string
    >,
  },

  glossary: {
    message: (disputed: number, all: number) =>
      disputed === 0
        ? `Every one of ${counted(all, 'term', 'terms')} has an agreed meaning.`
        : `${capitalised(partOf(disputed, all, { one: 'term', many: 'terms', verbs: ['has', 'have'] }))} no agreed meaning yet.`,
    caption: 'Terms and what each function means by them',
    columns: { term: 'Term', meanings: 'Meanings', agreed: 'Agreed meaning' },
    meaning: (who: string, meaning: string) => `${who}: ${meaning}`,
    notAgreed: 'not agreed yet',
  },

  /** Charts that only the chart command draws. */
  charts: {
    radarDescription: (count: number, first: string, second: string) =>
      `${counted(count, 'challenge', 'challenges')} around a circle, most pressing first at the top: the level of the ${first} as circles, of the ${second} as diamonds.`,
    trendDescription: (count: number, target: string) =>
      `${counted(count, 'reading', 'readings')}, oldest first, and the target: ${target}.`,
  },
} as const;
