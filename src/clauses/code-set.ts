/** A set of numbers below 0x10000, as bits: those of many word lists stay in the processor's cache together. */
export class CodeSet {
  readonly #words = new Uint32Array(0x10000 / 32);

  add(code: number): void {
    this.#words[code >>> 5]! |= 1 << (code & 31);
  }

  has(code: number): boolean {
    return this.bit(code) === 1;
  }

  /** 1 for a number of the set, 0 for any other. */
  bit(code: number): number {
    return (this.#words[code >>> 5]! >>> (code & 31)) & 1;
  }
}
