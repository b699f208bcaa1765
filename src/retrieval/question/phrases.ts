import {
  documentFrequency,
  holdersOf,
  type PassageStore,
  passageAt,
  SENTENCE_BREAK,
  tokensOf,
  wordOfToken,
} from '../store/passage-store.js';
import { searchedForms } from '../store/search-forms.js';
import { sectionsWithAny } from '../store/sections.js';

/** Words that must stand in a passage one behind the other. */
export interface Phrase {
  /** As the question writes it, without its quotation marks. */
  readonly text: string;
  readonly forms: readonly string[];
}

const QUOTED = /"(?!\s)([^"]+)(?<!\s)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|「([^」]+)」|『([^』]+)』/g;

const NO_TERM = -1;
const NO_WORDS = new Uint32Array(0);

/** More phrases than a person asks for would only take time: for each, many passages are looked at word by word. */
const MOST_PHRASES = 12;

/** The distinct phrases that a question puts between quotation marks; of very many the first ones. */
export function findPhrases(question: string, language: string): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const match of question.matchAll(QUOTED)) {
    const text = (match.slice(1).find((group) => group !== undefined) ?? '').trim();
    const forms = searchedForms(text, language);
    const key = forms.join(' ');
    if (key !== '' && !phrases.has(key)) phrases.set(key, { text, forms });
    if (phrases.size === MOST_PHRASES) break;
  }
  return [...phrases.values()];
}

/**
 * The passages in which a phrase stands, in any inflected forms of its words, within one sentence.
 *
 * @param choices the terms that may stand for each of its words
 */
export function passagesWith(
  store: PassageStore,
  { forms }: Phrase,
  choices: readonly (readonly number[])[] = termsOf(store, forms),
): Set<number> {
  const found = new Set<number>();
  // Only passages with the rarest of its words are worth a look.
  const rarity = (terms: readonly number[]) =>
    terms.reduce((sum, term) => sum + documentFrequency(store, term), 0);
  const rarest = choices.reduce((a, b) => (rarity(b) < rarity(a) ? b : a));
  for (const term of rarest) {
    for (const passage of holdersOf(store, term)) {
      if (!found.has(passage) && holds(store, passage, choices)) found.add(passage);
    }
  }
  return found;
}

/** For each form, the terms that it is in the languages of the documents. */
export function termsOf({ languages, vocabulary }: PassageStore, forms: readonly string[]): number[][] {
  return forms.map((form) => languages.flatMap((language) => vocabulary.termOf(form, language) ?? []));
}

/** The headings, each with those above it, and the titles in which a phrase stands, in any inflected forms of its words. */
export function namesWith(store: PassageStore, { forms }: Phrase): string[] {
  const choices = termsOf(store, forms);
  const [terms = []] = choices;
  if (choices.some(({ length }) => length === 0)) return [];
  const stands = (name: Uint32Array = NO_WORDS) =>
    standsIn(name.length, (at) => store.termOfWord[name[at] ?? 0] ?? NO_TERM, choices);
  const headings = sectionsWithAny(store.sections, terms)
    .map((section) => store.sections.first[section] ?? 0)
    .filter((passage) => stands(store.headingOf[passage]))
    .flatMap((passage) => passageAt(store, passage)?.passage ?? [])
    .map(({ heading, above = [] }) => [...above, heading].join('\n'));
  const titles = store.documents.flatMap(({ source }, at) =>
    stands(store.titles[at]) ? [source.title] : [],
  );
  return [...headings, ...titles];
}

function holds(store: PassageStore, passage: number, choices: readonly (readonly number[])[]): boolean {
  const tokens = tokensOf(store, passage);
  // A sentence break is no word, and has no term.
  const termAt = (at: number) => store.termOfWord[wordOfToken(tokens[at] ?? SENTENCE_BREAK)] ?? NO_TERM;
  return standsIn(tokens.length, termAt, choices);
}

/**
 * Whether of some words one behind the other each is one of a choice.
 *
 * @param length how many words there are
 */
function standsIn(
  length: number,
  termAt: (at: number) => number,
  choices: readonly (readonly number[])[],
): boolean {
  for (let at = 0; at + choices.length <= length; at++) {
    if (choices.every((terms, offset) => terms.includes(termAt(at + offset)))) return true;
  }
  return false;
}
