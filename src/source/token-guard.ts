import { quoted } from './escape-text.ts';
import { type Fault, syntaxFault } from './fault.ts';
import { type Limits, limitHint, limitSettings } from './limits.ts';

/** A piece of YAML as the lexer cuts it. `depth`: lists and maps open at this point. */
export interface Token {
  readonly type: string;
  readonly source: string;
  readonly offset: number;
  readonly depth: number;
}

/** Looks at every token before it is parsed. A fault means: stop, the rest is not worth parsing. */
export type TokenGuard = (token: Token) => Fault | null;

const coreTags = new Set(['!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);
const quietTypes = new Set(['space', 'newline', 'comment', 'byte-order-mark', 'doc-mode', 'flow-error-end', 'directive-line', 'end']);

const valueTypes = new Set([
  'plain',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'flow-map-start',
  'flow-seq-start',
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
  'anchor',
  'tag',
  'comma',
]);

function overLimit(token: Token, limit: keyof Limits, message: string): Fault {
  const span = { start: token.offset, end: token.offset + 1 };
  return syntaxFault(span, `${message} (setting ${limitSettings[limit]})`, limitHint);
}

/** Whether a quoted text ends with a quote that closes it. */
function isClosed(source: string): boolean {
  const quote = source[0];
  let at = 1;
  while (at < source.length) {
    if (quote === '"' && source[at] === '\\') at += 2;
    else if (source[at] !== quote) at += 1;
    else if (quote === "'" && source[at + 1] === "'") at += 2;
    else return at === source.length - 1;
  }
  return false;
}

function directiveFault(token: Token): Fault | null {
  if (/^%YAML[ \t]+1\.2[ \t]*(?:#.*)?$/.test(token.source)) return null;
  const span = { start: token.offset, end: token.offset + token.source.length };
  const message = token.source.startsWith('%YAML')
    ? `${quoted(token.source)} is not supported, expected YAML 1.2`
    : `directive ${quoted(token.source)} is not supported`;
  return syntaxFault(span, message, 'Remove the line.');
}

function quoteFault(token: Token): Fault | null {
  if (isClosed(token.source)) return null;
  const quote = token.source[0] as string;
  return syntaxFault(
    { start: token.offset, end: token.offset + 1 },
    `the quote ${quote} opened here is never closed`,
    `Add ${quote} at the end of the text.`,
  );
}

function tagFault(token: Token): Fault | null {
  if (coreTags.has(token.source)) return null;
  const span = { start: token.offset, end: token.offset + token.source.length };
  return syntaxFault(
    span,
    `tag ${quoted(token.source)} is not supported; quote the text`,
    'Put the text in quotes if "!" is meant literally; else remove the tag.',
  );
}

/** More than one document: at the second `---`, or at what follows `...`. */
function documentGuard(): TokenGuard {
  let begun = false;
  let ended = false;
  return (token) => {
    if (quietTypes.has(token.type)) return null;
    if (ended || (begun && token.type === 'doc-start'))
      return syntaxFault(
        { start: token.offset, end: token.offset + token.source.length },
        'more than one YAML document, expected one',
        'Keep one document per file; remove what starts here.',
      );
    if (token.type === 'doc-end') ended = true;
    begun = true;
    return null;
  };
}

function sizeGuard(limits: Limits): TokenGuard {
  let aliases = 0;
  let values = 0;
  return (token) => {
    if (token.depth > limits.maxDepth) return overLimit(token, 'maxDepth', `nested more than ${limits.maxDepth} levels deep`);
    if (token.type === 'alias' && ++aliases > limits.maxAliases)
      return overLimit(token, 'maxAliases', `more than ${limits.maxAliases} aliases`);
    if (token.type !== 'comment' && token.source.length > limits.maxTextLength)
      return overLimit(token, 'maxTextLength', `one text of ${token.source.length} characters, the limit is ${limits.maxTextLength}`);
    if (valueTypes.has(token.type) && ++values > 2 * limits.maxNodes)
      return { ...overLimit(token, 'maxNodes', `more than ${limits.maxNodes} values`), isHuge: true };
    return null;
  };
}

/** `? ? x`: a key of a key. Keys are plain texts here, and nesting them can keep a parser busy for minutes. */
function keyGuard(): TokenGuard {
  let previous = '';
  return (token) => {
    const nested = token.type === 'explicit-key-ind' && previous === 'explicit-key-ind';
    if (token.type !== 'space' && token.type !== 'newline' && token.type !== 'comment') previous = token.type;
    if (!nested) return null;
    return syntaxFault(
      { start: token.offset, end: token.offset + 1 },
      'a key inside a key ("? ?"), expected a plain key',
      'Write "key: value".',
    );
  };
}

const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

function strayCloser({ source, offset }: Token): Fault {
  const span = { start: offset, end: offset + 1 };
  return syntaxFault(span, `a closing ${source} without an opening one`, 'Remove it, or put the text in quotes.');
}

/** Brackets that are never closed, reported where they open; and the other way round. */
function bracketGuard(): TokenGuard {
  const open: Token[] = [];
  return (token) => {
    if (token.type === 'flow-map-start' || token.type === 'flow-seq-start') open.push(token);
    else if (token.type === 'flow-map-end' || token.type === 'flow-seq-end') {
      if (open.pop() === undefined) return strayCloser(token);
    } else if (token.type === 'flow-error-end' || token.type === 'end') {
      const last = open.pop();
      if (last === undefined) return null;
      const message = `the ${last.source} opened here is never closed, or its end is not indented enough`;
      return syntaxFault(
        { start: last.offset, end: last.offset + 1 },
        message,
        `Add ${closers[last.source]} at its end, indented more than the key it belongs to.`,
      );
    }
    return null;
  };
}

const byType: Readonly<Record<string, (token: Token) => Fault | null>> = {
  'directive-line': directiveFault,
  'single-quoted-scalar': quoteFault,
  'double-quoted-scalar': quoteFault,
  tag: tagFault,
};

/** All guards in one. */
export function tokenGuard(limits: Limits): TokenGuard {
  const guards = [sizeGuard(limits), keyGuard(), documentGuard(), bracketGuard()];
  return (token) => {
    for (const guard of guards) {
      const fault = guard(token);
      if (fault !== null) return fault;
    }
    return byType[token.type]?.(token) ?? null;
  };
}
