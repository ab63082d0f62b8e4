/** American forms and what British spelling has instead; each pattern stands for a whole word. */
const american: readonly (readonly [RegExp, string])[] = [
  [/^(?!(?:size|sized|sizes|prize|prizes|seize|seized|seizes)$)[a-z]+iz(?:e|es|ed|er|ers|ing|ation|ations)$/, '-ise'],
  [/^[a-z]+yz(?:e|es|ed|er|ers|ing)$/, '-yse'],
  [/^(?:behavi|col|fav|hon|lab|neighb|endeav|hum|rum|harb|flav)or(?:s|ed|ing|s|ful|able|ably|ite|ites|al)?$/, '-our'],
  [/^(?:cent|met|theat|fib|lit)er(?:s|ed|ing)?$/, '-re'],
  [/^(?:cancel|label|model|travel|signal|level|channel|counsel|fuel|total|dial)(?:ed|ing|er|ers)$/, '-ll-'],
  [/^(?:fulfill|enroll|skillful|willful|installment|fulfillment)s?$/, 'single l'],
  [/^(?:program|catalog|dialog|analog)s?$/, '-me or -ue'],
  [/^(?:defense|offense|pretense)s?$/, '-ce'],
  [/^(?:gray|gotten|toward|afterward|aging|acknowledgment)$/, 'the British word'],
];

/** Words of a text in American spelling. */
export const americanWords = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => american.some(([pattern]) => pattern.test(word)));

const banned =
  /\b(?:leverag\w*|synerg\w*|holistic\w*|best[- ]in[- ]class|seamless\w*|world[- ]class|cutting[- ]edge|game[- ]chang\w*|paradigm\w*|empower(?:s|ing|ment)|low[- ]hanging|move the needle|deep dive|mission[- ]critical|robust|streamlin\w*|actionable|learnings|stakeholders?|touchpoints?|ideat\w*|omnichannel|martech|utili[sz]e\w*|impactful|proactive\w*|value[- ]add\w*|circle back|north star|e-mails?|via|etc|i\.e|e\.g)\b/gi;

/** Fashionable or borrowed words that a busy reader skips, and forms that we write in another way. */
export const jargon = (text: string): string[] => text.match(banned) ?? [];
