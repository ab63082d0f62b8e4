const longest = 60;

/** Text of the file in quotation marks, on one line and not longer than a glance. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > longest ? `"${characters.slice(0, longest - 1).join('')}…"` : `"${line}"`;
}

/** An entry of the file as messages name it: `goal "brand-trust"`. */
export const label = (kind: string, id: string): string => `${kind} ${quoted(id)}`;

/** Words as a person lists them: `a, b and c`. */
export function listed(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** The first few words, and how many more there are: `a, b, c and 4 more`. */
export function listedBriefly(words: readonly string[], most = 4): string {
  return words.length <= most ? listed(words) : listed([...words.slice(0, most - 1), `${words.length - most + 1} more`]);
}

/** A number with its noun: `1 reading`, `3 readings`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string => `${count} ${count === 1 ? noun : plural}`;
