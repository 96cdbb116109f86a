/** More than four requests at a time are refused by the documents server. */
const atOneTime = 4;

/** Runs `take` on each item, a few at a time, in order; gives the results in the items' order. `take` must not throw. */
export async function takeAll<Item, Result>(
  items: readonly Item[],
  take: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Array<Result>(items.length);
  let next = 0;
  const work = async () => {
    for (let i = next++; i < items.length; i = next++) results[i] = await take(items[i]!);
  };
  await Promise.all(Array.from({ length: Math.min(atOneTime, items.length) }, work));
  return results;
}
