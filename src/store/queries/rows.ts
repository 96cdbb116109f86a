/** Values in one statement: enough to make its own cost small, and few enough for the engines' limits. */
const chunkSize = 200;

/** Cuts a list into parts that one statement takes. */
export function inChunks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / chunkSize);
  return Array.from({ length: count }, (_, i) => items.slice(i * chunkSize, (i + 1) * chunkSize));
}

/** "(?, ?)" for two values. */
export function placeholders(values: number): string {
  return `(${Array(values).fill('?').join(', ')})`;
}
