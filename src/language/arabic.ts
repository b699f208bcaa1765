/**
 * What is written together with a word before it: the article, a preposition and "and", and then one letter that may be
 * such, so that a word loses the same with the article and without. A word keeps at least three letters.
 */
const BEFORE = /^(?:[وف]?(?:لل|[بك]?ال))?[وفبلك]?(?=.{3})/u;
const BEHIND = ['هما', 'هم', 'ها', 'نا', 'ان', 'ات', 'ون', 'ين', 'يه', 'ته', 'ه', 'ي', 'ا', 'ت'];
const KEPT_BEHIND = 3;

/**
 * Takes the article and what is written together with it off an Arabic word, and the commonest endings: the "light
 * stemming" of Larkey, Ballesteros and Connell (2002), which finds more than stemming down to the root.
 *
 * @param form as `fold` gives it
 */
export function stemArabic(form: string): string {
  let stem = form.replace(BEFORE, '');
  for (const ending of BEHIND) {
    if (stem.endsWith(ending) && stem.length - ending.length >= KEPT_BEHIND)
      stem = stem.slice(0, -ending.length);
  }
  return stem;
}
