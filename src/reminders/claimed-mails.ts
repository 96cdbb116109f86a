import type { ClaimedMail } from '../store/store.ts';

/**
 * The mails that a sender has claimed and not taken up yet, shared by its lanes: none waits behind a slow one while
 * another lane is free, and one claim is made for all of them.
 */
export class ClaimedMails {
  readonly #claim: (freshOnly: boolean) => Promise<readonly ClaimedMail[]>;
  readonly #claimed: ClaimedMail[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(claim: (freshOnly: boolean) => Promise<readonly ClaimedMail[]>) {
    this.#claim = claim;
  }

  /** The next mail, undefined where none is due; `freshOnly`: none that was tried before. */
  next(freshOnly: boolean): Promise<ClaimedMail | undefined> {
    const next = this.#last.then(async () => {
      const waiting = this.#take(freshOnly);
      if (waiting) return waiting;
      this.#claimed.push(...(await this.#claim(freshOnly)));
      return this.#take(freshOnly);
    });
    this.#last = next.catch(() => {});
    return next;
  }

  /** What nobody has taken up; they are nobody's afterwards. */
  rest(): readonly ClaimedMail[] {
    return this.#claimed.splice(0);
  }

  #take(freshOnly: boolean): ClaimedMail | undefined {
    const at = freshOnly ? this.#claimed.findIndex(({ attempt }) => attempt === 1) : 0;
    return at < 0 ? undefined : this.#claimed.splice(at, 1)[0];
  }
}
