/** Bold or slanted letters may end behind it, as Markdown writes them. */
const QUESTION_MARK = /[?？؟][\s*_]*$/u;

/** The Greek one looks like a semicolon. */
const GREEK_QUESTION_MARK = /[;\u037e]\s*$/u;

/**
 * Whether a sentence ends with a question mark.
 *
 * @param language ISO 639-1, or `und`
 */
export function asks(sentence: string, language: string): boolean {
  return QUESTION_MARK.test(sentence) || (language === 'el' && GREEK_QUESTION_MARK.test(sentence));
}
