/** What to write instead: `suffix` ends the message, `hint` says it in a sentence. */
export interface Advice {
  readonly suffix: string;
  readonly hint: string;
}

/** Names what to write. */
export const write = (text: string | number): Advice => ({ suffix: `write ${text}`, hint: `Write ${text}.` });

/** For a number or word that quotes, a block or a tag turned into a text. */
export const bare = (text: string, source: string): Advice =>
  /^["']/.test(source)
    ? { suffix: 'remove the quotes', hint: `Write ${text} without quotes.` }
    : { suffix: `write ${text} alone`, hint: `Write ${text} alone, without quotes, | or a tag.` };

export const leaveOut: Advice = { suffix: 'leave the key out', hint: 'Leave the key out when there is no value.' };
