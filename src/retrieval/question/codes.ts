import { type Span, textAt } from '../../language/span.js';
import { words } from '../../language/words.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';
import { rangeOfSection, sectionsWithAny } from '../store/sections.js';
import { type Phrase, passagesWith, termsOf } from './phrases.js';

/**
 * A name of letters and digits, such as `s3` or `covid19`. Its letters and its digits are words by themselves, because texts
 * also write `S-3` and `Covid 19`; but an “s” and a “3” that stand apart are something else.
 */
export interface Code extends Phrase, Span {
  /** Finds it in a text, in either way to write it. */
  readonly pattern: RegExp;
}

/**
 * Letters that have capitals, then digits, and what else is joined to them. Digits in front count or measure something, as in
 * `10kg`; a number such as that of `v2.4.1` tells enough by itself; other scripts join words such as “and” to a number.
 */
const CODE =
  /(?<![\p{L}\p{N}\p{M}])[\p{Lu}\p{Ll}]+\p{Nd}[\p{Lu}\p{Ll}\p{Nd}]*(?![\p{L}\p{N}\p{M}]|[.,]\p{Nd})/gu;
const BETWEEN = '[\\s.\\-\u2010\u2011]?';

/** More than a person asks for would only take time. */
const MOST_CODES = 12;

/** The distinct codes of a question; of very many the first ones. */
export function findCodes(question: string, language: string): Code[] {
  const codes = new Map<string, Code>();
  for (const { 0: text, index } of question.matchAll(CODE)) {
    const parts = words(text, language);
    const key = text.toLowerCase();
    if (parts.length < 2 || codes.has(key)) continue;
    const written = parts.map((span) => textAt(text, span)).join(BETWEEN);
    codes.set(key, {
      text,
      start: index,
      end: index + text.length,
      forms: parts.map(({ form }) => form),
      // The “s 3” of “Wang's 3 ministers” is none.
      pattern: new RegExp(`(?<![\\p{L}\\p{N}\\p{M}'’])${written}(?!\\p{N})`, 'iu'),
    });
    if (codes.size === MOST_CODES) break;
  }
  return [...codes.values()];
}

/** The passages in which a code stands, or above which it stands in a heading or the title. */
export function passagesWithCode(store: PassageStore, code: Code): Set<number> {
  const found = new Set<number>();
  // Python 3.10 is a Python 3.
  const choices = termsOf(store, code.forms).map((terms, at) => [
    ...terms,
    ...(/^\d+$/.test(code.forms[at] ?? '') ? store.vocabulary.termsOfLonger(code.forms[at] ?? '') : []),
  ]);
  for (const passage of passagesWith(store, code, choices)) {
    if (code.pattern.test(passageAt(store, passage)?.passage.text ?? '')) found.add(passage);
  }
  addBelowHeadings(store, code, found);
  addBelowTitles(store, code, found);
  return found;
}

/** Of the headings only those with its letters are looked at: there may be one for each passage. */
function addBelowHeadings(store: PassageStore, { forms, pattern }: Code, found: Set<number>): void {
  const [letters = []] = termsOf(store, forms);
  for (const section of sectionsWithAny(store.sections, letters)) {
    const { first, behind } = rangeOfSection(store.sections, section);
    const { above = [], heading } = passageAt(store, first)?.passage ?? { heading: null };
    if (!pattern.test([...above, heading ?? ''].join('\n'))) continue;
    for (let passage = first; passage < behind; passage++) found.add(passage);
  }
}

/** A row of a table may have a title of its own. */
function addBelowTitles({ documents, firstOf }: PassageStore, { pattern }: Code, found: Set<number>): void {
  for (const [at, document] of documents.entries()) {
    const isTitled = pattern.test(document.source.title);
    for (const [number, { facts }] of document.passages.entries()) {
      const title = facts?.title;
      if (title === undefined ? isTitled : pattern.test(title)) found.add((firstOf[at] ?? 0) + number);
    }
  }
}
