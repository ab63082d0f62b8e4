import { counted, joined } from './phrases.ts';

/** Words that explain how the numbers of one KPI came about, in British English. */
export const explainKpiWords = {
  title: (title: string) => `KPI: ${title}`,
  message: (status: string, attainment: string) => `Status “${status}”, attainment ${attainment} (1 is the target).`,
  sections: {
    definition: 'What the file says',
    reading: 'The reading used',
    attainment: 'Attainment',
    time: 'Time and pace',
    status: 'Status',
    links: 'Where it counts',
  },

  definitionColumns: ['Key', 'Value', 'Where'],
  definitionCaption: 'Definition',
  range: (low: string, high: string) => `${low} to ${high}`,
  done: 'done',
  notDone: 'not done',

  readingsCaption: 'Readings, oldest first',
  readingsColumns: ['Day', '>Value', 'Note', 'Use', 'Where'],
  use: { used: 'used', earlier: 'earlier', future: 'after the day the file is read for', unusable: 'not a value for this direction' },
  noReadings: 'It has no reading.',
  earlierLeftOut: (count: number) => `${counted(count, 'earlier reading is', 'earlier readings are')} not listed.`,
  usedReading: (day: string, asOf: string) => `The latest reading at or before ${asOf} counts: that of ${day}.`,
  age: { id: 'age', title: 'Age of the reading, days', formula: 'days from the reading to the day the file is read for' },
  fresh: (fresh: boolean, age: string, most: string, from: string) =>
    `It is ${fresh ? 'fresh' : 'too old'}: ${age} days, at most ${most} are allowed (${from}).`,
  noLimit: 'The file gives neither cadence nor maxAgeDays, so no reading is too old.',
  fromMaxAge: (place: string) => `maxAgeDays, ${place}`,
  fromCadence: (cadence: string, place: string) => `cadence ${cadence}, ${place}`,

  raw: {
    id: 'raw',
    title: 'Attainment before capping',
    baseline: '(reading − baseline) ÷ (target − baseline), because it has a baseline; the same for higher and lower',
    higher: 'reading ÷ target, because higher is better and there is no baseline',
    lower: '2 − reading ÷ target, because lower is better and there is no baseline',
    lowerZero: '1 at or below a target of 0, else 0',
    inside: '1, because the reading lies inside the range',
    below: '1 − distance below the range ÷ tolerance below it',
    above: '1 − distance above the range ÷ tolerance above it',
    noTolerance: '0, because the reading lies outside the range and no tolerance is left',
    milestone: '1 when done, 0 when not',
  },
  capped: { id: 'attainment', title: 'Attainment', formula: 'held between 0 and 1, so that over-delivery cannot hide a failure elsewhere' },
  checkTarget: 'It is above 1.5: check whether the target is ambitious enough.',
  unscored: (why: string) => `It is left out of every average: ${why}.`,

  length: { id: 'length', title: 'Days from start to due' },
  passed: { id: 'passed', title: 'Days from start to the day the file is read for' },
  elapsed: { id: 'elapsed', title: 'Share of the time passed', formula: 'days passed ÷ days from start to due, held between 0 and 1' },
  days: 'whole days in UTC',
  pace: { id: 'pace', title: 'Pace', formula: 'attainment ÷ share of the time passed' },

  status: (status: string) => `The status is “${status}”.`,
  rules: {
    milestone: 'A milestone is met when it is done.',
    stretch: 'A stretch target is good from 0.7 and fair from 0.4 of the way.',
    met: 'The attainment before capping is 1 or more, so the target is met.',
    due: (due: string) => `The day it is due, ${due}, has come: from 0.9 it is a near miss, below that it is missed.`,
    tooEarly: 'Less than a tenth of the time has passed: too early for a pace.',
    pace: (onPace: string, behind: string) =>
      `Before it is due the pace decides: from ${onPace} on pace, from ${behind} behind, below that well behind.`,
    inProgress: 'It has a baseline but no start and due day, so there is progress but no pace and no judgement.',
    level: (green: string, amber: string) => `Without a pace the level decides: from ${green} good, from ${amber} fair, below that poor.`,
    unscored: (why: string) => `It cannot be judged: ${why}.`,
  },

  linksColumns: ['Linked to', 'Through', 'Where'],
  linksCaption: 'Challenges and goals it counts for',
  directly: 'directly',
  throughGoals: (goals: readonly string[]) => `goal ${joined(goals)}`,
  goal: (id: string) => `goal ${id}`,
  challenge: (title: string) => `challenge ${title}`,
  noLinks: 'It is linked to no goal and no challenge, so it counts nowhere.',
} as const;
