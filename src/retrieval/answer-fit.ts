import type { AnswerType } from './answer-type.js';
import type { SentenceLook } from './passage-look.js';

/** Whether a sentence holds, besides the question's own words, one of the kind that is asked for. */
export function fits(asked: AnswerType, sentence: SentenceLook): boolean {
  switch (asked) {
    case 'number':
    case 'time':
      return sentence.numbers > 0;
    case 'name':
      return sentence.names > 0;
    case 'place':
      return sentence.places > 0;
    case 'other':
      return false;
  }
}
