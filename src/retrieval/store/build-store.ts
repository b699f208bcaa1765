import type { Document, Passage } from '../../corpus/document.js';
import { telephonesIn } from '../../language/figures.js';
import { isMeasured } from '../../language/measures.js';
import { sentences } from '../../language/sentences.js';
import { overlap } from '../../language/span.js';
import type { Word } from '../../language/words.js';
import { createTurns } from '../../shared/turns.js';
import { GrowingArray } from './growing-array.js';
import { knownWords } from './known-words.js';
import { CAPITAL, MEASURED, type PassageStore, SENTENCE_BREAK, tokensOf } from './passage-store.js';
import { postingsOf } from './postings.js';
import { hasHan, searchedForms, searchForms, wordsWithDates } from './search-forms.js';
import { sectionsOf } from './sections.js';
import { Vocabulary } from './vocabulary.js';

/** What is known of the passages before it is told which of them hold a term. */
type PassageLists = Pick<
  PassageStore,
  'documents' | 'vocabulary' | 'tokens' | 'tokensFrom' | 'lengths' | 'titles' | 'headingOf'
>;

/**
 * Reads the passages of all documents. Lets other work of the thread have its turn every few milliseconds.
 *
 * @param previous a store from which documents that are the very same are taken over unread; what comes of it answers
 *   as if everything had been read
 */
export async function buildStore(
  documents: readonly Document[],
  previous?: PassageStore,
): Promise<PassageStore> {
  const takeTurns = createTurns();
  const shared = previous && !isMostlyUnknown(previous) ? previous : undefined;
  const known = new Map(shared?.documents.map((document, at) => [document, at]));
  const vocabulary = shared?.vocabulary.copy() ?? new Vocabulary();
  const tokens = new GrowingArray();
  const tokensFrom = new GrowingArray();
  const lengths = new GrowingArray();
  const titles: Uint32Array[] = [];
  const headingOf: Uint32Array[] = [];
  for (const document of documents) {
    const before = known.get(document);
    if (shared && before !== undefined) takeOver(shared, before);
    else await read(document);
    await takeTurns();
  }
  tokensFrom.push(tokens.length);

  function takeOver(store: PassageStore, document: number): void {
    titles.push(store.titles[document] ?? NONE);
    const first = store.firstOf[document] ?? 0;
    const behind = first + (store.documents[document]?.passages.length ?? 0);
    for (let passage = first; passage < behind; passage++) {
      tokensFrom.push(tokens.length);
      tokens.pushAll(tokensOf(store, passage));
      lengths.push(store.lengths[passage] ?? 0);
      headingOf.push(store.headingOf[passage] ?? NONE);
    }
  }

  async function read({ language, source, passages }: Document): Promise<void> {
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

  return completeStore({
    documents,
    vocabulary,
    tokens: tokens.toArray(),
    tokensFrom: tokensFrom.toArray(),
    lengths: lengths.toArray(),
    titles,
    headingOf,
  });
}

/** Adds everything that follows from the lists of passages. Words that no document has any more become unknown. */
export async function completeStore(lists: PassageLists): Promise<PassageStore> {
  const { documents, lengths } = lists;
  const size = lengths.length;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const positions = positionsOf(documents, size);
  const { termCount } = lists.vocabulary;
  const known = knownWords(lists);
  const vocabulary = known.includes(0) ? lists.vocabulary.partOf(known) : lists.vocabulary;
  const termOfWord = vocabulary.termsOfWords();
  return {
    ...lists,
    ...positions,
    vocabulary,
    languages: vocabulary.languages,
    termOfWord,
    size,
    passages: size,
    averageLength: Math.max(1, total / Math.max(1, size)),
    ...(await postingsOf({ ...lists, size, termOfWord, termCount }, createTurns())),
    sections: await sectionsOf({ ...lists, ...positions, termOfWord, termCount }, createTurns()),
  };
}

/** Which passages belong to which document, and as which of its own. */
function positionsOf(
  documents: readonly Document[],
  size: number,
): Pick<PassageStore, 'documentOf' | 'passageOf' | 'firstOf'> {
  const documentOf = new Uint32Array(size);
  const passageOf = new Uint32Array(size);
  const firstOf = new Uint32Array(documents.length + 1).fill(size);
  let next = 0;
  for (const [at, { passages }] of documents.entries()) {
    firstOf[at] = next;
    for (let number = 0; number < passages.length; number++) {
      documentOf[next] = at;
      passageOf[next] = number;
      next++;
    }
  }
  return { documentOf, passageOf, firstOf };
}

/** After many changes most words of a vocabulary may be those of documents that are gone. */
function isMostlyUnknown(store: PassageStore): boolean {
  let known = 0;
  for (const isKnown of knownWords(store)) known += isKnown;
  return known < store.vocabulary.forms.length / 2;
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
