import { fits } from './answer-fit.js';
import { saturate } from './candidates.js';
import type { Match, PassageLook } from './passage-look.js';
import { type PassageStore, SENTENCE_BREAK, wordOfToken } from './passage-store.js';
import type { AnalysedQuestion, QuestionWord } from './question-words.js';

/** The weights of the question's words, each times what is held of it. */
export function weigh(words: readonly QuestionWord[], held: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < words.length; at++) sum += (words[at]?.weight ?? 0) * (held[at] ?? 0);
  return sum;
}

/** What a question is worth whose every word is held; never 0, so that it can be divided by. */
export function totalWeight(words: readonly QuestionWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0) || 1;
}

/** The names of a passage's features, in the order in which `passageFeatures` gives them. */
export const PASSAGE_FEATURES = [
  'bm25',
  'similar',
  'sentence',
  'pair',
  'exact',
  'near',
  'title',
  'neighbours',
  'letters',
  'fits',
] as const;

/**
 * What speaks for a passage, each as a share of the question's total weight, so that questions of any length, in a
 * collection of any size, can be compared:
 *
 * - `bm25`: BM25+ over all words of the question
 * - `similar`: words that only look like one of the question's
 * - `sentence`, `pair`: how much of the question the best sentence, the best two in a row hold
 * - `exact`: words in the very form of the question
 * - `near`: the question's words close together in one sentence
 * - `title`, `neighbours`: words that the passage lacks, but its title or heading, the paragraphs beside it have
 * - `letters`: see `letterRunsOfPassages`
 * - `fits`: how much of the question a sentence holds that has the kind of words asked for
 */
export function passageFeatures(
  store: PassageStore,
  { words, answerType }: AnalysedQuestion,
  match: Match,
  look: PassageLook,
  letters: number,
): number[] {
  const total = totalWeight(words);
  const length = store.lengths[look.passage] ?? 0;
  const { counts, sentences } = look;
  const bm25 = weigh(
    words,
    counts.map((count) => (count > 0 ? saturate(count, length, store.averageLength) : 0)),
  );
  const similar = weigh(
    words,
    look.similar.map((strength, at) => (counts[at] ? 0 : strength)),
  );
  let best = 0;
  let pair = 0;
  let near = 0;
  let fitting = 0;
  const exactly = new Float64Array(words.length);
  for (const [at, sentence] of sentences.entries()) {
    const held = weigh(words, sentence.held);
    best = Math.max(best, held / (0.75 + sentence.length / 100));
    const before = sentences[at - 1]?.held;
    pair = Math.max(
      pair,
      before
        ? weigh(
            words,
            sentence.held.map((own, word) => Math.max(own, before[word] ?? 0)),
          )
        : held,
    );
    near = Math.max(near, sentence.near);
    if (fits(answerType, sentence)) fitting = Math.max(fitting, held);
    for (let word = 0; word < words.length; word++) if (sentence.heldExactly[word]) exactly[word] = 1;
  }
  const lacking = (held: Iterable<number>) => {
    const had = new Float64Array(words.length);
    for (const word of held) {
      const found = match(word);
      if (found && found.kind !== 'similar' && counts[found.at] === 0) had[found.at] = 1;
    }
    return weigh(words, had);
  };
  const title = lacking([
    ...(store.titles[store.documentOf[look.passage] ?? 0] ?? []),
    ...(store.headingOf[look.passage] ?? []),
  ]);
  const neighbours = lacking(wordsBeside(store, look.passage));
  return [bm25, similar, best, pair, weigh(words, exactly), near, title, neighbours]
    .map((value) => value / total)
    .concat(letters, fitting / total);
}

/** Of every candidate, so an array: going through a generator takes three times as long. */
function wordsBeside(store: PassageStore, passage: number): number[] {
  const found: number[] = [];
  for (const beside of [passage - 1, passage + 1]) {
    if (beside < 0 || beside >= store.size || store.documentOf[beside] !== store.documentOf[passage])
      continue;
    const end = store.tokensFrom[beside + 1] ?? 0;
    for (let at = store.tokensFrom[beside] ?? 0; at < end; at++) {
      const token = store.tokens[at] ?? SENTENCE_BREAK;
      if (token !== SENTENCE_BREAK) found.push(wordOfToken(token));
    }
  }
  return found;
}
