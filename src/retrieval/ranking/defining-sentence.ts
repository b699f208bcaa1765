import type { Passage } from '../../corpus/document.js';
import { sentences } from '../../language/sentences.js';
import { stem } from '../../language/stems.js';
import { wordClass } from '../../language/stopwords.js';
import { formSets, wordSet } from '../../language/word-set.js';
import { type Word, words } from '../../language/words.js';

/** The verbs between a term and what it is or means, by language, but for those that look like another word without marks (`è`). */
const BEING = formSets({
  en: 'is are was were means mean denotes refers describes',
  de: 'ist sind war waren bedeutet bezeichnet',
  fr: 'est sont signifie désigne',
  es: 'es son era significa designa',
  it: 'sono era significa indica',
  pt: 'são era significa designa',
  nl: 'is zijn was betekent',
});

/** What follows them where they say only what something is not. */
const NOT = wordSet('not nicht kein keine pas niet geen');

/** Between a term and its verb: marks around the term, and what stands in brackets, such as its short form. */
const BETWEEN = /^[*_`"“”’»)]*\s*(?:\([^()]{1,60}\)[*_]*\s*)?[*_]*$/u;

/** What parts a term from its meaning in a list of terms. */
const PARTED = /^[*_`"”]*\s?(?:[:：=]|[–—]\s)/u;

/**
 * The first sentence of a passage that says what a term is or means, by its number: the term is its subject (“The mean is …”,
 * “The interquartile range (IQR) is …”), or stands in front of a colon or a dash. `null` where none does.
 *
 * @param term the words of the term, as `words` gives them
 * @param language of the passage, ISO 639-1, or `und`
 */
export function definingSentence(
  passage: Pick<Passage, 'text' | 'form'>,
  term: readonly string[],
  language: string,
): number | null {
  const { text } = passage;
  const stems = term.map((form) => stem(form, language));
  const all = words(text, language);
  const at = sentences(passage, language).findIndex((sentence) => {
    const own = all.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return defines(text.slice(0, sentence.end), own, stems, language);
  });
  return at < 0 ? null : at;
}

/**
 * Whether the last sentence of a text does.
 *
 * @param own the words of that sentence
 * @param term the stems of the term's words
 */
function defines(text: string, own: readonly Word[], term: readonly string[], language: string): boolean {
  const at = own.findIndex((_, from) =>
    term.every((wanted, offset) => {
      const form = own[from + offset]?.form;
      return form !== undefined && stem(form, language) === wanted;
    }),
  );
  const first = own[at];
  const last = own[at + term.length - 1];
  if (!first || !last) return false;
  const isSubject = own.slice(0, at).every(({ form }) => wordClass(form, language) !== 'content');
  const isShortForm = text[first.start - 1] === '(' && text[last.end] === ')';
  if (!isSubject && !isShortForm) return false;
  const verb = own.slice(at + term.length).find(({ form }) => BEING[language]?.has(form));
  const behind = text.slice(last.end, verb?.start);
  if (at === 0 && PARTED.test(behind)) return true;
  const next = verb && own[own.indexOf(verb) + 1];
  return verb !== undefined && BETWEEN.test(behind) && !NOT.has(next?.form ?? '');
}
