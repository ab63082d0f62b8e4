import { isMap } from './is-map.ts';
import type { MapEntry, SourceNode } from './source-node.ts';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/**
 * Where the values of a text stand, in the order in which they begin: start and end of each value, and before each value of a map the
 * start of its key. Most files are never asked for a line, so nothing is made of it until one is.
 */
export class SpanTape {
  private readonly marks: number[] = [];

  /** Notes the start of a list or a map. @returns what `close` needs to note its end. */
  open(start: number): number {
    return this.marks.push(start, start) - 1;
  }

  close(opened: number, end: number): void {
    this.marks[opened] = end;
  }

  key(start: number): void {
    this.marks.push(start);
  }

  scalar(start: number, end: number): void {
    this.marks.push(start, end);
  }

  /** The tree of a value that was noted here. Keys are as long as they are written. */
  treeOf(value: unknown): SourceNode {
    const { marks } = this;
    let at = 0;
    const next = (): number => marks[at++] as number;
    const node = (current: unknown): SourceNode => {
      const [start, end] = [next(), next()];
      if (isList(current)) return { kind: 'list', start, end, items: current.map(node), value: current };
      if (!isMap(current)) return { kind: 'scalar', start, end, value: current as string | number | boolean | null };
      const entries = new Map<string, MapEntry>();
      for (const name of Object.keys(current)) {
        const from = next();
        entries.set(name, { key: { start: from, end: from + name.length }, node: node(current[name]) });
      }
      return { kind: 'map', start, end, entries, value: current };
    };
    return node(value);
  }
}
