import { textAt } from '../../language/span.js';
import { wordClass } from '../../language/stopwords.js';
import type { Word } from '../../language/words.js';

const CAPITALS = /^\p{Lu}{2,}$/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
/** So few words may all have large letters and be a name: “Doctor Who”. */
const LONGEST_NAME = 3;

/**
 * Where those words begin that ask or hold sentences together elsewhere and are names here, or parts of names, as their
 * large letters tell: “the WHO”, “the IT team”, “Doctor Who”. None where everything is written large.
 *
 * @param all the words of the text, as `words` gives them
 * @param language ISO 639-1, or `und`
 */
export function namedWords(text: string, all: readonly Word[], language: string): ReadonlySet<number> {
  const written = all.map((span) => textAt(text, span));
  const classes = all.map(({ form }) => wordClass(form, language));
  const hasSmall = written.some((each) => SMALL.test(each));
  const isNamed = (at: number): boolean => {
    const word = written[at] ?? '';
    if (classes[at] === 'content' || !CAPITAL.test(word)) return false;
    if (hasSmall && CAPITALS.test(word)) return true;
    const before = written[at - 1] ?? '';
    const goesOn = classes[at] === 'question' && CAPITAL.test(before) && classes[at - 1] === 'content';
    return goesOn && (hasSmall || all.length <= LONGEST_NAME);
  };
  return new Set(all.filter((_, at) => isNamed(at)).map(({ start }) => start));
}
