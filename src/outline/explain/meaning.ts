import type { ReasonCode } from '../../model/result.ts';
import { ruleIds } from '../../model/rule-ids.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { ruleById } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { explainMeaningWords as say } from '../words/en-gb-explain-meaning.ts';
import { text } from './blocks.ts';
import { explainDimension } from './dimension.ts';
import type { Explanation } from './explanation.ts';

/** What is explained without a file. */
const withoutFile = { file: null, asOf: null } as const;

/** What a rule means, with a file that breaks it and one that does not. */
export function explainRule({ id, summary, why, severity, bad, good }: Rule): Explanation {
  const words = say.rule;
  return {
    subject: 'rule',
    id,
    title: words.title(id),
    message: `${summary}.`,
    ...withoutFile,
    sections: [
      { id: 'why', title: words.why, blocks: [text(why), text(words.severity(severity))] },
      { id: 'bad', title: words.bad, blocks: [{ kind: 'code', caption: words.badCaption, language: 'yaml', text: bad }] },
      { id: 'good', title: words.good, blocks: [{ kind: 'code', caption: words.goodCaption, language: 'yaml', text: good }] },
      {
        id: 'otherwise',
        title: words.otherwise,
        blocks: [{ kind: 'code', caption: words.off, language: 'yaml', text: words.offExample(id) }, text(words.waive)],
      },
    ],
  };
}

/** What it means when a number is null for this reason. */
export function explainReason(id: ReasonCode): Explanation {
  const { means, todo } = say.reasons[id];
  return {
    subject: 'reason',
    id,
    title: say.reason.title(id),
    message: means,
    ...withoutFile,
    sections: [
      { id: 'todo', title: say.reason.todo, blocks: [text(todo)] },
      { id: 'stands', title: say.reason.stands, blocks: [text(say.reason.where)] },
    ],
  };
}

/** The words have every reason, and the compiler sees to it. */
const reasonCodes = Object.keys(say.reasons) as readonly ReasonCode[];

/** Ids that can be explained without a file, for advice on a misspelt one. */
export const meaningIds = (scorecard: Scorecard): readonly string[] => [
  ...scorecard.dimensions.map(({ id }) => id),
  ...ruleIds,
  ...reasonCodes,
];

/** What an id means without a file: a challenge of the scorecard, a rule or a reason; null when it is none of them. */
export function meaningOf(scorecard: Scorecard, id: string): Explanation | null {
  const dimension = scorecard.dimensions.find((one) => one.id === id);
  if (dimension !== undefined) return explainDimension(scorecard, dimension);
  const rule = ruleIds.find((one) => one === id);
  if (rule !== undefined) return explainRule(ruleById(rule));
  const reason = reasonCodes.find((one) => one === id);
  return reason === undefined ? null : explainReason(reason);
}
