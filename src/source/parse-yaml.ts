import {
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  isSeq,
  Lexer,
  type Node,
  type ParsedNode,
  Parser,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { buildTree, type Tree } from './build-tree.ts';
import { type Fault, type Span, syntaxFault } from './fault.ts';
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
  readonly fault: Fault | null;
}

/** Lexes and parses side by side, so that a guard sees each token before it can do harm. */
function parseTokens(text: string, limits: Limits): Parsed {
  const guard = tokenGuard(limits);
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const quotes: Span[] = [];
  let scalarNext = false;
  for (const source of new Lexer().lex(text)) {
    const type: string = scalarNext ? 'plain' : (CST.tokenType(source) ?? 'unknown');
    scalarNext = type === 'scalar';
    const offset = parser.offset;
    if (!scalarNext) {
      const fault = guard({ type, source, offset, depth: parser.stack.length - 1 });
      if (fault !== null) return { tokens, quotes, fault };
    }
    if (type.endsWith('quoted-scalar') && source.includes('\n')) quotes.push({ start: offset, end: offset + source.length });
    for (const token of parser.next(source)) tokens.push(token);
  }
  const fault = guard({ type: 'end', source: '', offset: text.length, depth: 0 });
  if (fault !== null) return { tokens, quotes, fault };
  for (const token of parser.end()) tokens.push(token);
  return { tokens, quotes, fault: null };
}

function libraryErrors(document: Document.Parsed<ParsedNode, true>): readonly LibraryError[] {
  return [...document.errors, ...document.warnings]
    .map(({ code, message, pos }) => ({ code, message, start: pos[0], end: pos[1] }))
    .sort((a, b) => a.start - b.start);
}

/** One fault per line: what follows an error on its own line is mostly an echo of it. */
function syntaxFaults(errors: readonly LibraryError[], quotes: readonly Span[], text: string): readonly Fault[] {
  const faults: Fault[] = [];
  let lineEnd = -1;
  for (const error of errors) {
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
  return faults;
}

const kinds = {
  isAlias,
  isMap: (node: unknown): node is YAMLMap<Scalar, Node | null> => isMap(node),
  isSeq: (node: unknown): node is YAMLSeq<Node> => isSeq(node),
};

/** Parses text that was already checked for forbidden characters. `tree` is null when there is nothing to build on. */
export function parseYaml(text: string, limits: Limits): { readonly tree: Tree | null; readonly faults: readonly Fault[] } {
  const { tokens, quotes, fault } = parseTokens(text, limits);
  if (fault !== null) return { tree: null, faults: [fault] };
  const composer = new Composer(composerOptions);
  const documents = [...composer.compose(tokens, true, text.length)];
  const document = documents[0] as Document.Parsed<ParsedNode, true>;
  const faults = syntaxFaults(libraryErrors(document), quotes, text);
  if (faults.length > 0) return { tree: null, faults };
  const tree = buildTree(document.contents as Node | null, kinds, limits);
  return { tree, faults: tree.faults };
}
