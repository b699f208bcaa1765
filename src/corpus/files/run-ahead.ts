/**
 * What a task makes of each item, in the order of the items. While one result is being used, the tasks of the next items
 * run already, so that nobody waits for a disk in between.
 *
 * @param count how many tasks run at once at most
 * @param task must not reject
 */
export async function* runAhead<Item, Result>(
  items: Iterable<Item>,
  count: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [item: Item, result: Result]> {
  const running: (readonly [Item, Promise<Result>])[] = [];
  for (const item of items) {
    running.push([item, task(item)]);
    if (running.length < count) continue;
    const [first, result] = running.shift() ?? [];
    if (first !== undefined && result !== undefined) yield [first, await result];
  }
  for (const [item, result] of running) yield [item, await result];
}
