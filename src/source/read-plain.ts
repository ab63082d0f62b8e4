import { emptyRecord } from './empty-record.ts';
import type { Limits } from './limits.ts';
import { longestLine } from './line-table.ts';
import { beyond, giveUp, PlainCursor } from './plain-cursor.ts';
import { isWord, plainValue, withoutTrailingSpaces } from './plain-scalar.ts';
import type { ScalarNode, SourceNode } from './source-node.ts';
import { SpanTape } from './span-tape.ts';

// Sticky, so that each looks only at the place where reading stands.
const keyAt = /[A-Za-z_][A-Za-z0-9_./-]{0,99}:(?=[ \n]|$)/y;
const quotedAt = /"[^"\\\n]*"|'[^'\n]*'(?!')/y;
/** A first character that means nothing else in YAML; `-` only before a digit. */
const start = String.raw`(?:[^-\s?:,[\]{}#&*!|>'"%@${'`'}]|-(?=[0-9]))`;
/** `:` only inside a word, `#` only after one. */
const blockTextAt = new RegExp(String.raw`${start}(?:[^\n:#]|:(?=[^\s])|(?<=[^\s])#)*`, 'y');
const flowTextAt = new RegExp(String.raw`${start}(?:[^\n:#,[\]{}]|:(?=[^\s,[\]{}])|(?<=[^\s])#)*`, 'y');

/** A value that was read, with the tree of places behind it, made when it is first asked for. */
export interface PlainText {
  readonly value: unknown;
  readonly root: () => SourceNode;
}

/** One reading of one text. Each method starts at `at` and leaves it behind what it has read; `end` is the end of the last value. */
class PlainReader extends PlainCursor {
  private readonly tape = new SpanTape();
  private end = 0;

  read(): PlainText {
    if (this.nextLine() !== 0) giveUp();
    // A map ends at a line further out, and there is none but the end of the text.
    const value = this.blockMap(0, 0);
    return { value, root: () => this.tape.treeOf(value) };
  }

  private opened(depth: number): number {
    if (depth > this.limits.maxDepth / 2) giveUp();
    this.count();
    return this.tape.open(this.at);
  }

  private blockMap(column: number, depth: number): Readonly<Record<string, unknown>> {
    const opened = this.opened(depth);
    const map = emptyRecord();
    let room = this.limits.maxKeys;
    do {
      const name = this.key(map, room--);
      map[name] = this.stepOverRest() ? this.nested(column, depth) : this.inline(column, depth);
    } while (this.column === column);
    // What follows further in belongs to no key: a text that goes on, or a mistake.
    if (this.column > column) giveUp();
    this.tape.close(opened, this.end);
    return map;
  }

  /** The next key of a map that has room for so many more. */
  private key(map: Readonly<Record<string, unknown>>, room: number): string {
    const start = this.at;
    if (!this.stepOver(keyAt)) giveUp();
    const name = this.text.slice(start, this.at - 1);
    if (isWord(name) || map[name] !== undefined || room <= 0) giveUp();
    this.tape.key(start);
    return name;
  }

  /** A value on the lines after its key. A list may stand as far out as the key. */
  private nested(column: number, depth: number): unknown {
    this.nextLine();
    if (this.column < column || (this.column === column && !this.isItem())) giveUp();
    return this.isItem() ? this.blockList(this.column, depth + 1) : this.blockMap(this.column, depth + 1);
  }

  private blockList(column: number, depth: number): readonly unknown[] {
    const opened = this.opened(depth);
    const items: unknown[] = [];
    do {
      this.at += 1;
      this.stepOverSpaces();
      items.push(this.item(column, depth));
    } while (this.column === column && this.isItem());
    if (this.column > column) giveUp();
    this.tape.close(opened, this.end);
    return items;
  }

  /** What follows a dash: a map that begins on its line, or a value. */
  private item(column: number, depth: number): unknown {
    keyAt.lastIndex = this.at;
    if (!keyAt.test(this.text)) return this.inline(column, depth);
    return this.blockMap(this.at - (this.text.lastIndexOf('\n', this.at - 1) + 1), depth + 1);
  }

  /** A value that ends on its line. */
  private inline(column: number, depth: number): unknown {
    this.stepOverSpaces();
    this.outside = column;
    const value = this.flowValue(blockTextAt, depth);
    this.endLine();
    if (this.column > column) giveUp();
    return value;
  }

  private flowValue(textAt: RegExp, depth: number): unknown {
    const first = this.text[this.at];
    if (first === '[') return this.flowList(depth + 1);
    if (first === '{') return this.flowMap(depth + 1);
    this.count();
    return first === '"' || first === "'" ? this.quoted() : this.plain(textAt);
  }

  private quoted(): string {
    const start = this.at;
    const source = this.match(quotedAt) ?? giveUp();
    this.noteScalar(start, source.length);
    return source.slice(1, -1);
  }

  private plain(textAt: RegExp): ScalarNode['value'] {
    const start = this.at;
    const source = withoutTrailingSpaces(this.match(textAt) ?? giveUp());
    const value = plainValue(source);
    if (value === undefined) giveUp();
    this.at = start + source.length;
    this.noteScalar(start, source.length);
    return value;
  }

  private noteScalar(start: number, length: number): void {
    this.end = start + length;
    this.tape.scalar(start, this.end);
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

  /** Steps into a flow. */
  private enter(depth: number): number {
    const opened = this.opened(depth);
    this.at += 1;
    this.flowSpace();
    return opened;
  }

  private leave(opened: number): void {
    this.end = this.at;
    this.tape.close(opened, this.at);
  }

  private flowList(depth: number): readonly unknown[] {
    const opened = this.enter(depth);
    const items: unknown[] = [];
    if (this.text[this.at] === ']') this.at++;
    else
      do {
        items.push(this.flowValue(flowTextAt, depth));
      } while (this.goesOn(']'));
    this.leave(opened);
    return items;
  }

  private flowMap(depth: number): Readonly<Record<string, unknown>> {
    const opened = this.enter(depth);
    const map = emptyRecord();
    let room = this.limits.maxKeys;
    if (this.text[this.at] === '}') this.at++;
    else
      do {
        const name = this.key(map, room--);
        if (this.text[this.at] !== ' ') giveUp();
        this.stepOverSpaces();
        map[name] = this.flowValue(flowTextAt, depth);
      } while (this.goesOn('}'));
    this.leave(opened);
    return map;
  }
}

/**
 * Reads the YAML people write by hand: block maps and lists, flow maps and lists on one line, texts on one line.
 * Returns null for everything else, right or wrong; what it does return is what the full reader would, to the last position.
 * The text must hold no forbidden characters, tabs or carriage returns.
 */
export function readPlain(text: string, limits: Limits): PlainText | null {
  // The full reader limits the length of every sign, spaces included; no sign of ours is longer than its line.
  if (longestLine(text) > limits.maxTextLength) return null;
  try {
    return new PlainReader(text, limits).read();
  } catch (error) {
    if (error !== beyond) throw error;
    return null;
  }
}
