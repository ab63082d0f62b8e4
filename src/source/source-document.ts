import type { Place } from '../model/finding.ts';
import { once } from '../model/once.ts';
import type { Path, SourceDocument } from './document.ts';
import type { Span } from './fault.ts';
import { lineStarts, positionAt } from './line-table.ts';
import type { SourceNode } from './source-node.ts';

/** Turns ranges of a text into places; the table of lines is made when the first place is asked for. */
export function placeFinder(file: string, text: string): (span: Span) => Place {
  let starts: readonly number[] | null = null;
  return ({ start, end }) => {
    starts ??= lineStarts(text);
    const from = positionAt(starts, start);
    const to = positionAt(starts, Math.max(start, end));
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}

interface Found {
  readonly key: Span;
  readonly value: Span;
}

/** Where a path leads; a step that does not exist leaves us at the last one that does. */
function follow(root: SourceNode, path: Path): Found {
  let found: Found = { key: { start: 0, end: 0 }, value: { start: 0, end: 0 } };
  let node: SourceNode | undefined = root;
  for (const step of path) {
    if (node.kind === 'map') {
      const entry = node.entries.get(String(step));
      if (entry === undefined) return found;
      node = entry.node;
      found = { key: entry.key, value: node };
    } else if (node.kind === 'list' && typeof step === 'number') {
      const item: SourceNode | undefined = node.items[step];
      if (item === undefined) return found;
      node = item;
      found = { key: node, value: node };
    } else return found;
  }
  return found;
}

/** A range cut at the end of its first line, so that an item of many lines is marked where it starts. */
function firstLine(text: string, span: Span): Span {
  const lineEnd = text.indexOf('\n', span.start);
  if (lineEnd === -1 || lineEnd >= span.end) return span;
  return { start: span.start, end: text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd };
}

/** A document over a tree of nodes, which is made when the first place is asked for. */
export function sourceDocument(
  path: string,
  text: string,
  read: { readonly value: unknown; readonly root: () => SourceNode },
): SourceDocument {
  const place = placeFinder(path, text);
  const root = once(read.root);
  return {
    path,
    text,
    value: read.value,
    locate: (steps) => place(firstLine(text, follow(root(), steps).key)),
    locateValue: (steps) => place(follow(root(), steps).value),
  };
}
