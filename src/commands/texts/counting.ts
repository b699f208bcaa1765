/** A number as a language writes it. */
export function numberIn(locale: string): (number: number) => string {
  return (number) => number.toLocaleString(locale);
}

/** `1 passage`, `17 passages`, for languages that have a form for one and another form for more. */
export function countIn(locale: string): (number: number, one: string, more: string) => string {
  const rules = new Intl.PluralRules(locale);
  return (number, one, more) =>
    `${number.toLocaleString(locale)} ${rules.select(number) === 'one' ? one : more}`;
}
