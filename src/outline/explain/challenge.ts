import type { ChallengeResult, Result } from '../../model/result.ts';
import { highLevel } from '../../scoring/evidence.ts';
import { calculator } from '../numbers.ts';
import { reasonWords } from '../reason-text.ts';
import { enGb as words } from '../words/en-gb.ts';
import { explainWords } from '../words/en-gb-explain.ts';
import { explainChallengeWords as say } from '../words/en-gb-explain-challenge.ts';
import { calculation, cell, text } from './blocks.ts';
import { answersSection } from './challenge-answers.ts';
import { attainmentSection, coverageSection } from './challenge-coverage.ts';
import { distanceSection } from './challenge-distance.ts';
import { maturitySection } from './challenge-maturity.ts';
import { prioritySection } from './challenge-priority.ts';
import { votesSection } from './challenge-votes.ts';
import type { Explained } from './explained.ts';
import type { Explanation, ExplanationBlock, ExplanationSection } from './explanation.ts';
import { quotient, term } from './expression.ts';

/** How every number of one challenge came about. */
export function explainChallenge(explained: Explained, challenge: ChallengeResult): Explanation {
  const { result, path } = explained;
  const { id, number, title, maturity, target, alignment, priority } = challenge;
  return {
    subject: 'challenge',
    id,
    title: say.title(number, title),
    message: say.message(cell(maturity.level), calculator(target), cell(alignment.gapLevels), cell(priority.value)),
    file: path,
    asOf: result.asOf,
    sections: [
      answersSection(challenge),
      maturitySection(explained, challenge),
      distanceSection(result, challenge),
      coverageSection(explained, challenge),
      attainmentSection(explained, challenge),
      votesSection(explained, challenge),
      prioritySection(result, challenge),
      readingSection(result, challenge),
    ],
  };
}

function readingSection(result: Result, challenge: ChallengeResult): ExplanationSection {
  return {
    id: 'reading',
    title: say.sections.reading,
    blocks: [
      text(readingSentence(result, challenge)),
      ...evidenceBlocks(result, challenge),
      text(say.flags(challenge.flags.map((flag) => say.flagNames[flag]))),
      text(explainWords.digits),
    ],
  };
}

function readingSentence({ method }: Result, { reading, readingReason }: ChallengeResult): string {
  if (reading === null) return say.noReading(reasonWords(readingReason));
  const { strongLevel = 0, aligned = 0 } = method.thresholds;
  return say.reading(words.readings[reading], words.challenges.readingMeaning[reading], calculator(strongLevel), calculator(aligned));
}

function evidenceBlocks(
  { scorecard }: Result,
  { evidenceGap, indicators, oneNumberAnswers }: ChallengeResult,
): readonly ExplanationBlock[] {
  if (evidenceGap === null) return [];
  const answers = [...indicators.flatMap((one) => one.answers), ...oneNumberAnswers];
  const high = answers.filter(({ level }) => level !== null && level >= highLevel(scorecard.levels.length));
  const unbacked = high.filter(({ evidence }) => evidence?.kind !== 'document' && evidence?.kind !== 'data').length;
  return [calculation(say.evidenceGap, quotient(term('without evidence', unbacked), term('high answers', high.length)), evidenceGap)];
}
