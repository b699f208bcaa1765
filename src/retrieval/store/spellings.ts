import MiniSearch, { type SearchOptions } from 'minisearch';

/** Shorter words are too near to too many others to be corrected; longer ones are no words. */
const LENGTHS = { from: 4, to: 30 };

interface Spelling {
  readonly words: MiniSearch<{ id: number; form: string }>;
  /** How many of all words were looked at when it was last added to. */
  upTo: number;
}

/**
 * MiniSearch indexes in which every word is a document: they find the words that a misspelt or unfinished one may mean.
 * There is one for each first letter (corrections keep it, and a tenth of the words is searched in a tenth of the time),
 * made when a word with this letter is first sought, for most letters never are.
 */
export class Spellings {
  readonly #forms: readonly string[];
  readonly #byInitial = new Map<string, Spelling>();

  /** @param forms the words by their numbers; more may be added at the end */
  constructor(forms: readonly string[]) {
    this.#forms = forms;
  }

  /** Whether words of this length are held at all. */
  static holds(form: string): boolean {
    return form.length >= LENGTHS.from && form.length <= LENGTHS.to;
  }

  /** The numbers of the words that MiniSearch finds among those with the same first letter. */
  search(form: string, options: SearchOptions): number[] {
    return this.#withInitial(form.charAt(0))
      .search(form, options)
      .map(({ id }) => Number(id));
  }

  #withInitial(initial: string): Spelling['words'] {
    const spelling = this.#byInitial.get(initial) ?? { words: emptyIndex(), upTo: 0 };
    this.#byInitial.set(initial, spelling);
    for (; spelling.upTo < this.#forms.length; spelling.upTo++) {
      const form = this.#forms[spelling.upTo] ?? '';
      if (form.charAt(0) === initial && Spellings.holds(form))
        spelling.words.add({ id: spelling.upTo, form });
    }
    return spelling.words;
  }
}

function emptyIndex(): Spelling['words'] {
  // A form is one word already.
  return new MiniSearch({ fields: ['form'], tokenize: (word) => [word], processTerm: (word) => word });
}
