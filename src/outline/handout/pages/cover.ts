import { left, paragraph, span, table } from '../../make-block.ts';
import { widestOf } from '../../sides.ts';
import { enGb } from '../../words/en-gb.ts';
import type { PackBlock } from '../pack.ts';
import { packTitle } from '../pack-title.ts';
import { type BuildPages, dimensionOf, type PageContext } from '../page-context.ts';

const words = enGb.handout.cover;
const mostQuestions = 3;

/** The question that opens a challenge, or its name where the scorecard has none, and the statement it comes from. */
function questions(context: PageContext): readonly PackBlock[] {
  const asked = context.chosen.slice(0, mostQuestions);
  return [
    { kind: 'heading', text: words.questions(asked.length) },
    ...asked.flatMap((challenge, index): PackBlock[] => {
      const [widest] = widestOf(context, challenge, 1);
      const whole = (challenge.alignment.gapLevels ?? 0) < 1e-9 ? words.behindWeak(challenge.title) : words.behindWhole(challenge.title);
      const behind = widest === undefined ? whole : words.behind(challenge.title, widest.statement);
      const question = dimensionOf(context, challenge.id)?.opening ?? challenge.title;
      return [paragraph([span(`${index + 1}. ${question}`, 'strong')]), paragraph([span(behind, 'muted')])];
    }),
  ];
}

function leadOf({ chosen }: PageContext): string {
  if (chosen.length === 0) return words.blankLead;
  if (chosen.every(({ alignment }) => alignment.gapLevels === null)) return words.uncomparedLead;
  return chosen.some(({ alignment }) => (alignment.gapLevels ?? 0) > 1e-9) ? words.lead : words.sameLead;
}

const topics = ({ scorecard }: PageContext): PackBlock =>
  table(
    words.topics,
    [left(words.columns.challenge), left(words.columns.why)],
    scorecard.dimensions.map(({ title, why }) => [[span(title, 'strong')], why]),
  );

/** The first page: the day's questions, or what the ratings are about when there are none yet. */
export const cover: BuildPages = (context) => {
  const { chosen, result } = context;
  return [
    {
      id: 'cover',
      kind: 'cover',
      sheet: 'own',
      title: packTitle(result),
      lead: leadOf(context),
      blocks:
        chosen.length === 0 ? [topics(context)] : [...questions(context), { kind: 'form', fields: [{ label: words.name, value: null }] }],
    },
  ];
};
