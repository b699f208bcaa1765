/** From each of some keys to what is worked out for it. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  workOut: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, workOut(key)])) as Record<Key, Value>;
}
