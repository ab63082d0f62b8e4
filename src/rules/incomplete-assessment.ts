import type { Answer } from '../model/alignment.ts';
import type { Dimension } from '../model/scorecard.ts';
import { example } from './example.ts';
import { respondentName } from './naming.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { counted, listedBriefly } from './wording.ts';

export const incompleteAssessment: Rule = {
  id: 'incomplete-assessment',
  summary: 'An assessment that answers less than two thirds of the statements',
  why: 'A function counts for a challenge only when it answered most of it. Large holes drop whole challenges out of the comparison, often the uncomfortable ones.',
  severity: 'warning',
  bad: example(`
assessments:
  - function: it #! incomplete-assessment
    respondent: Ravi Menon
    date: 2026-11-03
    answers:
      ownership: 2
      isolation: 3
      data-strategy:
        ratings: { written-strategy: 2, single-view: dont-know }
`),
  good: example(`
assessments:
  - function: it
    respondent: Ravi Menon
    date: 2026-11-03
    answers:
      ownership: 2
      isolation: 3
      agile-design: 4
      innovation: 2
      measurement: 3
      consumerization: 4
      data-strategy:
        ratings:
          written-strategy: 2
          single-view: 3
          data-governance: 2
          data-access: { notApplicable: Access is managed by the group }
`),
  *check({ assessments, scorecard }: RuleContext): Iterable<Report> {
    const { dimensions } = scorecard;
    const all = dimensions.reduce((sum, { indicators }) => sum + indicators.length, 0);
    const enough = Math.ceil((all * 2) / 3);
    for (const { assessment, document, path } of assessments) {
      const { answers = {} } = assessment;
      const found = dimensions.reduce((sum, dimension) => sum + answered(answers[dimension.id], dimension), 0);
      if (found >= enough) continue;
      const open = dimensions.filter((dimension) => answered(answers[dimension.id], dimension) < dimension.indicators.length);
      const whole = dimensions.filter((dimension) => isOneLevel(answers[dimension.id]));
      yield {
        document,
        path,
        message: `${respondentName(assessment)} answered ${answeredWords(whole, found, all)}; expected at least ${enough}`,
        hint: `Answer the rest (open: ${listedBriefly(open.map(({ id }) => id))}), or mark what does not apply as not-applicable.`,
      };
    }
  },
};

const isOneLevel = (answer: Answer | undefined): boolean =>
  typeof answer === 'number' || (typeof answer === 'object' && answer.level !== undefined);

/** One level for a challenge stands for its statements, but nobody answered them: that is said apart. */
function answeredWords(whole: readonly Dimension[], found: number, all: number): string {
  const single = found - whole.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const challenges = `${counted(whole.length, 'challenge')} as a whole`;
  if (whole.length === 0) return `${found} of ${all} statements`;
  return `${challenges}${single === 0 ? '' : ` and ${counted(single, 'statement')}`}, which stands for ${found} of ${all} statements`;
}

/** Statements of a challenge that have a level or do not apply; "don't know" is no answer. One level for the challenge answers all. */
function answered(answer: Answer | undefined, { indicators }: Dimension): number {
  if (answer === undefined || answer === 'dont-know') return 0;
  if (typeof answer === 'number' || isOneLevel(answer)) return indicators.length;
  const { ratings = {} } = answer;
  return indicators.filter(({ id }) => ratings[id] !== undefined && ratings[id] !== 'dont-know').length;
}
