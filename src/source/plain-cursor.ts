import type { Limits } from './limits.ts';

/** Thrown to give up: the text is more than this reader knows, and says nothing about whether it is right. */
export const beyond = new Error('beyond plain YAML');

export function giveUp(): never {
  throw beyond;
}

const space = 0x20;

// Sticky, so that it looks only at the place where reading stands.
const restOfLine = /(?: +#[^\n]*| *)(?:\n|$)/y;

/** Where reading stands in a text: steps that take what is next, and lines with their columns. */
export class PlainCursor {
  protected at = 0;
  /** Column of the next line with content; -1 at the end of the text. `at` is at its first character. */
  protected column = 0;
  /** Column a flow that goes on in the next line must stay right of. */
  protected outside = 0;
  private size = 0;
  protected readonly text: string;
  protected readonly limits: Limits;

  constructor(text: string, limits: Limits) {
    this.text = text;
    this.limits = limits;
  }

  /** Steps over what the pattern takes; false when it takes nothing here. */
  protected stepOver(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  /** The same, with what was taken; null when it takes nothing here. */
  protected match(pattern: RegExp): string | null {
    const from = this.at;
    return this.stepOver(pattern) ? this.text.slice(from, this.at) : null;
  }

  protected stepOverSpaces(): void {
    while (this.at < this.text.length && this.text.charCodeAt(this.at) === space) this.at += 1;
  }

  protected count(): void {
    // The full reader counts signs as well, at most four for each value.
    if (++this.size > this.limits.maxNodes / 3) giveUp();
  }

  /** Steps over the end of a line that holds no more than a comment; false when it holds a value. */
  protected stepOverRest(): boolean {
    // One look tells of nearly every line; the pattern is for spaces and comments.
    const first = this.text[this.at];
    if (first === '\n') {
      this.at += 1;
      return true;
    }
    const second = this.text[this.at + 1];
    if (first === ' ' && second !== ' ' && second !== '#' && second !== '\n' && second !== undefined) return false;
    return this.stepOver(restOfLine);
  }

  /** Ends a line that may hold a comment, and finds the next one with content. */
  protected endLine(): void {
    if (!this.stepOverRest()) giveUp();
    this.nextLine();
  }

  protected nextLine(): number {
    for (;;) {
      const from = this.at;
      this.stepOverSpaces();
      const next = this.text[this.at];
      if (next !== '\n' && next !== '#') {
        this.column = next === undefined ? -1 : this.at - from;
        return this.column;
      }
      const end = this.text.indexOf('\n', this.at);
      this.at = end === -1 ? this.text.length : end + 1;
    }
  }

  protected isItem(): boolean {
    return this.text[this.at] === '-' && this.text[this.at + 1] === ' ';
  }

  /** Space between the parts of a flow, which may go on in the next line. */
  protected flowSpace(): void {
    this.stepOverSpaces();
    if (this.text[this.at] !== '\n') return;
    const lineStart = ++this.at;
    this.stepOverSpaces();
    if (this.at - lineStart <= this.outside || this.text[this.at] === '\n') giveUp();
  }
}
