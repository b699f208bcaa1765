import { isQuestion } from '../../language/questions/asks.js';
import type { TakeTurns } from '../../shared/turns.js';
import { GrowingArray } from './growing-array.js';
import { type PassageRange, type PassageStore, passageAt } from './passage-store.js';
import { postingsOf } from './postings.js';
import { searchedForms } from './search-forms.js';

/**
 * The passages that stand one behind the other below the same heading, as sections, and which of these have a term in
 * their headings: there may be one for each passage, and a question looks only at those that hold a word of it.
 */
export interface Sections {
  readonly size: number;
  /** The first passage of each, and the one behind its last. */
  readonly first: Uint32Array;
  readonly behind: Uint32Array;
  /** The sections that hold a term in their heading or one above it, ascending; a term's begin at `holdersFrom`. */
  readonly holders: Uint32Array;
  readonly holdersFrom: Uint32Array;
  /** How many of the words are those of the heading itself, before those of the headings above it. */
  readonly ownLengths: Uint32Array;
  /** Where each name ends, in words, of those headings that have several names for one thing: `-q, --quiet`. */
  readonly nameEnds: ReadonlyMap<number, readonly number[]>;
}

/** The sections that hold a term; a view of the list of all, no copy. */
export function sectionsWith({ holders, holdersFrom }: Sections, term: number): Uint32Array {
  return holders.subarray(holdersFrom[term] ?? 0, holdersFrom[term + 1] ?? 0);
}

/** The sections that hold any of some terms, each once. */
export function sectionsWithAny(sections: Sections, terms: Iterable<number>): number[] {
  return [...new Set(Array.from(terms, (term) => [...sectionsWith(sections, term)]).flat())];
}

/** The passages of a section. */
export function rangeOfSection({ first, behind }: Sections, section: number): PassageRange {
  return { first: first[section] ?? 0, behind: behind[section] ?? 0 };
}

/** Lets other work of the thread have its turn now and then. */
export async function sectionsOf(
  store: Pick<PassageStore, 'documents' | 'documentOf' | 'passageOf' | 'headingOf' | 'termOfWord'> & {
    readonly termCount: number;
  },
  takeTurns: TakeTurns,
): Promise<Sections> {
  const { headingOf, termOfWord, termCount } = store;
  const first: number[] = [];
  const behind: number[] = [];
  const tokens = new GrowingArray();
  const tokensFrom = new GrowingArray();
  const ownLengths: number[] = [];
  const nameEnds = new Map<number, readonly number[]>();
  const count = counter();
  for (const [passage, heading] of headingOf.entries()) {
    if (heading.length === 0) continue;
    const section = heading === headingOf[passage - 1] ? first.length - 1 : first.length;
    behind[section] = passage + 1;
    if (section < first.length) continue;
    first.push(passage);
    const { own, ends } = partsOf(store, passage, count);
    ownLengths.push(own ?? heading.length);
    if (ends.length > 0) nameEnds.set(section, ends);
    tokensFrom.push(tokens.length);
    for (const word of heading) tokens.push(word + 1);
    await takeTurns();
  }
  tokensFrom.push(tokens.length);
  const size = first.length;
  const lists = { size, tokens: tokens.toArray(), tokensFrom: tokensFrom.toArray(), termOfWord, termCount };
  const { postings: holders, postingsFrom: holdersFrom } = await postingsOf(lists, takeTurns);
  return {
    size,
    first: Uint32Array.from(first),
    behind: Uint32Array.from(behind),
    holders,
    holdersFrom,
    ownLengths: Uint32Array.from(ownLengths),
    nameEnds,
  };
}

/** Counts the words of headings, those of one that stands above many only once. */
function counter(): (text: string, language: string) => number {
  const known = new Map<string, number>();
  return (text, language) => {
    const key = `${language} ${text}`;
    const count = known.get(key) ?? searchedForms(text, language).length;
    known.set(key, count);
    return count;
  };
}

/** How many words the heading of a passage has itself, `null` for all, and where its names end, if it has several. */
function partsOf(
  store: Pick<PassageStore, 'documents' | 'documentOf' | 'passageOf'>,
  passage: number,
  count: (text: string, language: string) => number,
): { readonly own: number | null; readonly ends: readonly number[] } {
  const found = passageAt(store, passage);
  const heading = found?.passage.heading ?? '';
  const language = found?.document.language ?? 'und';
  const own = found?.passage.above ? count(heading, language) : null;
  if (!heading.includes(',') || isQuestion(heading, language)) return { own, ends: [] };
  let end = 0;
  const ends = heading.split(',').map((name) => {
    end += count(name, language);
    return end;
  });
  return { own, ends };
}
