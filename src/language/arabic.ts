/** Conjunction, preposition and article as they stand before a word, the longest first. */
const BEFORE = ['وبال', 'وكال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'ال', 'لل'];
/** "And", which many words begin with by nature: taken off longer words only. */
const AND = 'و';
const KEPT_BEHIND_AND = 4;
const BEHIND = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ته', 'هم', 'ه', 'ي', 'ا'];
/** A word keeps at least so many letters. */
const KEPT_BEFORE = 3;
const KEPT_BEHIND = 3;

/**
 * Takes the article and what is written together with it off an Arabic word, and the commonest endings: the "light
 * stemming" of Larkey, Ballesteros and Connell (2002), which finds more than stemming down to the root.
 *
 * @param form as `fold` gives it
 */
export function stemArabic(form: string): string {
  let stem = form;
  const prefix = BEFORE.find((each) => stem.startsWith(each) && stem.length - each.length >= KEPT_BEFORE);
  if (prefix) stem = stem.slice(prefix.length);
  else if (stem.startsWith(AND) && stem.length - AND.length >= KEPT_BEHIND_AND) stem = stem.slice(AND.length);
  for (const ending of BEHIND) {
    if (stem.endsWith(ending) && stem.length - ending.length >= KEPT_BEHIND)
      stem = stem.slice(0, -ending.length);
  }
  return stem;
}
