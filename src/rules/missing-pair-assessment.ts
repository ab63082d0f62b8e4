import { example } from './example.ts';
import { functionNames } from './naming.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { listed, listedBriefly, quoted } from './wording.ts';

export const missingPairAssessment: Rule = {
  id: 'missing-pair-assessment',
  summary: 'No answers from one of the two leaders whose alignment is the headline',
  why: 'Alignment is a comparison, and one side of it is missing. Until both have answered, the report can describe one view but not the distance between two.',
  severity: 'warning',
  bad: example(`
assessments: #! missing-pair-assessment
  - function: marketing
    respondent: Dana Ortiz
    date: 2026-11-03
    answers: { ownership: 4, isolation: 3 }
`),
  good: example(`
assessments:
  - function: marketing
    respondent: Dana Ortiz
    date: 2026-11-03
    answers: { ownership: 4, isolation: 3 }
  - function: it
    respondent: Ravi Menon
    date: 2026-11-05
    answers: { ownership: 2, isolation: 3 }
`),
  *check(context: RuleContext): Iterable<Report> {
    if (context.pair === null) yield* unsettledPair(context);
    else if (isComplete(context)) yield* missingSides(context, context.pair);
  },
};

/** `C.M.O.` and `cmo` for CMO. */
const lettersOf = (title: string): string => title.toUpperCase().replace(/[^A-Z]/g, '');

function* unsettledPair({ alignment, scorecard }: RuleContext): Iterable<Report> {
  // A pair that is written and still unsettled names an unknown function or one function twice; that is reported there.
  if (alignment.pair !== undefined) return;
  const leads = Object.values(alignment.functions).map(({ lead }) => lead);
  const many = (title: string): number => leads.filter((lead) => lead === title).length;
  const wrong = (scorecard.pair ?? ['CMO', 'CIO']).filter((title) => many(title) !== 1);
  const words = wrong.map((title) =>
    many(title) === 0 ? `no function has lead: ${title}` : `${many(title)} functions have lead: ${title}`,
  );
  const meant = wrong.flatMap((title) => {
    // Short titles resemble each other (CIO, CTO), so only one in other letters is taken for it.
    const lead = leads.find((one) => one !== title && lettersOf(one) === lettersOf(title));
    return lead === undefined ? [] : [`lead: ${title} instead of ${quoted(lead)}`];
  });
  const two = Object.keys(alignment.functions).slice(0, 2);
  yield {
    path: ['functions'],
    at: 'pair',
    needs: ['functions', 'pair'],
    message: `${listed(words)} (found: ${listedBriefly(
      leads.map((lead) => quoted(lead).slice(1, -1)),
      6,
    )}); expected exactly one, because the alignment of the pair is the headline`,
    hint: `${meant.length === 0 ? 'Set lead: of these functions' : `Write ${listed(meant)}`}, or name the two to compare: pair: [${two.length === 2 ? two.join(', ') : 'marketing, it'}].`,
  };
}

/** false when an assessment that may be the missing one could not be read; that is reported where it stands. */
function isComplete({ alignment, assessments, document, unchecked = [] }: RuleContext): boolean {
  const files = (alignment.assessments ?? []).filter((entry) => 'file' in entry).length;
  const filesRead = assessments.filter((source) => source.document !== document).length;
  return files === filesRead && !unchecked.some((place) => /^assessments\/\d+$/.test(place));
}

function* missingSides({ alignment, assessments }: RuleContext, pair: readonly [string, string]): Iterable<Report> {
  const missing = pair.filter((side) => !assessments.some(({ assessment }) => assessment.function === side));
  if (missing.length === 0) return;
  yield {
    path: alignment.assessments === undefined ? ['functions'] : ['assessments'],
    at: missing.length === 2 ? 'assessments' : `assessments/${missing[0]}`,
    needs: missing.map((side) => `assessments/${side}`),
    message: `no assessment from ${functionNames(missing, 'or')}; expected at least one from each of ${functionNames(pair)}`,
    hint: `Let the ${missing.length === 1 ? 'leader' : 'leaders'} of ${functionNames(missing)} answer without seeing other answers, and add them under assessments:.`,
  };
}
