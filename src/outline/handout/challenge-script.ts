import type { AnswerResult, ChallengeResult } from '../../model/result.ts';
import type { Inline } from '../block.ts';
import { isDisputed } from '../disputed.ts';
import { span } from '../make-block.ts';
import { widestOf } from '../sides.ts';
import { enGb } from '../words/en-gb.ts';
import type { PackBlock } from './pack.ts';
import { dimensionOf, type PageContext } from './page-context.ts';

const words = enGb.handout.facilitator;

const line = (label: string, text: string): Inline => [span(label, 'strong'), span(text, 'plain')];

/** Who is higher, and whether always. */
function direction({ result, who }: PageContext, { indicators }: ChallengeResult): readonly string[] {
  if (result.pair === null) return [];
  const signs = indicators.flatMap(({ signedLevels }) => (signedLevels === null || signedLevels === 0 ? [] : [Math.sign(signedLevels)]));
  if (signs.length < 2) return [];
  const higher = signs.filter((sign) => sign > 0).length;
  const compared = indicators.filter(({ signedLevels }) => signedLevels !== null).length;
  if (higher === signs.length) return [words.oneSided(who(result.pair[0]), higher, compared)];
  return higher === 0 ? [words.oneSided(who(result.pair[1]), signs.length, compared)] : [words.bothWays];
}

const unbacked = (answers: readonly AnswerResult[]): boolean => answers.every(({ evidence }) => evidence === null);

function watchOuts(context: PageContext, challenge: ChallengeResult): readonly string[] {
  const [widest] = widestOf(context, challenge, 1);
  const without = (widest?.sides ?? [])
    .filter(({ answers }) => unbacked(answers))
    .map((side) => words.noEvidence(context.who(side.function)));
  const close = challenge.alignment.gapLevels !== null && challenge.alignment.band === 'aligned';
  return [
    ...(close ? [words.agreed] : direction(context, challenge)),
    ...without,
    ...(isDisputed(challenge.ownership.status) ? [words.owner] : []),
    ...(challenge.alignment.basis === 'challenge' ? [words.wholeNumber] : []),
  ];
}

/** A slot in three parts: explain, talk, decide. */
function split(minutes: number): string {
  const quarter = Math.max(1, Math.round(minutes / 4));
  return words.scriptSplit(quarter, Math.max(1, minutes - 2 * quarter), quarter);
}

/** What the facilitator says and keeps in mind in the slot of a challenge; nothing in a participant's copy. */
export function challengeScript(context: PageContext, challenge: ChallengeResult): readonly PackBlock[] {
  const slot = context.slots.find((one) => one.challenge === challenge.id);
  if (context.options.audience !== 'facilitator' || slot === undefined) return [];
  const dimension = dimensionOf(context, challenge.id);
  const several = context.result.functions.some(({ respondents }) => respondents > 1);
  return [
    {
      kind: 'script',
      title: words.script(slot.start, slot.end, slot.minutes),
      lines: [
        ...(dimension?.opening === undefined ? [] : [line(words.scriptSay, dimension.opening)]),
        line(words.scriptTime, split(slot.minutes)),
        ...(dimension?.questions ?? []).map((question) => line(words.scriptAsk, question)),
        ...watchOuts(context, challenge).map((text) => line(words.scriptWatch, text)),
        line(words.scriptSecret, several ? words.secretMany : words.secretOne),
      ],
    },
  ];
}
