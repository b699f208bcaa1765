import { wordClass } from '../stopwords.js';
import { words } from '../words.js';

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

/** Those of some words that ask, the `whats` of chats and plurals (`cuántos`) without their ending. */
export function askingAmong(forms: readonly string[], language: string): string[] {
  const isAsking = (form: string) => wordClass(form, language) === 'question';
  return forms.filter(isAsking).map((form) => {
    const short = form.endsWith('s') ? form.slice(0, -1) : form;
    return isAsking(short) ? short : form;
  });
}

/** Whether a heading is a question: by its mark, or by a word that asks. */
export function isQuestion(heading: string, language: string): boolean {
  const forms = words(heading, language).map(({ form }) => form);
  return asks(heading, language) || askingAmong(forms, language).length > 0;
}
