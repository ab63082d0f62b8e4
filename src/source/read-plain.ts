import { emptyRecord } from './empty-record.ts';
import type { Limits } from './limits.ts';
import { beyond, giveUp, PlainCursor, restOfLine } from './plain-cursor.ts';
import { isWord, plainValue } from './plain-scalar.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from './source-node.ts';

// Sticky, so that each looks only at the place where reading stands.
const keyAt = /[A-Za-z_][A-Za-z0-9_./-]{0,99}:(?=[ \n]|$)/y;
const quotedAt = /"[^"\\\n]*"|'[^'\n]*'(?!')/y;
/** A first character that means nothing else in YAML; `-` only before a digit. */
const start = String.raw`(?:[^-\s?:,[\]{}#&*!|>'"%@${'`'}]|-(?=[0-9]))`;
/** `:` only inside a word, `#` only after one. */
const blockTextAt = new RegExp(String.raw`${start}(?:[^\n:#]|:(?=[^\s])|(?<=[^\s])#)*`, 'y');
const flowTextAt = new RegExp(String.raw`${start}(?:[^\n:#,[\]{}]|:(?=[^\s,[\]{}])|(?<=[^\s])#)*`, 'y');
const trailingSpaces = / +$/;

/** One reading of one text. Each method starts at `at` and leaves it behind what it has read. */
class PlainReader extends PlainCursor {
  root(): SourceNode {
    if (this.nextLine() !== 0) giveUp();
    // A map ends at a line further out, and there is none but the end of the text.
    return this.blockMap(0, 0);
  }

  private blockMap(column: number, depth: number): MapNode {
    if (depth > this.limits.maxDepth / 2) giveUp();
    this.count();
    const from = this.at;
    const entries = new Map<string, MapEntry>();
    const value = emptyRecord();
    let end = from;
    do {
      const key = this.key(entries);
      const node = this.stepOver(restOfLine) ? this.nested(column, depth) : this.inline(column, depth);
      entries.set(key.name, { key: key.span, node });
      value[key.name] = node.value;
      end = node.end;
    } while (this.column === column);
    // What follows further in belongs to no key: a text that goes on, or a mistake.
    if (this.column > column) giveUp();
    return { kind: 'map', start: from, end, entries, value };
  }

  private key(entries: ReadonlyMap<string, MapEntry>) {
    const start = this.at;
    const name = this.match(keyAt)?.slice(0, -1) ?? giveUp();
    if (isWord(name) || entries.has(name) || entries.size >= this.limits.maxKeys) giveUp();
    return { name, span: { start, end: start + name.length } };
  }

  /** A value on the lines after its key. A list may stand as far out as the key. */
  private nested(column: number, depth: number): SourceNode {
    this.nextLine();
    if (this.column < column || (this.column === column && !this.isItem())) giveUp();
    return this.isItem() ? this.blockList(this.column, depth + 1) : this.blockMap(this.column, depth + 1);
  }

  private blockList(column: number, depth: number): ListNode {
    if (depth > this.limits.maxDepth / 2) giveUp();
    this.count();
    const from = this.at;
    const items: SourceNode[] = [];
    do {
      this.at += 1;
      this.stepOverSpaces();
      items.push(this.item(column, depth));
    } while (this.column === column && this.isItem());
    if (this.column > column) giveUp();
    return { kind: 'list', start: from, end: items.at(-1)?.end ?? from, items, value: items.map((item) => item.value) };
  }

  /** What follows a dash: a map that begins on its line, or a value. */
  private item(column: number, depth: number): SourceNode {
    keyAt.lastIndex = this.at;
    if (!keyAt.test(this.text)) return this.inline(column, depth);
    return this.blockMap(this.at - (this.text.lastIndexOf('\n', this.at - 1) + 1), depth + 1);
  }

  /** A value that ends on its line. */
  private inline(column: number, depth: number): SourceNode {
    this.stepOverSpaces();
    this.outside = column;
    const node = this.flowValue(blockTextAt, depth);
    this.endLine();
    if (this.column > column) giveUp();
    return node;
  }

  private flowValue(textAt: RegExp, depth: number): SourceNode {
    const first = this.text[this.at];
    if (first === '[') return this.flowList(depth + 1);
    if (first === '{') return this.flowMap(depth + 1);
    this.count();
    return first === '"' || first === "'" ? this.quoted() : this.plain(textAt);
  }

  private quoted(): ScalarNode {
    const start = this.at;
    const source = this.match(quotedAt) ?? giveUp();
    return this.scalar(start, source.length, source.slice(1, -1));
  }

  private plain(textAt: RegExp): ScalarNode {
    const start = this.at;
    const source = (this.match(textAt) ?? giveUp()).replace(trailingSpaces, '');
    this.at = start + source.length;
    const value = plainValue(source);
    return value === undefined ? giveUp() : this.scalar(start, source.length, value);
  }

  private scalar(start: number, length: number, value: ScalarNode['value']): ScalarNode {
    return { kind: 'scalar', start, end: start + length, value };
  }

  /** Steps over the sign between two parts of a flow; false at its end. */
  private goesOn(closer: string): boolean {
    this.flowSpace();
    const sign = this.text[this.at++];
    if (sign === closer) return false;
    if (sign !== ',') giveUp();
    this.flowSpace();
    return true;
  }

  private opens(depth: number): number {
    if (depth > this.limits.maxDepth / 2) giveUp();
    this.count();
    const start = this.at++;
    this.flowSpace();
    return start;
  }

  private flowList(depth: number): ListNode {
    const start = this.opens(depth);
    const items: SourceNode[] = [];
    if (this.text[this.at] === ']') this.at++;
    else
      do {
        items.push(this.flowValue(flowTextAt, depth));
      } while (this.goesOn(']'));
    return { kind: 'list', start, end: this.at, items, value: items.map((item) => item.value) };
  }

  private flowMap(depth: number): MapNode {
    const start = this.opens(depth);
    const entries = new Map<string, MapEntry>();
    const value = emptyRecord();
    if (this.text[this.at] === '}') this.at++;
    else
      do {
        const key = this.key(entries);
        if (this.text[this.at] !== ' ') giveUp();
        this.stepOverSpaces();
        const node = this.flowValue(flowTextAt, depth);
        entries.set(key.name, { key: key.span, node });
        value[key.name] = node.value;
      } while (this.goesOn('}'));
    return { kind: 'map', start, end: this.at, entries, value };
  }
}

/** The full reader limits the length of every sign, spaces included; no sign of ours is longer than its line. */
function longestLine(text: string): number {
  let longest = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return longest;
}

/**
 * Reads the YAML people write by hand: block maps and lists, flow maps and lists on one line, texts on one line.
 * Returns null for everything else, right or wrong; what it does return is what the full reader would, to the last position.
 * The text must hold no forbidden characters, tabs or carriage returns.
 */
export function readPlain(text: string, limits: Limits): SourceNode | null {
  if (longestLine(text) > limits.maxTextLength) return null;
  try {
    return new PlainReader(text, limits).root();
  } catch (error) {
    if (error !== beyond) throw error;
    return null;
  }
}
