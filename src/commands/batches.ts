/** Items that are left to one worker at once. */
const batchSize = 16;

/** Work that several do beside each other: batches that nobody has taken yet, and what came of the others, each at its place. */
export class Batches<Item, Outcome> {
  readonly outcomes: Outcome[];
  private next = 0;
  private readonly items: readonly Item[];

  constructor(items: readonly Item[]) {
    this.items = items;
    this.outcomes = new Array(items.length);
  }

  /** Items nobody has taken yet. */
  get left(): number {
    return Math.max(0, this.items.length - this.next);
  }

  /** Takes batch after batch until none is left. */
  async drain(work: (batch: readonly Item[], put: (index: number, outcome: Outcome) => void) => Promise<void>): Promise<void> {
    while (this.left > 0) {
      const start = this.next;
      this.next += batchSize;
      await work(this.items.slice(start, this.next), (index, outcome) => {
        this.outcomes[start + index] = outcome;
      });
    }
  }
}
