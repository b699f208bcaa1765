import { digitsOf } from '../../language/numbers.js';
import {
  formOf,
  isCapital,
  languageOf,
  type PassageStore,
  SENTENCE_BREAK,
  tokensOf,
} from '../store/passage-store.js';

/** Passages that share at least this part of their distinct words may be the same text, edited. */
const SAME = 0.85;

const DIGIT = /\p{Nd}/u;

/** Distinct words as they are written: a word has another number in each language, and a copy may stand in a text of another. */
type Words = ReadonlySet<string>;

/** A passage with its distinct words. */
interface Worded {
  readonly passage: number;
  readonly words: Words;
}

function distinctWords(store: PassageStore, passage: number): Words {
  const words = new Set<string>();
  for (const token of tokensOf(store, passage)) {
    if (token !== SENTENCE_BREAK) words.add(formOf(store, token));
  }
  return words;
}

function shareMost(a: Words, b: Words): boolean {
  // So many of a's words may be missing in b that those they share are still that part of all.
  let spare = a.size - (SAME / (1 + SAME)) * (a.size + b.size);
  if (spare < 0) return false;
  for (const word of a) {
    if (b.has(word)) continue;
    spare -= 1;
    if (spare < 0) return false;
  }
  return true;
}

/** The words of a passage without which it would say something else: its numbers, and its names as far as they show. */
function tellingWords(store: PassageStore, passage: number): { numbers: Words; names: Words } {
  const language = languageOf(store, passage);
  const numbers = new Set<string>();
  const names = new Set<string>();
  for (const token of tokensOf(store, passage)) {
    if (token === SENTENCE_BREAK) continue;
    const form = formOf(store, token);
    if (DIGIT.test(form) || digitsOf(form, language) !== null) numbers.add(form);
    else if (isCapital(token)) names.add(form);
  }
  return { numbers, names };
}

/**
 * Whether one of two passages is the other, edited: they share most of their words and all of their numbers, and one may
 * name what the other does not, but not each something else. Last year's report and this year's are two texts, however
 * alike.
 */
function areSame(store: PassageStore, a: Worded, b: Worded): boolean {
  if (!shareMost(a.words, b.words)) return false;
  const ofA = tellingWords(store, a.passage);
  const ofB = tellingWords(store, b.passage);
  if (!holdsAll(ofB.numbers, ofA.numbers) || !holdsAll(ofA.numbers, ofB.numbers)) return false;
  return holdsAll(b.words, ofA.names) || holdsAll(a.words, ofB.names);
}

function holdsAll(words: Words, wanted: Words): boolean {
  for (const word of wanted) if (!words.has(word)) return false;
  return true;
}

/**
 * Puts passages with the same text in one group, such as a wire report in two files. The groups are in the order of
 * their first passages, and each begins with its first.
 */
export function groupDuplicates<Item extends { readonly passage: number }>(
  store: PassageStore,
  items: readonly Item[],
): [first: Item, ...others: Item[]][] {
  const groups: (Worded & { readonly items: [Item, ...Item[]] })[] = [];
  for (const item of items) {
    const { passage } = item;
    const words = distinctWords(store, passage);
    const group = groups.find((each) => areSame(store, each, { passage, words }));
    if (group) group.items.push(item);
    else groups.push({ passage, words, items: [item] });
  }
  return groups.map((group) => group.items);
}
