import { endsOrdinal } from '../../language/numbers.js';
import { type WordClass, wordClass } from '../../language/stopwords.js';
import type { Word } from '../../language/words.js';
import { searchForms } from '../store/search-forms.js';
import { classIn, type Marks } from './aim.js';

/** A word of a question, with what its question says of it. */
export interface MarkedWord extends Word {
  /** Whether what answers need not have it; see `needNotStand`. */
  readonly isFree: boolean;
  /** Whether it tells which thing the question asks for: “price”, “phone number”. */
  readonly asksForThing: boolean;
}

/** A word of a question as it is looked up. */
export interface SearchedWord extends MarkedWord {
  readonly kind: WordClass;
}

/** The words of a question as they are looked up: Han words character by character, as `addTokens` of the store has them. */
export function searchedWords(
  all: readonly Word[],
  { named, asking, thing, free }: Marks,
  language: string,
): SearchedWord[] {
  return all.flatMap((word, at) => {
    const isEnding =
      (language === 'en' && isOrdinalEnding(word, all[at - 1])) || isVersionMark(word, all[at + 1]);
    const forms = wordClass(word.form, language) === 'content' ? searchForms(word) : [word];
    const kinds = forms.map((form) => classIn(form, named, language));
    // 不 alone holds a sentence together, in 不锈钢 it is a part of the steel; but in 哪位 every character has its own part.
    const isWhole = forms.length > 1 && !kinds.includes('question');
    return forms.map((each, part) => {
      const kind = isWhole ? 'content' : (kinds[part] ?? 'content');
      const isLight = isEnding || asking.has(each.start);
      return {
        ...each,
        kind: isLight && kind === 'content' ? 'function' : kind,
        isFree: free.has(each.start),
        asksForThing: thing.has(each.start),
      };
    });
  });
}

/** Whether a word is the `rd` of `3rd`: documents may have “third”. */
function isOrdinalEnding({ start, form }: Word, before: Word | undefined): boolean {
  return before?.end === start && /^\d+$/.test(before.form) && endsOrdinal(form);
}

/** Whether a word is the `v` of `v2.4.1`: documents may have the number alone. */
function isVersionMark({ end, form }: Word, behind: Word | undefined): boolean {
  return form === 'v' && behind?.start === end && /^\d/.test(behind.form);
}
