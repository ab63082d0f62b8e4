import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const { dimensions, journey } = parse(readFileSync(join(root, 'scorecards/ten-challenges/scorecard.yaml'), 'utf8'));
const stages = journey.map(({ id }) => id);

/** mulberry32: the same files on every machine. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const goal = ({ id, title }, index) => `
  - id: goal-${id}
    title: ${title.split(':')[0]} in every shop and channel
    owners: [marketing, it]
    accountable: ${index % 2 === 0 ? 'it' : 'marketing'}
    challenges: [${id}]
    journey: [${stages[index % stages.length]}]
    kpis: [kpi-${index % 5}]
    due: "2027-06-30"
`;

const kpi = (index, random) => `
  - id: kpi-${index}
    title: Measure ${index} of the shared goals
    definition: Cases that met promise ${index} divided by all cases
    unit: "%"
    direction: higher
    baseline: 40
    target: ${80 + random(5)}
    start: "2026-01-01"
    due: "2027-06-30"
    cadence: monthly
    owner: ${index % 2 === 0 ? 'marketing' : 'it'}
    source: warehouse, promise_${index}.rate
    readings:
      - { date: "2026-08-31", value: ${64 + random(4)}.${random(10)} }
      - { date: "2026-09-30", value: ${69 + random(4)}.${random(10)}, note: Loyalty data joined in week ${30 + random(9)} }
      - { date: "2026-10-31", value: ${74 + random(4)}.${random(10)} }
`;

const rating = ({ id }, random) => {
  const level = 2 + random(3);
  const evidence = `{ level: 4, evidence: { kind: document, note: "Minutes of week ${10 + random(40)}, page ${1 + random(9)}" } }`;
  return `\n          ${id}: ${level === 4 ? evidence : level}`;
};

const answer = ({ id, indicators }, index, random) => `
      ${id}:
        importance: ${3 + (index % 3)}
        owner: ${index % 2 === 0 ? 'it' : 'marketing'}
        ratings:${indicators.map((indicator) => rating(indicator, random)).join('')}`;

const assessment = (silo, name, random) => `
  - function: ${silo}
    respondent: ${name}
    date: "2026-11-0${1 + random(9)}"
    answers:${dimensions.map((dimension, index) => answer(dimension, index, random)).join('')}
    worksWith: { ${silo === 'it' ? 'marketing' : 'it'}: ${2 + random(3)} }
`;

/**
 * Days stand in quotes, because some of the programs compared read YAML 1.1, where a day is no text.
 * An alignment file of about 11 KB in which `check` finds nothing.
 * @param seed the same seed gives the same file.
 */
export function alignmentFile(seed) {
  const random = randomFrom(seed);
  return `# Alignment of marketing and IT, team ${seed}
version: 1
organization: Company ${seed}
period: 2026-Q4
asOf: "2026-11-20"
functions:
  marketing: { lead: CMO, name: Dana Ortiz }
  it: { lead: CIO, name: Ravi Menon }
goals:${dimensions.map(goal).join('')}
kpis:${[0, 1, 2, 3, 4].map((index) => kpi(index, random)).join('')}
assessments:${assessment('marketing', 'Dana Ortiz', random)}${assessment('it', 'Ravi Menon', random)}`;
}

/** The same file with one key misspelt, as people do. */
export const brokenFile = (seed) => alignmentFile(seed).replace('    direction: higher', '    direktion: higher');

/** A file with many respondents of two functions, 3 KB each; 300 are close to the largest file that is read. */
export function manyRespondents(count) {
  const random = randomFrom(count);
  const silos = Array.from({ length: count }, (_, index) =>
    assessment(index % 2 === 0 ? 'marketing' : 'it', `Respondent ${index}`, random),
  );
  const file = alignmentFile(1);
  return `${file.slice(0, file.indexOf('assessments:'))}assessments:${silos.join('')}`;
}
