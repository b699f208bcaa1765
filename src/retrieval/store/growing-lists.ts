import type { Document, Passage } from '../../corpus/document.js';
import { wordsWithDates } from '../../language/dates.js';
import { isMeasured, telephonesIn } from '../../language/figures.js';
import { sentences } from '../../language/sentences.js';
import { overlap } from '../../language/span.js';
import type { Word } from '../../language/words.js';
import type { TakeTurns } from '../../shared/turns.js';
import { GrowingArray } from './growing-array.js';
import {
  CAPITAL,
  MEASURED,
  type PassageStore,
  rangeOfDocument,
  SENTENCE_BREAK,
  tokensOf,
} from './passage-store.js';
import { hasHan, searchedForms, searchForms } from './search-forms.js';
import type { Vocabulary } from './vocabulary.js';

/** The lists of a store while passages are added to them. */
export interface GrowingLists {
  readonly vocabulary: Vocabulary;
  readonly tokens: GrowingArray;
  readonly tokensFrom: GrowingArray;
  readonly lengths: GrowingArray;
  readonly titles: Uint32Array[];
  readonly headingOf: Uint32Array[];
}

/** Lists without passages. */
export function emptyLists(vocabulary: Vocabulary): GrowingLists {
  return {
    vocabulary,
    tokens: new GrowingArray(),
    tokensFrom: new GrowingArray(),
    lengths: new GrowingArray(),
    titles: [],
    headingOf: [],
  };
}

/** Adds the passages of a document as another store has them. */
export function takeOverDocument(
  { tokens, tokensFrom, lengths, titles, headingOf }: GrowingLists,
  store: PassageStore,
  document: number,
): void {
  titles.push(store.titles[document] ?? NONE);
  const { first, behind } = rangeOfDocument(store, document);
  for (let passage = first; passage < behind; passage++) {
    tokensFrom.push(tokens.length);
    tokens.pushAll(tokensOf(store, passage));
    lengths.push(store.lengths[passage] ?? 0);
    headingOf.push(store.headingOf[passage] ?? NONE);
  }
}

/** Reads the passages of a document. Lets other work of the thread have its turn. */
export async function addDocument(
  { vocabulary, tokens, tokensFrom, lengths, titles, headingOf }: GrowingLists,
  { language, source, passages }: Document,
  takeTurns: TakeTurns,
): Promise<void> {
  // Whoever asks for the minutes of 10 March means those that are from that day, which their text need not say.
  titles.push(wordsOf(`${source.title} ${source.date ?? ''}`, language, vocabulary));
  let heading: { readonly path: string; readonly words: Uint32Array } = { path: '', words: NONE };
  for (const passage of passages) {
    const path = [passage.heading ?? '', ...(passage.above ?? [])].join('\n');
    if (path !== heading.path) heading = { path, words: wordsOf(path, language, vocabulary) };
    headingOf.push(heading.words);
    tokensFrom.push(tokens.length);
    lengths.push(addTokens(passage, language, vocabulary, tokens));
    await takeTurns();
  }
}

const NONE = new Uint32Array(0);

function wordsOf(text: string, language: string, vocabulary: Vocabulary): Uint32Array {
  if (text === '') return NONE;
  return Uint32Array.from(searchedForms(text, language), (form) => vocabulary.add(form, language));
}

/** Adds a passage's words and sentence breaks; as many breaks as the passage has sentences, less one. */
function addTokens(passage: Passage, language: string, vocabulary: Vocabulary, tokens: GrowingArray): number {
  const { text } = passage;
  const spans = sentences(passage, language);
  const found = wordsWithDates(text, language);
  const measured = measuredIn(found, text, language);
  let sentence = 0;
  let count = 0;
  for (const { start, form: word } of hasHan(text) ? found.flatMap(searchForms) : found) {
    for (let next = spans[sentence + 1]; next && next.start <= start; next = spans[sentence + 1]) {
      tokens.push(SENTENCE_BREAK);
      sentence++;
    }
    count++;
    const marks = (isCapitalAt(text, start) ? CAPITAL : 0) + (measured.has(start) ? MEASURED : 0);
    tokens.push(vocabulary.add(word, language) + 1 + marks);
  }
  return count;
}

/** Where the numbers begin that measure something, or are called: they tell no time. */
function measuredIn(found: readonly Word[], text: string, language: string): ReadonlySet<number> {
  const measured = new Set<number>();
  const telephones = telephonesIn(text);
  for (const [at, word] of found.entries()) {
    if (!isDigitAt(word.form, 0)) continue;
    if (telephones.some((number) => overlap(number, word)) || isMeasured(text, word, found[at + 1], language))
      measured.add(word.start);
  }
  return measured;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = text.charAt(at);
  return first !== first.toLowerCase();
}
