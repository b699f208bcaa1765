import { memoized } from '../../shared/memoized.js';
import { searchedForms } from '../store/search-forms.js';

/** Phrases by language (ISO 639-1) and by what they ask for, commas between them; several words stand for their sequence. */
export type PhraseLists<Kind extends string> = Readonly<
  Record<string, Partial<Readonly<Record<Kind, string>>>>
>;

/** A phrase of such a list. */
export interface ListedPhrase<Kind extends string> {
  readonly kind: Kind;
  /** As the list has it. */
  readonly text: string;
  /** As `searchedForms` gives them. */
  readonly forms: readonly string[];
}

/** Gives the phrases of a language, the longest first: a phone number is no number of phones. */
export function phrasesByLanguage<Kind extends string>(
  lists: PhraseLists<Kind>,
): (language: string) => readonly ListedPhrase<Kind>[] {
  return memoized((language: string) =>
    (Object.entries(lists[language] ?? {}) as [Kind, string][])
      .flatMap(([kind, list]) =>
        list.split(',').map((phrase) => ({
          kind,
          text: phrase.trim(),
          forms: searchedForms(phrase, language),
        })),
      )
      .sort((a, b) => b.forms.length - a.forms.length),
  );
}

/** Where some forms stand one behind the other among others, as the indices of the first of them. */
export function phrasePlaces(phrase: readonly string[], forms: readonly string[]): number[] {
  const places: number[] = [];
  for (let start = 0; start + phrase.length <= forms.length; start++) {
    if (phrase.every((form, offset) => forms[start + offset] === form)) places.push(start);
  }
  return places;
}
