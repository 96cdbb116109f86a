/** How long one may keep the others out, in milliseconds. */
const patience = 2_000;

/** Lets one through after the other; who takes longer than the patience no longer keeps the others out. */
export class Gate {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is this one's turn; what it gives ends the turn, and may be called again. */
  async enter(): Promise<() => void> {
    let leave = () => {};
    const mine = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const before = this.#last;
    this.#last = mine;
    await before;
    const timer = setTimeout(leave, patience);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }
}
