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
