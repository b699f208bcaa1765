import { wordClass } from '../../language/stopwords.js';

/** What stands in more headings than so many tells nothing about what stands below: “History”, in every document. */
export const MOST_HEADINGS = 5;

/** Those of some words that ask. */
export function askingAmong(forms: readonly string[], language: string): string[] {
  return forms.filter((form) => wordClass(form, language) === 'question');
}
