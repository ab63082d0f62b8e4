import type { AnswerResult, ChallengeResult, Result } from '../../model/result.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { enGb } from '../words/en-gb.ts';

const words = enGb.handout;

/** Letters from which a part of a name is looked for by itself. */
const shortestPart = 3;

const withoutFreeText = (answer: AnswerResult): AnswerResult => ({
  ...answer,
  respondent: null,
  evidence: answer.evidence === null ? null : { ...answer.evidence, note: null },
  notApplicable: null,
  place: null,
});

const anonymousChallenge = (challenge: ChallengeResult, clean: (text: string) => string): ChallengeResult => ({
  ...challenge,
  title: clean(challenge.title),
  short: clean(challenge.short),
  indicators: challenge.indicators.map((indicator) => ({
    ...indicator,
    statement: clean(indicator.statement),
    answers: indicator.answers.map(withoutFreeText),
  })),
  oneNumberAnswers: challenge.oneNumberAnswers.map(withoutFreeText),
  ownership: { ...challenge.ownership, votes: challenge.ownership.votes.map((vote) => ({ ...vote, respondent: null })) },
});

interface Name {
  readonly name: string;
  readonly instead: string;
}

/** Names of people with what to say instead: the title of the leader of their function. */
function peopleOf({ functions, challenges }: Result): readonly Name[] {
  const leads = new Map(functions.map(({ id, lead }) => [id, lead]));
  const answers = challenges.flatMap(({ indicators, oneNumberAnswers, ownership }) => [
    ...indicators.flatMap((indicator) => indicator.answers),
    ...oneNumberAnswers,
    ...ownership.votes,
  ]);
  const respondents = answers.map(({ respondent, function: id }) => ({ name: respondent ?? '', instead: leads.get(id) ?? id }));
  return [...functions.map(({ name, lead }) => ({ name: name ?? '', instead: lead })), ...respondents];
}

/** Parts of a name that stand for it: capitalised and no word that the scorecard or a title uses. */
function partsOf({ name, instead }: Name, common: ReadonlySet<string>): readonly Name[] {
  const parts = name.split(/[^\p{L}\p{M}'’]+/u).filter((part) => part.length >= shortestPart && /^\p{Lu}/u.test(part));
  return parts.filter((part) => !common.has(part.toLowerCase())).map((part) => ({ name: part, instead }));
}

/** A name as it may be written. One word in small letters is too likely to be another word. */
function spellings({ name, instead }: Name): readonly Name[] {
  const forms = [name, name.toUpperCase(), ...(name.includes(' ') ? [name.toLowerCase()] : [])];
  return forms.map((form) => ({ name: form, instead }));
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Replaces every name, longer ones first, for one may be part of another. */
function replacer(names: readonly Name[]): (text: string) => string {
  const instead = new Map(names.map(({ name, instead: other }) => [name, other]));
  if (instead.size === 0) return (text) => text;
  const ordered = [...instead.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${ordered.map(escapePattern).join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return (text) => text.replace(pattern, (found) => instead.get(found) as string);
}

/** What the labels that stay are read through: names of people and of the organisation become roles. */
function withoutNames(result: Result, scorecard: Scorecard): (text: string) => string {
  const roles = result.functions.flatMap(({ id, lead }) => [id, lead]);
  const common = new Set(
    JSON.stringify([scorecard, roles])
      .toLowerCase()
      .split(/[^\p{L}\p{M}'’-]+/u),
  );
  const isRole = new Set(roles.map((role) => role.toLowerCase()));
  const counts = ({ name }: Name): boolean => name.trim().length > 1 && !isRole.has(name.toLowerCase());
  const people = peopleOf(result).filter(counts);
  const organization = [{ name: result.organization, instead: words.theOrganization }].filter(counts);
  // Of an organisation's name the first word stands for it; the others are words such as Bank or Holding.
  const parts = [...people.flatMap((one) => partsOf(one, common)), ...organization.flatMap((one) => partsOf(one, common).slice(0, 1))];
  return replacer([...parts, ...people, ...organization].flatMap(spellings));
}

/** The scorecard of a user's own may name people as well. */
const anonymousScorecard = (scorecard: Scorecard, clean: (text: string) => string): Scorecard => ({
  ...scorecard,
  title: clean(scorecard.title),
  dimensions: scorecard.dimensions.map((dimension) => ({
    ...dimension,
    title: clean(dimension.title),
    why: clean(dimension.why),
    indicators: dimension.indicators.map((indicator) => ({
      ...indicator,
      statement: clean(indicator.statement),
      levels: indicator.levels.map(clean),
    })),
    ...(dimension.opening === undefined ? {} : { opening: clean(dimension.opening) }),
    ...(dimension.questions === undefined ? {} : { questions: dimension.questions.map(clean) }),
  })),
});

/**
 * The result and its scorecard without names of people and of the organisation and without free text: notes, comments, meanings of words, reasons.
 * Titles of goals, KPIs and actions stay, with the names in them replaced by roles.
 */
export function anonymise(result: Result, scorecard: Scorecard): { readonly result: Result; readonly scorecard: Scorecard } {
  const clean = withoutNames(result, scorecard);
  return { result: anonymousResult(result, clean), scorecard: anonymousScorecard(scorecard, clean) };
}

function anonymousResult(result: Result, clean: (text: string) => string): Result {
  return {
    ...result,
    organization: words.theOrganization,
    period: result.period === null ? null : clean(result.period),
    inputs: [],
    functions: result.functions.map((one) => ({ ...one, name: null, lead: clean(one.lead) })),
    challenges: result.challenges.map((challenge) => anonymousChallenge(challenge, clean)),
    agenda: result.agenda.map((item) => ({
      ...item,
      statement: clean(item.statement),
      sides: item.sides.map((side) => ({ ...side, answers: side.answers.map(withoutFreeText) })),
    })),
    kpis: result.kpis.map((kpi) => ({
      ...kpi,
      title: clean(kpi.title),
      definition: null,
      source: null,
      reading: kpi.reading === null ? null : { date: kpi.reading.date, value: kpi.reading.value },
      readings: kpi.readings.map(({ date, value }) => ({ date, value })),
    })),
    goals: result.goals.map((goal) => ({ ...goal, title: clean(goal.title) })),
    actions: result.actions.map((action) => ({ ...action, title: clean(action.title) })),
    glossary: result.glossary.map(({ term, agreed }) => ({ term: clean(term), meanings: [], agreed: agreed === null ? null : '' })),
    findings: [],
    unchecked: [],
    waivers: [],
  };
}
