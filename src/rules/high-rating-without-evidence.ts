import { example } from './example.ts';
import type { LevelGiven } from './levels-given.ts';
import { respondentName } from './naming.ts';
import type { AssessmentSource, Report, Rule, RuleContext } from './rule.ts';
import { counted, label, listedBriefly } from './wording.ts';

/** From this level on a rating should be backed by a document or data. */
const high = 4;

export const highRatingWithoutEvidence: Rule = {
  id: 'high-rating-without-evidence',
  summary: 'A level of 4 or 5 without a document or data behind it',
  why: 'High levels describe things that leave traces: a charter, a report, a number. Where there is no trace, the other side usually sees the level as a wish.',
  severity: 'warning',
  bad: example(`
assessments:
  - function: marketing
    respondent: Dana Ortiz
    date: 2026-11-03
    answers:
      ownership: #! high-rating-without-evidence
        ratings:
          accountable-executive: 4
          decision-rights: { level: 4, evidence: { kind: opinion } }
          dispute-route: 2
`),
  good: example(`
assessments:
  - function: marketing
    respondent: Dana Ortiz
    date: 2026-11-03
    answers:
      ownership:
        ratings:
          accountable-executive: { level: 4, evidence: { kind: document, note: Board minutes of March } }
          decision-rights: { level: 4, evidence: { kind: document, note: Charter of March } }
          dispute-route: 2
`),
  *check({ assessments }: RuleContext): Iterable<Report> {
    for (const source of assessments) {
      const bare = source.levels.filter(
        ({ level, evidence }) => level >= high && evidence?.kind !== 'document' && evidence?.kind !== 'data',
      );
      yield* onStatements(source, bare);
      yield* onWholeChallenges(source, bare);
    }
  },
};

function* onStatements({ assessment, document, path }: AssessmentSource, bare: readonly LevelGiven[]): Iterable<Report> {
  const byChallenge = new Map<string, string[]>();
  for (const { challenge, indicator } of bare) {
    if (indicator !== null) byChallenge.get(challenge)?.push(indicator) ?? byChallenge.set(challenge, [indicator]);
  }
  for (const [challenge, indicators] of byChallenge) {
    yield {
      document,
      path: [...path, 'answers', challenge],
      message: `${counted(indicators.length, 'high rating')} of ${respondentName(assessment)} on ${label('challenge', challenge)} without a document or data (${listedBriefly(indicators)}); expected evidence from level ${high} on`,
      hint: 'Add evidence: { kind: document, note: … } or kind: data, or lower the level.',
    };
  }
}

/** One level for a whole challenge has no room for evidence, so it is said once for all of them. */
function* onWholeChallenges({ assessment, document, path }: AssessmentSource, bare: readonly LevelGiven[]): Iterable<Report> {
  const challenges = bare.filter(({ indicator }) => indicator === null).map(({ challenge }) => challenge);
  if (challenges.length === 0) return;
  yield {
    document,
    path: [...path, 'answers'],
    message: `${respondentName(assessment)} rates ${counted(challenges.length, 'challenge')} ${high} or higher as a whole (${listedBriefly(challenges)}); expected evidence from level ${high} on`,
    hint: 'Rate the statements of these challenges one by one and add evidence to the high ones.',
  };
}
