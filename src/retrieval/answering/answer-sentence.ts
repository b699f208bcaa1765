import { asks } from '../../language/questions/asks.js';
import { sentences } from '../../language/sentences.js';
import { type Span, textAt } from '../../language/span.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { PassageLook } from '../ranking/passage-look.js';
import type { Ranked } from '../ranking/rank-passages.js';
import { isHeadedWith } from '../store/above.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';
import { weighted } from '../weights.js';
import { sentenceFeatures } from './sentence-features.js';
import { SENTENCE_WEIGHTS } from './sentence-weights.js';

/** Where a passage answers. */
export interface AnswerPlace {
  /** The sentence that most likely answers, as offsets into the passage's text. */
  readonly sentence: Span;
  /** Whether that only asks, as all that follows it in the passage does: what answers stands behind the passage. */
  readonly onlyAsks: boolean;
}

/**
 * The sentence of a passage that most likely answers; `null` where the passage holds nothing that the question is about.
 * Below a heading that asks the question it is the first, as it is below one with words of the question where nothing else
 * tells; where a term is asked for, it is the one that defines the term, and where a
 * thing such as a price is, the one that tells it.
 */
export function findAnswer(
  store: PassageStore,
  question: AnalysedQuestion,
  { look, heading, defining, telling }: Pick<Ranked, 'look' | 'heading' | 'defining' | 'telling'>,
): AnswerPlace | null {
  const cited = passageAt(store, look.passage);
  if (cited === null) return null;
  const { text } = cited.passage;
  const { language } = cited.document;
  const all = sentences(cited.passage, language);
  const rows = firstRow(text, all);
  const told = () =>
    defining ??
    bestSentence(question, look, rows, telling) ??
    (isNamedAbove(store, question, look) ? 0 : null);
  const best = heading === 'asks' ? 0 : told();
  if (best === null || best < rows) return null;
  // A text that asks what is asked has the answer behind it.
  const from = all.slice(best);
  const answering = from.find(({ start, end }) => !asks(text.slice(start, end), language));
  const sentence = answering ?? from[0];
  return sentence ? { sentence, onlyAsks: answering === undefined } : null;
}

/** The names of a table's columns with the rule below them, which answer nothing by themselves. */
const COLUMNS = /\n[^\S\n]*\|?[ \t:|-]+$/;

/** Which sentence is the first below the names of a table's columns, if a rule is drawn there; 0 for any other text. */
function firstRow(text: string, [first, second]: readonly Span[]): number {
  if (first && COLUMNS.test(textAt(text, first))) return 1;
  return second && RULE.test(textAt(text, second)) ? 2 : 0;
}

const RULE = /^[|:\s-]*-[|:\s-]*$/;

/** Whether the heading above a passage has a word of what the question is about. */
function isNamedAbove(store: PassageStore, { content }: AnalysedQuestion, { passage }: PassageLook): boolean {
  return content.some(({ terms }) => isHeadedWith(store, passage, terms));
}

/**
 * @param from the first sentence that may answer
 * @param telling those among which it is, if there are any
 */
function bestSentence(
  question: AnalysedQuestion,
  look: PassageLook,
  from: number,
  telling: readonly number[],
): number | null {
  const sought = question.content.length > 0 ? question.content : question.words;
  const tells = (held: ArrayLike<number>) => sought.some(({ at }) => (held[at] ?? 0) > 0);
  if (telling.length === 0 && !look.sentences.slice(from).some(({ held }) => tells(held))) return null;
  const scores = sentenceFeatures(question, look).map((features) => weighted(SENTENCE_WEIGHTS, features));
  const bestOf = (some: readonly number[]) =>
    some.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))[0] ?? null;
  if (telling.length > 0) {
    // Below a heading that names it the first thing told is the plainest.
    const isNamed = telling.some((at) => tells(look.sentences[at]?.held ?? []));
    return bestOf(isNamed ? telling : telling.slice(0, 1));
  }
  const all = [...look.sentences.keys()].slice(from);
  // What has nothing but the question's own words names what follows: “**The lock.** It was built in 1843.”
  const said = all.filter((at) => !isLabel(look, at));
  const likeliest = bestOf(said) ?? bestOf(all);
  // Of the rows of a table that hold the same, the one tells that has it in its first column.
  const rows = from > 0 ? said.filter((at) => look.sentences[at]?.isNamedFirst) : [];
  const best = bestOf(rows.filter((at) => holdsSame(look, at, likeliest))) ?? likeliest;
  // “The council asked how many fines there were. The police gave out 173.” Chinese has numbers as parts of other words.
  if (best === null || question.answerType !== 'number' || question.pairs.length > 0 || counts(look, best))
    return best;
  return bestOf(all.filter((at) => at > best && counts(look, at))) ?? best;
}

/** Whether a sentence holds all words of the question that another one holds. */
function holdsSame({ sentences }: PassageLook, at: number, other: number | null): boolean {
  const held = sentences[at]?.held;
  return (
    sentences[other ?? -1]?.held.every((strength, word) => strength === 0 || (held?.[word] ?? 0) > 0) ?? false
  );
}

/** Whether all words of a sentence are the question's. */
function isLabel({ sentences }: PassageLook, at: number): boolean {
  const sentence = sentences[at];
  return sentence !== undefined && sentence.length <= sentence.held.filter((strength) => strength > 0).length;
}

/** Whether a sentence has a number that is no year. */
function counts({ sentences }: PassageLook, at: number): boolean {
  const { numbers, years } = sentences[at] ?? { numbers: 0, years: 0 };
  return numbers > years;
}
