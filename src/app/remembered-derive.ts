import { createHash } from 'node:crypto';
import type { Derive } from '../obligations/derive.ts';
import type { DerivedResolution } from '../obligations/types.ts';
import type { ReadingStore } from '../store/store.ts';

/** A derivation that remembers, in this process and in the store, what the same rules made of the same text. */
export interface RememberedDerive {
  readonly derive: Derive;
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
  return {
    derive(text, name, given) {
      if (given) return derive(text, name, given);
      const hash = createHash('sha256').update(text).digest('base64url');
      const known = results.get(hash);
      if (known) return known;
      const json = stored.get(hash);
      const made = json === undefined ? derive(text, name) : (JSON.parse(json) as DerivedResolution);
      if (json === undefined) fresh.set(hash, JSON.stringify(made));
      if (results.size >= mostTexts) results.delete(results.keys().next().value!);
      results.set(hash, made);
      return made;
    },
    async save() {
      const kept = fresh;
      fresh = new Map();
      await store.putDerivations(rules, kept);
    },
  };
}
