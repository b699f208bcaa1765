import { words } from '../../language/words.js';
import { memoized } from '../../shared/memoized.js';

/** Questions for what a term is or means, by language: `…` stands for the term. */
const FRAMES: Readonly<Record<string, string>> = {
  en: `what is …, what are …, what's …, whats …, what does … mean, what do … mean, what is meant by …, what is the meaning of …,
    what is the definition of …, definition of …, meaning of …, … meaning, … definition, define …`,
  de: `was ist …, was sind …, was bedeutet …, was bedeuten …, was heißt …, was meint …, definition von …, bedeutung von …`,
  fr: `qu'est-ce que …, que signifie …, que veut dire …, c'est quoi …, définition de …`,
  es: `qué es …, qué son …, qué significa …, qué significan …, definición de …`,
  it: `cos'è …, che cosa è …, cosa significa …, cosa vuol dire …, definizione di …`,
  pt: `o que é …, o que são …, o que significa …, definição de …`,
  nl: `wat is …, wat zijn …, wat betekent …, definitie van …`,
};

/** Longer ones are no terms, in words. */
const LONGEST = 6;

type Frame = readonly [before: readonly string[], behind: readonly string[]];

const framesOf = memoized((language: string): readonly Frame[] =>
  (FRAMES[language]?.split(',') ?? [])
    .map((frame) => {
      const [before = [], behind = []] = frame
        .split('…')
        .map((part) => words(part, language).map(({ form }) => form));
      return [before, behind] as const;
    })
    // The longest first: “what is the meaning of …” is no question for what “the meaning of …” is.
    .sort((a, b) => b.flat().length - a.flat().length),
);

/**
 * Where a question for what something is or means has its term, as indices of its words; `null` for other questions, and
 * for languages whose questions are not listed.
 *
 * @param forms as `words` gives them
 * @param language ISO 639-1, or `und`
 */
export function termAskedFor(
  forms: readonly string[],
  language: string,
): { readonly start: number; readonly end: number } | null {
  for (const [before, behind] of framesOf(language)) {
    const start = before.length;
    const end = forms.length - behind.length;
    if (end <= start || end - start > LONGEST) continue;
    const isFramed =
      before.every((form, at) => forms[at] === form) && behind.every((form, at) => forms[end + at] === form);
    if (isFramed) return { start, end };
  }
  return null;
}
