import type { PassageStore } from '../store/passage-store.js';
import type { QuestionWord } from './question-words.js';

/** How a word of a passage answers to a word of the question. */
export interface WordMatch {
  /** Which of the question's words. */
  readonly at: number;
  /** 1: the same form; less for another form of the word, and for words that only mean about the same or look alike. */
  readonly strength: number;
  readonly kind: 'form' | 'term' | 'synonym' | 'similar';
}

const TERM_STRENGTH = 0.97;
/** Below this two words look too little alike to have to do with each other. */
const LEAST_SIMILARITY = 0.5;
/** What words that mean about the same are worth beside inflected forms of one word. */
export const SYNONYM_STRENGTH = 0.6;
/** What words that look alike are worth beside inflected forms of one word. */
const SIMILAR_STRENGTH = 0.6;

/** The words of the question that words of the documents, by their numbers, answer to; `null` for none. */
export interface WordMatcher {
  /** Whichever fits best, also one that only looks alike. */
  match(word: number): WordMatch | null;
  /** Only the same word, in whatever form, or one that means about the same; quicker. */
  matchSame(word: number): WordMatch | null;
}

/** Finds, for words of the documents, the word of the question that each answers to, and remembers it. */
export function matchWords(store: PassageStore, questionWords: readonly QuestionWord[]): WordMatcher {
  const known = new Map<number, WordMatch | null>();
  const byTerm = new Map<number, WordMatch>();
  const byWord = new Map<number, WordMatch>();
  const bySynonym = new Map<number, WordMatch>();
  for (const [at, { terms, synonyms, words }] of questionWords.entries()) {
    for (const term of terms) {
      if (!byTerm.has(term)) byTerm.set(term, { at, strength: TERM_STRENGTH, kind: 'term' });
    }
    for (const term of synonyms) {
      if (!bySynonym.has(term)) bySynonym.set(term, { at, strength: SYNONYM_STRENGTH, kind: 'synonym' });
    }
    for (const word of words) if (!byWord.has(word)) byWord.set(word, { at, strength: 1, kind: 'form' });
  }
  const looks = questionWords.flatMap(({ form, isContent }, at) => {
    const pairs = isContent ? pairsOf(form) : null;
    return pairs ? [{ at, pairs }] : [];
  });

  const matchSame = (word: number) => {
    const term = store.termOfWord[word] ?? 0;
    return byWord.get(word) ?? byTerm.get(term) ?? bySynonym.get(term) ?? null;
  };
  return {
    matchSame,
    match(word) {
      let match = known.get(word);
      if (match === undefined) {
        match = matchSame(word) ?? mostAlike(looks, store.vocabulary.forms[word] ?? '');
        known.set(word, match);
      }
      return match;
    },
  };
}

/** The word of the question that looks the most like another word. */
function mostAlike(
  looks: readonly { readonly at: number; readonly pairs: LetterPairs }[],
  form: string,
): WordMatch | null {
  const pairs = pairsOf(form);
  if (!pairs) return null;
  let best: WordMatch | null = null;
  for (const { at, pairs: asked } of looks) {
    const alike = similarity(asked, pairs);
    if (alike >= LEAST_SIMILARITY && alike * SIMILAR_STRENGTH > (best?.strength ?? 0)) {
      best = { at, strength: alike * SIMILAR_STRENGTH, kind: 'similar' };
    }
  }
  return best;
}

/** The pairs of neighbouring letters of a word, edges included, as numbers; `seen` has a bit for each, some shared. */
interface LetterPairs {
  readonly pairs: Uint32Array;
  readonly seen: number;
}

const HAS_DIGIT = /\p{N}/u;
const COMPARABLE = { from: 4, to: 40 };

/** `null` for numbers and for words too short or too long to be compared by their looks. */
function pairsOf(form: string): LetterPairs | null {
  if (form.length < COMPARABLE.from || form.length > COMPARABLE.to || HAS_DIGIT.test(form)) return null;
  const pairs = new Uint32Array(form.length + 1);
  let seen = 0;
  let before = 0;
  for (let at = 0; at <= form.length; at++) {
    const letter = at < form.length ? form.charCodeAt(at) : 0;
    const pair = ((before << 16) | letter) >>> 0;
    pairs[at] = pair;
    seen |= 1 << ((Math.imul(pair, 0x9e37_79b1) >>> 27) & 31);
    before = letter;
  }
  return { pairs, seen };
}

/** Dice's coefficient over pairs of letters. */
function similarity(a: LetterPairs, b: LetterPairs): number {
  const total = a.pairs.length + b.pairs.length;
  // Most words of a text share hardly a pair with one of the question: seen from the bits alone.
  if ((2 * (bits(a.seen & b.seen) + a.pairs.length - bits(a.seen))) / total < LEAST_SIMILARITY) return 0;
  let shared = 0;
  for (const pair of b.pairs) if (a.pairs.includes(pair)) shared++;
  return (2 * Math.min(shared, a.pairs.length)) / total;
}

function bits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}
