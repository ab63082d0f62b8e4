import type { Span } from './fault.ts';

export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly value: readonly unknown[];
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface MapEntry {
  readonly key: Span;
  readonly node: SourceNode;
}

/** A value with the range of text it was read from. Aliases share the node of their anchor. */
export type SourceNode = ScalarNode | ListNode | MapNode;
