import { createHash } from 'node:crypto';
import type { Derive } from '../obligations/derive.ts';
import type { DerivedResolution } from '../obligations/types.ts';
import type { ReadingStore } from '../store/store.ts';

/** A derivation that remembers, in this process and in the store, what the same rules made of the same text. */
export interface RememberedDerive {
  readonly derive: Derive;
  /** Keeps what was derived elsewhere of a text. */
  keep(text: string, derived: DerivedResolution): void;
  /** Keeps what was derived since for the next start. */
  save(): Promise<void>;
}

/** Far more than the texts at hand; what is beyond is derived again. */
const mostTexts = 20_000;

/** Reads what the store remembers once. */
export async function rememberDerivations(
  store: ReadingStore,
  rules: string,
  derive: Derive,
): Promise<RememberedDerive> {
  const stored = await store.derivations(rules);
  const results = new Map<string, DerivedResolution>();
  let fresh = new Map<string, string>();
  const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');
  const put = (hash: string, made: DerivedResolution) => {
    if (results.size >= mostTexts) results.delete(results.keys().next().value!);
    results.set(hash, made);
  };
  return {
    keep(text, derived) {
      const hash = hashOf(text);
      if (results.has(hash)) return;
      fresh.set(hash, JSON.stringify(derived));
      put(hash, derived);
    },
    derive(text, name, given) {
      if (given) return derive(text, name, given);
      const hash = hashOf(text);
      const known = results.get(hash);
      if (known) return known;
      const json = stored.get(hash);
      const made = json === undefined ? derive(text, name) : (JSON.parse(json) as DerivedResolution);
      if (json === undefined) fresh.set(hash, JSON.stringify(made));
      put(hash, made);
      return made;
    },
    async save() {
      const kept = fresh;
      fresh = new Map();
      await store.putDerivations(rules, kept);
    },
  };
}
