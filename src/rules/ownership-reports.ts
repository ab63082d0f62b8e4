import type { OwnershipStatus } from '../model/result.ts';
import type { Path } from '../source/document.ts';
import { own } from '../source/own.ts';
import type { AssessmentSource, Report, RuleContext } from './rule.ts';
import { quoted } from './wording.ts';

interface Words {
  readonly message: (challenge: string, pair: readonly [string, string]) => string;
  readonly hint: string;
}

/** Reports every challenge with one ownership status, at the answer of the first of the pair; the other's answer is related. */
export function* ownershipReports(context: RuleContext, status: OwnershipStatus, words: Words): Iterable<Report> {
  const { pair, scores } = context;
  if (pair === null) return;
  for (const challenge of scores.challenges) {
    if (challenge.ownership.status !== status) continue;
    const [first, second] = pair.map((side) => ownerAnswer(context.assessments, side, challenge.id));
    yield {
      ...(first ?? { path: ['assessments'] }),
      at: `challenges/${challenge.id}`,
      message: words.message(challenge.id, pair),
      hint: words.hint,
      related: second === undefined ? [] : [{ ...second, message: `what ${quoted(pair[1])} answered` }],
    };
  }
}

/** Where a function's first respondent who said it names the owner of a challenge. */
function ownerAnswer(
  assessments: readonly AssessmentSource[],
  side: string,
  challenge: string,
): (Pick<AssessmentSource, 'document'> & { readonly path: Path }) | undefined {
  return assessments
    .filter(({ assessment }) => assessment.function === side)
    .filter(({ assessment }) => {
      const answer = own(assessment.answers, challenge);
      return typeof answer === 'object' && answer.owner !== undefined;
    })
    .map(({ document, path }) => ({ document, path: [...path, 'answers', challenge, 'owner'] }))[0];
}
