import { stem } from '../../language/stems.js';
import { wordClass } from '../../language/stopwords.js';
import type { Word } from '../../language/words.js';
import { languagesFor } from '../store/languages.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';
import { namesWith, passagesWith } from './phrases.js';

/** Shorter words are not divided (the Romanian _ia_ is no _i-a_), and longer ones are no words. */
const LENGTHS = { from: 4, to: 30 };
/** Two words that merely stand side by side are one only where both have as many letters. */
const LEAST_APART = 3;
/** So many words that no document knows are tried: each takes a look at passages. */
const MOST_TRIED = 8;
const HYPHEN_OR_SPACE = /^[-\u2010\u2011 ]$/u;

/**
 * The words of a question as the documents write them: `xray` is two where they have “X-ray” only, and “sign up” is one where
 * they have “signup” only. Words that the documents have stay as they are.
 *
 * @param all the question's words, in order
 */
export function asDocumentsJoin(
  all: readonly Word[],
  text: string,
  language: string,
  store: PassageStore,
): readonly Word[] {
  const languages = languagesFor(store, language);
  const { vocabulary } = store;
  // Whatever is a word of the documents has a term there, which takes longer to find.
  const isKnown = ({ form }: Word) =>
    languages.some((each) => vocabulary.wordOf(form, each) !== undefined) ||
    languages.some((each) => vocabulary.termsFor(form, each).length > 0);
  const found: Word[] = [];
  let tried = 0;
  for (let at = 0; at < all.length; at++) {
    const [word, next] = [all[at], all[at + 1]];
    if (!word) continue;
    const joined = next && !(isKnown(word) && isKnown(next)) ? joinedWith(word, next, text) : null;
    // A stemmer may take the second word for an ending: “cuando es” is no “cuando”.
    if (joined && stem(joined.form, language).length > word.form.length && isKnown(joined)) {
      found.push(joined);
      at++;
    } else if (tried < MOST_TRIED && wordClass(word.form, language) === 'content' && !isKnown(word)) {
      tried++;
      found.push(...divided(word, language, store));
    } else found.push(word);
  }
  return found;
}

/** Two words as one; `null` where more than a hyphen or a space is between them. */
function joinedWith(word: Word, next: Word, text: string): Word | null {
  if (!HYPHEN_OR_SPACE.test(text.slice(word.end, next.start))) return null;
  return { start: word.start, end: next.end, form: word.form + next.form };
}

/** A word as the two that the documents have side by side; itself where they have none such. */
function divided(word: Word, language: string, store: PassageStore): readonly Word[] {
  const { start, end, form } = word;
  if (form.length !== end - start || form.length < LENGTHS.from || form.length > LENGTHS.to) return [word];
  for (let length = 1; length < form.length; length++) {
    const parts = [form.slice(0, length), form.slice(length)] as const;
    if (standTogether(parts, language, store)) {
      const [first, second] = parts;
      return [
        { start, end: start + length, form: first },
        { start: start + length, end, form: second },
      ];
    }
  }
  return [word];
}

/** Whether any passage, heading or title has two words with a hyphen between them or, where both say something, side by side. */
function standTogether(parts: readonly [string, string], language: string, store: PassageStore): boolean {
  const phrase = { text: '', forms: parts };
  const holding = passagesWith(store, phrase);
  const names = namesWith(store, phrase);
  if (holding.size + names.length === 0) return false;
  const mayStandApart = parts.every(
    (part) => part.length >= LEAST_APART && wordClass(part, language) === 'content',
  );
  if (mayStandApart) return true;
  const hyphenated = new RegExp(String.raw`(?<![\p{L}\p{N}])${parts[0]}[-\u2010\u2011]\p{L}`, 'iu');
  const texts = [...holding].map((passage) => passageAt(store, passage)?.passage.text ?? '');
  return [...names, ...texts].some((text) => hyphenated.test(text));
}
