import { AUXILIARIES, PREPOSITIONS } from '../closed-classes.js';
import { textAt } from '../span.js';
import { wordSet } from '../word-set.js';
import { PERSONAL, POSSESSIVE, pointsToNobody } from './pronouns.js';
import { type AskedQuestion, inOneText, withoutEnd } from './question-before.js';
import {
  ASKING,
  isFunctionWord,
  isName,
  type PlainWord,
  partsOf,
  plainWords,
  saysSomething,
} from './question-parts.js';
import { questionFor, topicIn, wordsAskedFor } from './words-asked-for.js';

/** "and …", "what about …": the words behind take a place in the question before. */
const CONTINUES =
  /^(?:and|but|or|also|then|so)\b[\s,]*(?:(?:what|how)\s+about\b\s*)?|^(?:what|how)\s+about\b\s*/iu;
/** The same in other languages; how their questions are built is not known here. */
const CONTINUES_ELSEWHERE =
  /^¿?(?:und|aber|was ist mit|et|y|pero|e|en|maar|и|а|و|そして|那|那么)[\s,、，]+/iu;
const THEN = /(?<!\s)\s*\b(?:then|too|as well)\b(?=\s*[?.!]*$)/iu;
const POINTING = wordSet('it its this that these those there');
/** What leads to the topic of somebody's words. */
const TOPICAL = wordSet('about on regarding concerning');
/** More words without a question among them are a statement, not what is left of a question. */
const LONGEST_FRAGMENT = 3;

/**
 * A question as it is meant behind another one: "and about North Korea?" takes the place of what the question before is
 * about, "and Wang Yi?" that of the one whom it asks about, "why?" that of its question word, and "he" stands for whom
 * it names. A question that says all by itself stays as it is.
 *
 * Works on the words alone and knows English. What it cannot put into one question, as in other languages, goes on from the
 * question before.
 *
 * @param asked what is asked now
 * @param last the question that was answered last; `null`: there is none, and what is asked is meant as it stands
 */
export function resolveFollowUp(asked: string, last: AskedQuestion | null): AskedQuestion {
  if (last === null) return alone(asked);
  const question = asked.trim();
  const elsewhere = CONTINUES_ELSEWHERE.exec(question)?.[0];
  if (elsewhere !== undefined) return continued(question.slice(elsewhere.length), last);
  const opening = CONTINUES.exec(question)?.[0] ?? '';
  const rest = withoutEnd(question.slice(opening.length).replace(THEN, ''));
  const words = plainWords(rest);
  const [first] = words;
  if (first === undefined) return question === '' ? last : alone(question);
  const asks = ASKING.has(first.lower) || AUXILIARIES.has(first.lower);
  if (onlyAsks(words)) return instead(withQuestionWord(last.question, rest), last);
  if (!asks && (opening !== '' || words.length <= LONGEST_FRAGMENT)) {
    // "no", "and him": there is nothing in it that could take a place.
    if (words.every((word, at) => !saysSomething(word.lower) && (at === 0 || !isName(word))))
      return alone(question);
    const isTopic = /\babout\b/iu.test(opening) || PREPOSITIONS.has(first.lower);
    const meant = inPlace(last.question, rest, isTopic);
    return meant === null ? behind(rest, last) : instead(meant, last);
  }
  return withNames(opening === '' ? question : rest, last);
}

function alone(question: string): AskedQuestion {
  return { question, before: null };
}

/** The question before in other words, which needs what that one goes on from. */
function instead(question: string, { before }: AskedQuestion): AskedQuestion {
  return { question, before };
}

/** A question that says too little without the one before it, and without what that one goes on from. */
function behind(question: string, last: AskedQuestion): AskedQuestion {
  return { question, before: inOneText(last) };
}

/**
 * Whether a question says by itself that it goes on from the one before: "and about North Korea?", "why?", "what did they
 * decide?". A few words are none: they may as well be looked for.
 */
export function goesOn(asked: string): boolean {
  const question = asked.trim();
  if (CONTINUES.test(question) || CONTINUES_ELSEWHERE.test(question)) return true;
  return onlyAsks(plainWords(question)) || pointsToNobody(question);
}

/** Whether words ask and say nothing: "why", "why not", "to whom", "how long"; they are asked about what stands before them. */
function onlyAsks(words: readonly PlainWord[]): boolean {
  const at = words.findIndex(({ lower }) => ASKING.has(lower));
  const [before, behind] = [words.slice(0, at), words.slice(at + 1)];
  if (at < 0 || before.some(({ lower }) => !PREPOSITIONS.has(lower))) return false;
  // "how" asks with the word behind it, whatever that is; of the others, a verb may come next: "who won".
  const asked = words[at]?.lower === 'how' ? behind.slice(1) : behind;
  return asked.every(({ lower }) => lower === 'not' || lower === 'else');
}

/**
 * The question before with other words for what it is about, or for the one whom it asks about; `null` where it has no place
 * for them.
 */
function inPlace(before: string, words: string, isTopic: boolean): string | null {
  const { subject, topic, isBeing, object } = partsOf(before);
  const preposition = plainWords(words)[0];
  const given = preposition !== undefined && PREPOSITIONS.has(preposition.lower);
  const ending = before.trimEnd().endsWith('?') ? '?' : '';
  const stem = withoutEnd(before);
  if (isTopic && topic) {
    const phrase = given ? words : `${stem.slice(topic.start, topic.noun)}${words}`;
    return `${stem.slice(0, topic.start)}${phrase}${ending}`;
  }
  if (isTopic) return `${stem} ${given ? words : `about ${words}`}${ending}`;
  // "what is the price of bread", "and milk?"
  if (topic && isBeing) return `${stem.slice(0, topic.noun)}${words}${ending}`;
  // "can I bring my dog?", "and a cat?": whoever asks stays the same.
  if (object) return `${stem.slice(0, object.start)}${words}${stem.slice(object.end)}${ending}`;
  if (subject) {
    const { whom, phrase } = withTopic(words);
    const behind =
      phrase === ''
        ? stem.slice(subject.end)
        : `${stem.slice(subject.end, topic?.start).trimEnd()} ${phrase}`;
    return `${stem.slice(0, subject.start)}${whom}${behind}${ending}`;
  }
  return null;
}

/** "Wang Yi about stability" names another one, and what to ask them about. */
function withTopic(words: string): { readonly whom: string; readonly phrase: string } {
  const at = plainWords(words).findIndex(({ lower }, index) => index > 0 && TOPICAL.has(lower));
  const start = plainWords(words)[at]?.start ?? words.length;
  return { whom: words.slice(0, start).trimEnd(), phrase: words.slice(start) };
}

/** The question before, asked with other words that ask. */
function withQuestionWord(before: string, asking: string): string {
  const words = plainWords(before);
  const [first] = words;
  if (first === undefined || !ASKING.has(first.lower)) return `${asking} ${before}`;
  const auxiliary = words.find(({ lower }) => AUXILIARIES.has(lower));
  // "who runs it?", "who else?"
  const isSame = plainWords(asking)[0]?.lower === first.lower;
  return `${asking} ${before.slice(auxiliary?.start ?? (isSame ? first.end : 0)).trimStart()}`;
}

/** A question with the names that its pronouns stand for. */
function withNames(question: string, last: AskedQuestion): AskedQuestion {
  const { subject } = partsOf(last.question);
  const words = plainWords(question);
  const pronoun = words.findIndex(({ lower }) => PERSONAL.has(lower) || POSSESSIVE.has(lower));
  const word = words[pronoun];
  if (word === undefined) {
    const points = words.some(({ lower }) => POINTING.has(lower));
    const names = words.some(({ text }, at) => at > 0 && /^\p{Lu}/u.test(text));
    return points && !names ? behind(question, last) : alone(question);
  }
  if (!subject) return behind(question, last);
  const name = textAt(last.question, subject);
  const next = words[pronoun + 1];
  const owns = POSSESSIVE.has(word.lower) && next !== undefined && !isFunctionWord(next.lower);
  const named = `${question.slice(0, word.start)}${name}${owns ? '’s' : ''}${question.slice(word.end)}`;
  return alone(named.replace(THEN, ''));
}

/** What goes on in another language than English: "und zu Nordkorea?" asks for the same person's words. */
function continued(rest: string, last: AskedQuestion): AskedQuestion {
  const words = wordsAskedFor(last.question);
  const about = topicIn(withoutEnd(rest));
  return words === null || about === null
    ? behind(rest, last)
    : alone(questionFor({ person: words.person, about }));
}
