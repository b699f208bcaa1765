/** The words of a list, which stand in it with a space between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
