import type { Assessment } from '../model/alignment.ts';
import { listed, quoted } from './wording.ts';

/** Functions as messages name them: `"marketing" and "it"`. In quotes, because a function may be called like a word of the sentence. */
export const functionNames = (ids: readonly string[], conjunction: 'and' | 'or' = 'and'): string => listed(ids.map(quoted), conjunction);

/** Who answered, as messages say it: the name, or the function when there is none. */
export const respondentName = ({ respondent, function: silo }: Assessment): string => respondent ?? `the respondent of ${quoted(silo)}`;
