import { CliError } from '../model/cli-error.ts';

/** What a glob may hold. Past these, comparing it with one name can take for ever, or more than the machine has. */
const most = { length: 1000, stars: 3, sharing: 4, doubleStars: 3, groups: 10, alternatives: 1024 } as const;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The signs that mean something: what a backslash makes literal becomes a plain letter. */
const withoutEscapes = (glob: string): string => glob.replace(/\\[^/]/gs, 'x');

/** `**` as a whole part of a path. */
const doubleStar = /(?<=^|[/{,])\*{2,}(?=$|[/},])/g;

/** The parts between slashes; a slash inside of braces ends none, because the alternative beside it may go on. */
function parts(glob: string): readonly string[] {
  const found = [''];
  let depth = 0;
  for (const sign of glob) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth = Math.max(0, depth - 1);
    if (sign === '/' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}

const starsByPart = (glob: string): readonly number[] => parts(glob.replace(doubleStar, '')).map((part) => countOf(part, /\*+/g));

/** Stars that have another beside them in their part: the ways in which they match multiply from part to part. */
const sharing = (stars: readonly number[]): number => stars.filter((count) => count > 1).reduce((sum, count) => sum + count, 0);

/** How many texts the braces stand for, or more. */
function alternatives(glob: string): number {
  const open: number[] = [];
  let all = 1;
  for (const sign of glob) {
    if (sign === '{') open.push(1);
    if (sign === ',' && open.length > 0) open.push((open.pop() as number) + 1);
    if (sign === '}') all *= open.pop() ?? 1;
  }
  return open.reduce((product, count) => product * count, all);
}

const tooMany = (count: number, allowed: number, what: string): string | null =>
  count > allowed ? `${count} ${what}, expected at most ${allowed}` : null;

/** With these signs round brackets are a language of their own, in which few know what they ask for. */
function extendedGroup(glob: string): string | null {
  const group = /[+*?@!]\(/.exec(glob)?.[0];
  if (group !== undefined) return `the extended group "${group}", expected none`;
  if (/[()]/.test(glob) && glob.includes('|')) return 'alternatives in round brackets, expected none in a glob';
  return /[\]}]\+/.test(glob) ? 'a + that repeats a group, expected none' : null;
}

/** Any other round bracket belongs to a name, as in `Q3 (final)*.yaml`. */
const withLiteralBrackets = (glob: string): string => glob.replace(/\\[\s\S]|[()]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`));

function faultOf(written: string): string | null {
  const long = tooMany(written.length, most.length, 'characters');
  if (long !== null) return long;
  const glob = withoutEscapes(written);
  const stars = starsByPart(glob);
  return (
    extendedGroup(glob) ??
    tooMany(Math.max(...stars), most.stars, 'stars in one part of a path') ??
    tooMany(sharing(stars), most.sharing, 'stars in parts that have several') ??
    tooMany(countOf(glob, doubleStar), most.doubleStars, 'times **') ??
    tooMany(countOf(glob, /\{/g), most.groups, 'groups in braces') ??
    tooMany(alternatives(glob), most.alternatives, 'combinations of alternatives')
  );
}

/**
 * Lets only globs through that are quick to compare with any name: they may come from a stranger's pull request.
 * @param where where the glob stands, as the message begins.
 * @returns the glob to use.
 * @throws CliError for any other.
 */
export function safeGlob(glob: string, where: string): string {
  const fault = faultOf(glob);
  if (fault === null) return withLiteralBrackets(glob);
  throw new CliError(
    `${where}: ${fault}`,
    'Write a simpler glob, or several; {a,b} stands for alternatives, and \\( for a round bracket in a name.',
  );
}
