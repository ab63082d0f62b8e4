import { Composer, CST, isAlias, isMap, isSeq, Lexer, type Node, Parser, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { buildTree, type Tree } from './build-tree.ts';
import { type Fault, type Span, syntaxFault, unfinishedFault } from './fault.ts';
import type { Limits } from './limits.ts';
import { strayQuote } from './stray-quote.ts';
import { type LibraryError, syntaxWords } from './syntax-message.ts';
import { tokenGuard } from './token-guard.ts';

// Measured: each of these keeps the library from quadratic time, from guessing, or from writing to the terminal.
const composerOptions = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  strict: true,
  logLevel: 'error',
} as const;

interface Parsed {
  readonly tokens: readonly CST.Token[];
  readonly quotes: readonly Span[];
  readonly errors: readonly LibraryError[];
  readonly faults: readonly Fault[];
  /** false when reading stopped early; what is wrong with the part that was read is still worth saying. */
  readonly complete: boolean;
}

// Each error costs the library far more than a token; after these the rest of a file is noise.
const mostErrors = 1000;

/** Lexes and parses side by side, so that a guard sees each token before it can do harm. */
function parseTokens(text: string, limits: Limits): Parsed {
  const guard = tokenGuard(limits);
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const quotes: Span[] = [];
  const errors: LibraryError[] = [];
  const faults: Fault[] = [];
  const keep = (token: CST.Token) => {
    if (token.type !== 'error') tokens.push(token);
    else errors.push({ code: 'UNEXPECTED_TOKEN', message: token.message, start: token.offset, end: token.offset + 1 });
  };
  const parsed = (complete: boolean): Parsed => {
    for (const token of parser.end()) keep(token);
    return { tokens, quotes, errors, faults, complete };
  };
  let scalarNext = false;
  for (const source of new Lexer().lex(text)) {
    const type: string = scalarNext ? 'plain' : (CST.tokenType(source) ?? 'unknown');
    scalarNext = type === 'scalar';
    const offset = parser.offset;
    const fault = scalarNext ? null : guard({ type, source, offset, depth: parser.stack.length - 1 });
    if (fault !== null) faults.push(fault);
    if ((fault !== null && type !== 'tag') || faults.length + errors.length >= mostErrors) return parsed(false);
    if (type.endsWith('quoted-scalar') && source.includes('\n')) quotes.push({ start: offset, end: offset + source.length });
    for (const token of parser.next(source)) keep(token);
  }
  const fault = guard({ type: 'end', source: '', offset: text.length, depth: 0 });
  if (fault !== null) faults.push(fault);
  return parsed(fault === null);
}

type ErrorSource = number | readonly number[] | { readonly offset: number; readonly source?: string };

function errorSpan(source: ErrorSource): Span {
  if (typeof source === 'number') return { start: source, end: source + 1 };
  if ('offset' in source) return { start: source.offset, end: source.offset + (source.source?.length ?? 1) };
  return { start: source[0] ?? 0, end: source[1] ?? 0 };
}

/** Thrown through the library to end its work once there are enough errors. */
const enough = new Error('enough errors');

interface Composed {
  readonly contents: Node | null;
  readonly errors: readonly LibraryError[];
}

/** Makes nodes of tokens. The library's own list of errors is replaced, for it makes an Error with a stack of each. */
function compose(tokens: readonly CST.Token[], end: number): Composed {
  const errors: LibraryError[] = [];
  const onError = (source: ErrorSource, code: string, message: string) => {
    if (errors.length >= mostErrors) throw enough;
    errors.push({ code, message, ...errorSpan(source) });
  };
  const composer = new Composer(composerOptions);
  Object.assign(composer, { onError });
  try {
    const document = [...composer.compose(tokens, true, end)][0];
    const rest = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
    for (const { code, message, pos } of rest) errors.push({ code, message, start: pos[0], end: pos[1] });
    return { contents: (document?.contents ?? null) as Node | null, errors };
  } catch (error) {
    if (error !== enough) throw error;
    return { contents: null, errors };
  }
}

/** One fault per line: what follows an error on its own line is mostly an echo of it. */
function syntaxFaults(errors: readonly LibraryError[], quotes: readonly Span[], text: string): readonly Fault[] {
  const faults: Fault[] = [];
  let lineEnd = -1;
  for (const error of [...errors].sort((a, b) => a.start - b.start)) {
    if (error.start <= lineEnd) continue;
    const next = text.indexOf('\n', error.start);
    lineEnd = next === -1 ? text.length : next;
    const stray = strayQuote(text, quotes, error.start);
    if (stray !== null) {
      const quote = text.slice(stray.start, stray.end);
      faults.push(syntaxFault(stray, `the quote ${quote} opened here is not closed on its line`, `Add ${quote} at the end of the text.`));
      break;
    }
    const { message, hint } = syntaxWords(error, text);
    faults.push(syntaxFault({ start: error.start, end: Math.min(Math.max(error.end, error.start + 1), lineEnd) }, message, hint));
  }
  if (errors.length >= mostErrors) faults.push(unfinishedFault({ start: lineEnd, end: lineEnd }, mostErrors));
  return faults;
}

const kinds = {
  isAlias,
  isMap: (node: unknown): node is YAMLMap<Scalar, Node | null> => isMap(node),
  isSeq: (node: unknown): node is YAMLSeq<Node> => isSeq(node),
};

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

/** The library's errors that say something new: nothing about refused tags, nothing about what follows from stopping early. */
function telling(errors: readonly LibraryError[], { faults, complete }: Parsed, text: string): readonly LibraryError[] {
  const last = complete ? text.length + 1 : lineStart(text, faults.at(-1)?.start ?? text.length);
  return errors.filter(({ code, start }) => start < last && (faults.length === 0 || code !== 'TAG_RESOLVE_FAILED'));
}

/** Parses text that was already checked for forbidden characters. `tree` is null when there is nothing to build on. */
export function parseYaml(text: string, limits: Limits): { readonly tree: Tree | null; readonly faults: readonly Fault[] } {
  const parsed = parseTokens(text, limits);
  if (parsed.faults.some((fault) => fault.isHuge)) return { tree: null, faults: parsed.faults };
  const composed = compose(parsed.tokens, text.length);
  const errors = telling([...parsed.errors, ...composed.errors], parsed, text);
  const faults = [...parsed.faults, ...syntaxFaults(errors, parsed.quotes, text)];
  if (faults.length > 0) return { tree: null, faults };
  const tree = buildTree(composed.contents, kinds, limits);
  return { tree, faults: tree.faults };
}
