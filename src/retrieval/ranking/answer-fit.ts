import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { AnswerType } from '../question/answer-type.js';
import type { PassageLook, SentenceLook } from './passage-look.js';

/** What a sentence is counted for, by what is asked for. */
const COUNTED = { number: 'numbers', time: 'moments', name: 'names', place: 'places', other: null } as const;

/** Whether a sentence holds, besides the question's own words, one of the kind that is asked for. */
export function fits(asked: AnswerType, sentence: SentenceLook): boolean {
  const counted = COUNTED[asked];
  return counted !== null && sentence[counted] > 0;
}

/** Whether a passage holds words of the kind that is asked for; also where what is asked for is of no such kind. */
export function offers(asked: AnswerType, { sentences }: PassageLook): boolean {
  return asked === 'other' || sentences.some((sentence) => fits(asked, sentence));
}

/**
 * Whether a passage surely has nothing of the kind that is asked for, in the sentences with words that the question is about, if it
 * has such: no number but years, which tell when and not how many; no time, where all of their numbers measure something and they
 * name no day (without numbers, “at dawn” may tell when); nobody, in a language that writes names with a capital.
 */
export function lacksKind(
  { answerType, text, content }: AnalysedQuestion,
  { sentences: all }: PassageLook,
): boolean {
  const about = all.filter(({ held }) => content.some(({ at }) => (held[at] ?? 0) > 0));
  const sentences = about.length > 0 ? about : all;
  switch (answerType) {
    case 'number':
      return sentences.every(({ numbers, years }) => numbers <= years);
    case 'time':
      return (
        sentences.some(({ numbers }) => numbers > 0) &&
        sentences.every(({ moments, days }) => moments + days === 0)
      );
    case 'name':
      return HAS_CASES.test(text) && sentences.every(({ names }) => names === 0);
    default:
      return false;
  }
}

const HAS_CASES = /[\p{Lu}\p{Ll}]/u;
