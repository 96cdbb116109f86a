/**
 * Keeps the last `limit` results of `make`, by the first argument. A promise is shared by all who ask while it is
 * awaited; what throws is not kept.
 */
export function recentlyUsed<Key, More extends readonly unknown[], Value>(
  limit: number,
  make: (key: Key, ...more: More) => Value,
): (key: Key, ...more: More) => Value {
  const results = new Map<Key, Value>();
  return (key, ...more) => {
    const value = results.has(key) ? results.get(key)! : make(key, ...more);
    // A Map keeps the order of insertion: the first is the one not asked for longest.
    results.delete(key);
    results.set(key, value);
    if (results.size > limit) results.delete(results.keys().next().value as Key);
    return value;
  };
}
