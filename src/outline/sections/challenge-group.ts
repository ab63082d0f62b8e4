import type { ChallengeResult } from '../../model/result.ts';
import type { Block, Group, Inline } from '../block.ts';
import { bullets, muted, paragraph, span, when } from '../make-block.ts';
import { reasonText, reasonWords } from '../reason-text.ts';
import { shortLevel, sidesBlock, widestOf } from '../sides.ts';
import { enGb } from '../words/en-gb.ts';
import { capitalised } from '../words/phrases.ts';
import { challengeFacts } from './challenge-facts.ts';
import { kpiStatusText, kpiTone, kpiValue } from './kpi-text.ts';
import type { SectionContext } from './section.ts';

const words = enGb.challenges;
const disagreements = 2;

type Part = Exclude<Block, Group>;

function message({ result, apart, level }: SectionContext, challenge: ChallengeResult): string {
  const { maturity, alignment, target, reading, priority } = challenge;
  const where =
    maturity.level === null ? words.levelUnknown(reasonWords(maturity.reason)) : words.level(level(maturity.level), shortLevel(target));
  const distance =
    alignment.gapLevels === null
      ? words.apartUnknown(reasonText(result, alignment.reason, [challenge]))
      : words.apart(apart(alignment.gapLevels));
  const meaning = reading === null ? '' : `: ${words.readingMeaning[reading]}`;
  const label = priority.label === null ? '' : ` ${capitalised(enGb.labels[priority.label])}.`;
  return `${capitalised(where)}; ${distance}${meaning}.${label}`;
}

function advice({ scorecard }: SectionContext, { id, priority }: ChallengeResult): readonly Part[] {
  const steps = scorecard.dimensions.find((dimension) => dimension.id === id)?.levels ?? [];
  const step = steps.find(({ next }) => next.action === priority.action);
  if (step === undefined) return [];
  const starts = step.next.starts === 'both' ? words.bothStart : step.next.starts;
  return [
    paragraph([
      span(words.nextStep, 'strong'),
      span(step.next.action, 'plain'),
      span(words.starts(starts, words.efforts[step.next.effort]), 'muted'),
    ]),
    paragraph([span(words.enough, 'strong'), span(step.enough, 'plain')]),
  ];
}

function links({ result, who }: SectionContext, challenge: ChallengeResult): readonly Part[] {
  const goals = result.goals
    .filter((goal) => goal.challenges.includes(challenge.id))
    .map(
      ({ title, owners, due }): Inline => [
        span(`${words.goal}: `, 'muted'),
        span(title, 'plain'),
        span(` (${enGb.work.goals.line(owners.map(who), due)})`, 'muted'),
      ],
    );
  const linked = new Set(challenge.attainment.kpis);
  const kpis = result.kpis
    .filter(({ id }) => linked.has(id))
    .map(
      (kpi): Inline => [
        span(`${words.kpi}: `, 'muted'),
        span(`${kpi.title}: ${kpiValue(kpi)}, `, 'plain'),
        span(kpiStatusText(kpi), kpiTone[kpi.status]),
      ],
    );
  const items = [...goals, ...kpis];
  return items.length === 0 ? [muted(words.noLinks)] : [paragraph([span(words.links, 'strong')]), bullets(items)];
}

/** The widest disagreements; the opening question stands once. */
function sides(context: SectionContext, challenge: ChallengeResult): readonly Part[] {
  return widestOf(context, challenge, disagreements).map((item, index) =>
    sidesBlock(context, index === 0 ? item : { ...item, opening: null }, enGb.overview.agenda.apartNote(context.apart(item.gapLevels))),
  );
}

/** One challenge: its numbers, the next step, both answers, what works on it. */
export function challengeGroup(context: SectionContext, challenge: ChallengeResult): Group {
  const { rank } = challenge.priority;
  return {
    kind: 'group',
    id: `challenge-${challenge.id}`,
    title: words.heading(rank, challenge.title),
    message: message(context, challenge),
    blocks: [
      { kind: 'facts', facts: challengeFacts(context, challenge) },
      ...when(challenge.alignment.basis === 'challenge', () => muted(words.oneNumber)),
      ...advice(context, challenge),
      ...sides(context, challenge),
      ...links(context, challenge),
    ],
  };
}
