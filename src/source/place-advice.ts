import type { Path } from './document.ts';
import { quoted } from './escape-text.ts';
import type { Words } from './shape-words.ts';

const challengeHint =
  'Write the id of the challenge, for example consumerization; cx-scorecard scorecards show, with the name of the scorecard, lists them.';

/** Whether a challenge is named at `path`: in a list of challenges, or as a key of answers, targets or gates. */
const namesChallenge = (path: Path): boolean =>
  path.at(-1) === 'challenge' || ['challenges', 'answers', 'targets'].includes(String(path.at(-2)));

/** `dont-know` and `not-applicable` where a level stands beside evidence: they are answers of their own. */
function standsAlone(value: string, path: Path): Words | null {
  const name = String(path.at(-2));
  const ofStatement = path.at(-3) === 'ratings';
  if (path.at(-1) !== 'level' || !['dont-know', 'not-applicable'].includes(value)) return null;
  if (value === 'not-applicable' && !ofStatement)
    return { message: 'not-applicable is said of statements', hint: 'Write it for each statement, under ratings:.' };
  const line = `${quoted(name).slice(1, -1)}: ${value}`;
  return { message: `${value} stands alone: ${line}`, hint: `Write ${line}.` };
}

/**
 * Words that only the place of a value suggests; `words` where it suggests none.
 * At this stage the scorecard is not known, so a challenge cannot be told by its title.
 */
export function wordsForPlace(words: Words, value: unknown, path: Path): Words {
  if (typeof value !== 'string') return words;
  const alone = standsAlone(value, path);
  if (alone !== null) return { message: `${words.message}; ${alone.message}`, hint: alone.hint };
  if (!namesChallenge(path) || !words.message.startsWith('expected a short name')) return words;
  return { message: words.message.replace(/; write [^;]*$/, '; write the id of the challenge'), hint: challengeHint };
}
