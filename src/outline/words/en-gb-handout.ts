import type { Slot } from '../handout/pack.ts';
import { facilitatorWords } from './en-gb-facilitator.ts';
import { counted, joined } from './phrases.ts';

/** Words of the workshop pack, in British English. */
export const handoutWords = {
  title: (first: string, second: string) => `${first} and ${second}: one view of the customer`,
  titleWithoutPair: 'One view of the customer',
  copies: { participant: 'Participant’s copy', facilitator: 'Facilitator’s copy' },
  theOrganization: 'the organisation',
  footer: (organization: string, day: string) => `${organization} · ${day}`,
  logo: 'Logo',

  cover: {
    questions: (count: number) => (count === 1 ? 'The question of the day' : `The ${count === 2 ? 'two' : 'three'} questions of the day`),
    lead: 'The same customers, two different answers. Today we find out why.',
    sameLead: 'The same customers, and much the same answers. Today we decide what comes first.',
    uncomparedLead: 'The same customers, and only part of the answers. Today we hear the rest and decide what comes first.',
    behind: (challenge: string, statement: string) => `${challenge}. You rated differently: “${statement}”`,
    behindWhole: (challenge: string) => `${challenge}. You rated it differently as a whole.`,
    behindWeak: (challenge: string) => `${challenge}. It is among the most pressing.`,
    name: 'Name',
    blankLead: 'Before we meet, each of us rates the same statements alone. Where the answers differ, the conversation begins.',
    blankTitle: 'Before the workshop',
    topics: 'What you are asked about',
    columns: { challenge: 'Challenge', why: 'Why it matters' },
  },

  read: {
    title: 'How to read these pages',
    lead: 'Every picture is of one kind: a line from 1 to 5 with your two answers on it.',
    items: (first: string, second: string) => [
      { label: 'The marks', text: `The circle is the level the ${first} gave, the diamond the level the ${second} gave.` },
      { label: 'The bar', text: 'The longer the bar between them, the further apart you are. A long bar is not a mistake: it is a topic.' },
      { label: 'The dashed line', text: 'It is the level this organisation wants to reach. The top of the scale is not always the aim.' },
      { label: 'The levels', text: 'Each number has the same meaning for everyone:' },
    ],
    example: (challenge: string) => `The example shows ${challenge}.`,
    caption: 'The levels',
    columns: { level: 'Level', name: 'Word', meaning: 'What it means' },
  },

  rate: {
    title: 'How to rate',
    lead: 'It takes about 30 minutes. Please do it alone and before you talk about it.',
    items: [
      'Rate what happens today, not what is planned. One tick in each row.',
      'Think of the last three months. What would a new colleague see?',
      'Write down what backs your answer: a document, a number, something you saw. An opinion is fine; say so.',
      'Tick “?” when you do not know. It is a finding, not a gap in your work.',
    ],
    privacy: 'Your answers are shown beside those of the other side. With one person for each function everybody will know whose they are.',
  },

  agenda: {
    title: 'Agenda',
    lead: (start: string, end: string, minutes: number) =>
      `${start} to ${end}, ${minutes} minutes. The wider the gap, the longer the slot.`,
    caption: 'The session, minute by minute',
    columns: { from: 'From', to: 'To', minutes: 'Minutes', topic: 'Topic' },
    slots: {
      opening: ['Welcome', 'What today is for, and how to read the pages.'],
      challenge: ['', ''],
      break: ['Break', 'Away from the table.'],
      ownership: ['Who decides what', 'Fill in the decision rights for what you just talked about.'],
      buffer: ['Buffer', 'For the slot that needs it. Unused, everybody leaves early.'],
      closing: ['Dots, decisions, dates', 'Vote on what comes first; every decision gets an owner and a date.'],
    } satisfies Record<Slot['kind'], readonly [string, string]>,
    apart: (apart: string) => `${apart} levels apart`,
  },

  challenge: {
    lead: (parts: readonly string[]) => `${parts.join(', ')}.`,
    side: (who: string, level: string) => `${who} ${level}`,
    apart: (apart: string) => `${apart} levels apart`,
    notCompared: 'not compared',
    target: (level: string) => `target ${level}`,
    question: 'Question to open with',
    disagreements: 'Where you see it most differently',
    between: (statement: string) => `What lies between the two answers: “${statement}”`,
    around: (statement: string) => `What the levels mean: “${statement}”`,
    work: 'What works on it today',
    noWork: 'No goal and no KPI works on it.',
    goal: (title: string, rest: string) => `Goal: ${title} (${rest})`,
    afterTalk: (challenge: string) => `${challenge}: after the conversation`,
    again: 'Rate again',
    evidence: 'What changed your mind, or did not?',
    decision: { decision: 'Decision', owner: 'Owner', date: 'By when' },
    decide: 'What we decide',
  },

  ownership: {
    title: 'Who owns what',
    lead: (disputed: number, all: number) => {
      if (disputed === 0)
        return `You name the same owner for ${all === 1 ? 'the only challenge' : `all ${all} challenges`} that both of you answered.`;
      return all === 1
        ? 'Your answers do not settle who the owner is.'
        : `For ${disputed} of ${counted(all, 'challenge', 'challenges')} your answers do not settle who the owner is.`;
    },
    unanswered: 'Nobody has been named yet.',
    caption: 'Whom each side named as owner',
    columns: { challenge: 'Challenge', together: 'Together' },
    rights: 'Decision rights: one name for each cell. One person decides.',
    rightsColumns: ['Decision', 'Decides', 'Does', 'Is consulted', 'Is informed'],
  },

  terms: {
    title: 'Words we use differently',
    lead: (count: number) =>
      `${counted(count, 'word has', 'words have')} no agreed meaning. Until there is one, every number that uses it has two readings.`,
    hidden: 'In this copy the meanings are left out. Say yours before you write.',
    heading: (term: string) => `“${term}”`,
    meaning: (meaning: string) => `: ${meaning}`,
    agreed: 'We agree that it means',
    more: 'Another word',
  },

  dots: {
    title: 'Dot vote',
    lead: 'Five dots each. Put them where the organisation gains most if the two of you act together. All on one line is allowed.',
    caption: 'The widest gaps first',
    unratedCaption: 'Nothing could be compared yet: the challenges of the day, then others',
    columns: ['Challenge', 'Apart', 'Level', 'Dots'],
  },

  parking: {
    title: 'Parking lot',
    lead: 'Worth talking about, but not now. Each entry gets somebody who takes it further.',
    columns: ['Topic', 'Who takes it', 'By when'],
    caption: 'Parked',
  },

  log: {
    title: 'Decisions and actions',
    lead: (open: number) =>
      open === 0
        ? 'No agreed action is open. Start the list here.'
        : `${counted(open, 'agreed action is', 'agreed actions are')} still open; new ones go below.`,
    caption: 'Actions',
    columns: ['What', 'Challenge', 'Owner', 'By when', 'Status'],
    decisions: 'Decisions',
    decisionColumns: ['Decision', 'Who decided', 'Date'],
  },

  after: {
    title: 'After the workshop',
    lead: 'Ten minutes at a keyboard, on the same day.',
    edit: (files: readonly string[]) =>
      `Type the new ratings into ${files.length === 0 ? 'the assessments of the alignment file' : joined(files)}. Change only what was rated again, and the date.`,
    actions: 'Add decisions under “actions”, with owner and due, and agreed meanings under “glossary”, as “agreed”.',
    check: 'Check the file. Each finding names its line and what to do.',
    report: 'Print the new report. The day in it should be the day of the new ratings.',
    save: 'Before the next change, keep today’s findings to compare with.',
    compare: 'Later: see only what is new since then.',
    day: 'YYYY-MM-DD',
    file: 'alignment.yaml',
  },

  worksheet: {
    title: 'Rating sheet',
    lead: 'Fill it in alone. One tick in each row. Who owns a challenge is one function, “shared”, “nobody” or “don’t know”.',
    evidence: 'What backs it:',
    dontKnow: { mark: '?', word: 'don’t know' },
    form: { name: 'Name or initials', function: 'Function', date: 'Date' },
    caption: (number: number, title: string) => `${number}. ${title}`,
    importance: 'How important is it for us, 1 to 5?',
    owner: 'Who owns it?',
  },

  scale: {
    title: (challenge: string) => challenge,
    description: (challenge: string, first: string, second: string) => `One line for ${challenge}: ${first}, ${second}.`,
  },

  notices: {
    nothingRated: 'nobody has rated anything yet; the pack holds what comes before: a pre-read and blind rating sheets',
    noComparison: (why: string) =>
      `the two sides cannot be compared: ${why}; the challenges come in order of priority, without answers side by side`,
    noDisagreement: 'both sides gave the same answers; the challenges come in order of priority',
    fewer: (asked: number, has: number) => `--top ${asked} asks for more challenges than can be talked about; the pack has all ${has}`,
    noTime: (asked: number, fit: number, minutes: number) =>
      `${asked} challenges do not fit ${minutes} minutes with at least three each; the pack has the first ${fit}`,
  },
  facilitator: facilitatorWords,
} as const;
