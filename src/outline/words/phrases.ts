/** A count with its noun: `1 goal`, `3 goals`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Names in a sentence: `a`, `a and b`, `a, b and c`; with semicolons where a name has a comma of its own. */
export function joined(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  if (names.length === 1) return last;
  const separator = names.some((name) => name.includes(', ')) ? '; ' : ', ';
  return `${names.slice(0, -1).join(separator)}${separator === '; ' ? '; and' : ' and'} ${last}`;
}

/** A sentence starts with a capital, whatever it starts with. */
export const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** The first names of a list and how many are left: `a, b, c and 2 more`. */
export const joinedFew = (names: readonly string[], shown = 3): string =>
  names.length <= shown + 1 ? joined(names) : joined([...names.slice(0, shown), `${names.length - shown} more`]);

/** A part of a whole with a verb that agrees with the part: `1 of 6 stages has`, `none of 6 stages has`, `the only stage has`. */
export function partOf(
  count: number,
  all: number,
  words: { readonly one: string; readonly many: string; readonly verbs: readonly [string, string] },
): string {
  const { one, many, verbs } = words;
  if (all === 1 && count === 1) return `the only ${one} ${verbs[0]}`;
  if (count === 0) return all === 1 ? `not even the only ${one} ${verbs[0]}` : `none of ${all} ${many} ${verbs[0]}`;
  return `${count} of ${all} ${many} ${verbs[count === 1 ? 0 : 1]}`;
}
