/** Where some forms stand one behind the other among others, as the indices of the first of them. */
export function phrasePlaces(phrase: readonly string[], forms: readonly string[]): number[] {
  const places: number[] = [];
  for (let start = 0; start + phrase.length <= forms.length; start++) {
    if (phrase.every((form, offset) => forms[start + offset] === form)) places.push(start);
  }
  return places;
}
