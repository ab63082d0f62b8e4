import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { emptyRecord } from './empty-record.ts';
import { quoted } from './escape-text.ts';
import { type Fault, type Span, syntaxFault } from './fault.ts';
import { type Limits, limitHint, limitSettings } from './limits.ts';
import { refusedNumber } from './refused-number.ts';
import { keyRefusals, type Refusal, textRefusals } from './refused-text.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from './source-node.ts';

/** How the parser tells its nodes apart; passed in so that only one file imports it. */
export interface NodeKinds {
  readonly isAlias: (node: unknown) => node is Alias;
  readonly isMap: (node: unknown) => node is YAMLMap<Scalar, Node | null>;
  readonly isSeq: (node: unknown) => node is YAMLSeq<Node>;
}

export interface Tree {
  readonly root: SourceNode;
  readonly faults: readonly Fault[];
  /** Paths of numbers that were refused; they are null in the value. */
  readonly refused: readonly (readonly (string | number)[])[];
  /** false when reading stopped early, at a limit. */
  readonly complete: boolean;
}

interface Anchored {
  /** Null while the anchored value is still being read: an alias to it would be endless. */
  node: SourceNode | null;
  size: number;
  height: number;
}

const spanOf = (node: { range?: readonly [number, number, number] | null | undefined }): Span => ({
  start: node.range?.[0] ?? 0,
  end: node.range?.[1] ?? 0,
});

/** A block ends with its last value; the library counts the comments and empty lines after it as well. */
const collectionSpan = (node: YAMLMap<Scalar, Node | null> | YAMLSeq<Node>, lastEnd: number): Span =>
  node.flow === true ? spanOf(node) : { start: spanOf(node).start, end: lastEnd };

/** Builds plain values with their ranges. Aliases share the node of their anchor; duplicate keys keep the first value. */
export function buildTree(contents: Node | null, kinds: NodeKinds, limits: Limits): Tree {
  const faults: Fault[] = [];
  const refused: (string | number)[][] = [];
  const anchors = new Map<string, Anchored>();
  const path: (string | number)[] = [];
  let size = 0;
  let height = 0;
  let stopped = false;

  const nothing = (span: Span): ScalarNode => ({ kind: 'scalar', ...span, value: null });

  const report = (fault: Fault): void => {
    faults.push({ ...fault, path: [...path] });
  };

  const refuse = (span: Span, message: string, hint: string): ScalarNode => {
    report(syntaxFault(span, message, hint));
    return nothing(span);
  };

  const stop = (span: Span, limit: 'maxNodes' | 'maxDepth' | 'maxKeys', message: string): ScalarNode => {
    if (!stopped) refuse(span, `${message} (setting ${limitSettings[limit]})`, limitHint);
    stopped = true;
    return nothing(span);
  };

  const refuseAll = (span: Span, refusals: readonly Refusal[]): void => {
    for (const { message, hint } of refusals) refuse(span, message, hint);
  };

  const number = (value: number, source: string, span: Span): ScalarNode => {
    const reason = refusedNumber(value, source);
    if (reason === null) return { kind: 'scalar', ...span, value: value === 0 ? 0 : value };
    refused.push([...path]);
    return refuse(span, reason.message, reason.hint);
  };

  const scalar = (node: Scalar): ScalarNode => {
    const span = spanOf(node);
    const { value } = node;
    if (typeof value === 'number') return number(value, node.source ?? String(value), span);
    refuseAll(span, textRefusals(node));
    if (typeof value === 'string' || typeof value === 'boolean') return { kind: 'scalar', ...span, value };
    return nothing(span);
  };

  const alias = (node: Alias): SourceNode => {
    const span = spanOf(node);
    const target = anchors.get(node.source);
    const name = quoted(node.source);
    if (target === undefined)
      return refuse(
        span,
        `alias ${name} is not defined before this line; quote the text if "*" is meant literally`,
        'Define it with & above, or put the text in quotes.',
      );
    if (target.node === null) return refuse(span, `recursive alias ${name}`, 'A value cannot contain itself; write it out.');
    size += target.size;
    height = Math.max(height, path.length + target.height);
    if (size > limits.maxNodes) return stop(span, 'maxNodes', `more than ${limits.maxNodes} values once aliases are written out`);
    if (height > limits.maxDepth)
      return stop(span, 'maxDepth', `nested more than ${limits.maxDepth} levels deep once aliases are written out`);
    return target.node;
  };

  const repeated = (span: Span, name: string, first: Span): void => {
    report({
      rule: 'duplicate-key',
      ...span,
      message: `duplicate key ${quoted(name)}`,
      hint: 'Keep one of the two; the first is used until then.',
      related: [{ ...first, message: `first ${quoted(name)}` }],
    });
  };

  /** Where a part of a collection ends in the text; the node of an alias stands elsewhere. */
  const endOf = (node: Node | null, built: SourceNode): number => (kinds.isAlias(node) ? spanOf(node).end : built.end);

  const map = (node: YAMLMap<Scalar, Node | null>): MapNode => {
    const entries = new Map<string, MapEntry>();
    const value = emptyRecord();
    let { end } = spanOf(node);
    if (node.items.length > limits.maxKeys)
      stop(spanOf(node), 'maxKeys', `a map of ${node.items.length} keys, the limit is ${limits.maxKeys}`);
    for (const pair of node.items) {
      if (stopped) break;
      const name = String(pair.key.value);
      const span = spanOf(pair.key);
      const first = entries.get(name);
      if (pair.key.anchor !== undefined)
        anchors.set(pair.key.anchor, { node: { kind: 'scalar', ...span, value: name }, size: 1, height: 0 });
      refuseAll(span, keyRefusals(pair.key, name));
      path.push(name);
      const child = build(pair.value ?? null, span.end);
      end = endOf(pair.value ?? null, child);
      if (first !== undefined) repeated(span, name, first.key);
      path.pop();
      if (first !== undefined) continue;
      entries.set(name, { key: span, node: child });
      value[name] = child.value;
    }
    return { kind: 'map', ...collectionSpan(node, end), entries, value };
  };

  const list = (node: YAMLSeq<Node>): ListNode => {
    const items: SourceNode[] = [];
    let { end } = spanOf(node);
    for (const [index, item] of node.items.entries()) {
      if (stopped) break;
      path.push(index);
      const child = build(item, spanOf(node).end);
      items.push(child);
      end = endOf(item, child);
      path.pop();
    }
    return { kind: 'list', ...collectionSpan(node, end), items, value: items.map((item) => item.value) };
  };

  const content = (node: Node): SourceNode => {
    if (kinds.isMap(node)) return map(node);
    if (kinds.isSeq(node)) return list(node);
    return scalar(node as Scalar);
  };

  const build = (node: Node | null, fallback: number): SourceNode => {
    if (node === null) return nothing({ start: fallback, end: fallback });
    if (kinds.isAlias(node)) return alias(node);
    if (++size > limits.maxNodes) return stop(spanOf(node), 'maxNodes', `more than ${limits.maxNodes} values`);
    height = Math.max(height, path.length);
    const anchor = (node as Scalar).anchor;
    if (anchor === undefined) return content(node);
    const anchored: Anchored = { node: null, size: 0, height: 0 };
    anchors.set(anchor, anchored);
    const before = { size: size - 1, height };
    height = path.length;
    anchored.node = content(node);
    anchored.size = size - before.size;
    anchored.height = height - path.length;
    height = Math.max(height, before.height);
    return anchored.node;
  };

  const root = build(contents, 0);
  return { root, faults, refused, complete: !stopped };
}
