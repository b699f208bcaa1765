import { ADVERBS, AUXILIARIES, DETERMINERS, FORMS_OF_BE, PREPOSITIONS, TIMES } from '../closed-classes.js';
import type { Span } from '../span.js';
import { wordClass } from '../stopwords.js';
import { wordSet } from '../word-set.js';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}\p{M}])?/gu;

/** The words that ask, in English. */
export const ASKING = wordSet('what who whom whose which when where why how');

/** A word of a question, where it stands there. */
export interface PlainWord extends Span {
  readonly text: string;
  readonly lower: string;
}

/** Whom a question asks about, and what about, as offsets into it. */
export interface QuestionParts {
  readonly subject: Span | null;
  /** Its last phrase with a preposition, and where the words behind that begin. */
  readonly topic: (Span & { readonly noun: number }) | null;
  /** Whether it asks what something is, and names nobody. */
  readonly isBeing: boolean;
  /** Of a question about whoever asks ("can I bring my dog to the pool"), what they do it with. */
  readonly object: Span | null;
}

/** The words of a question, with what belongs to them: `U.S`, `it’s`, `well-known`. */
export function plainWords(text: string): PlainWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    return { start: index, end: index + word.length, text: word, lower: word.toLowerCase() };
  });
}

/** Whether an English word only asks or holds a sentence together. */
export function isFunctionWord(word: string): boolean {
  return PREPOSITIONS.has(word) || AUXILIARIES.has(word) || ASKING.has(word);
}

/** Adverbs about what is said, not about what is spoken of. */
const STANCE = wordSet('really actually exactly seriously honestly truly certainly probably possibly');

/** Whether an English word tells what is spoken of, and not only how it is spoken of. */
export function saysSomething(word: string): boolean {
  return wordClass(word, 'en') === 'content' && !ADVERBS.has(word) && !STANCE.has(word);
}

/** Takes an English question apart, by its words alone. */
export function partsOf(question: string): QuestionParts {
  const words = plainWords(question);
  const auxiliary = words.findIndex(({ lower }) => AUXILIARIES.has(lower));
  const preposition = words.findLastIndex(
    ({ lower }, at) =>
      at > auxiliary + 1 && at < words.length - 1 && PREPOSITIONS.has(lower) && !leadsToVerb(words, at),
  );
  const behind = words[preposition];
  const noun = words[preposition + 1];
  const last = words.at(-1);
  const between = words.slice(auxiliary + 1, behind ? preposition : words.length);
  const isBeing = FORMS_OF_BE.has(words[auxiliary]?.lower ?? '') && !between.some(isName);
  const isAboutAsker = ASKERS.has(between[0]?.lower ?? '');
  return {
    subject: isAboutAsker || (auxiliary < 0 && !between.some(isName)) ? null : subjectOf(between, isBeing),
    topic: behind && noun && last ? { start: behind.start, noun: noun.start, end: last.end } : null,
    isBeing,
    object: isAboutAsker ? objectOf(words.slice(auxiliary + 1)) : null,
  };
}

/** Whoever asks, as the subject of a question, for whom nobody else can stand. */
const ASKERS = wordSet('i we you one');
/** What has its verb behind "to": "have to", "am I allowed to". */
const BEFORE_TO = wordSet('have need want like able allowed permitted supposed going');

/** Whether a word is the "to" before a verb. */
function leadsToVerb(words: readonly PlainWord[], at: number): boolean {
  return words[at]?.lower === 'to' && BEFORE_TO.has(words[at - 1]?.lower ?? '');
}

/**
 * What stands behind the verb of whoever asks, or else behind a preposition there; `null` where nothing does.
 *
 * @param words those behind the auxiliary, whoever asks first
 */
function objectOf(words: readonly PlainWord[]): Span | null {
  const verb = words.findLastIndex((_, at) => leadsToVerb(words, at)) + 1 || 1;
  const behind = words.slice(verb + 1);
  const preposition = behind.findIndex(({ lower }) => PREPOSITIONS.has(lower));
  return spanOf(preposition > 0 ? behind.slice(0, preposition) : behind.slice(preposition + 1));
}

/** Whether a word is written large and does not ask. */
export function isName({ text, lower }: PlainWord): boolean {
  return /^\p{Lu}/u.test(text) && !ASKING.has(lower);
}

/** The name among the words between a question's auxiliary and its topic; without one, what stands before the verb. */
function subjectOf(words: readonly PlainWord[], isBeing: boolean): Span | null {
  const first = words.findIndex(isName);
  if (first < 0) {
    const before = words.slice(0, Math.max(0, verbAmong(words)));
    // “how many has a sloop”: where nobody stands before the last word, that is no verb.
    const isVerb = before.some(({ lower }) => !DETERMINERS.has(lower));
    return spanOf(isBeing || !isVerb ? words : before);
  }
  const length = words.slice(first).findIndex((word) => !isName(word));
  return spanOf(words.slice(first, length < 0 ? undefined : first + length));
}

/** "the mayor say this week": the last word that tells no time. */
function verbAmong(words: readonly PlainWord[]): number {
  return words.findLastIndex(
    ({ lower }) => !ADVERBS.has(lower) && !TIMES.has(lower) && !DETERMINERS.has(lower),
  );
}

function spanOf(words: readonly PlainWord[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
