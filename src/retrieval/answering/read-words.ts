import { textAt } from '../../language/span.js';
import { words } from '../../language/words.js';
import type { ReadWord } from '../answer.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { Slip } from '../question/question-words.js';
import type { Wording } from '../question/wording.js';
import { holdsSynonymOnly } from '../ranking/passage-look.js';
import type { Ranked } from '../ranking/rank-passages.js';
import { holdersOf, type PassageStore, passageAt } from '../store/passage-store.js';

/** The question with the words that were probably meant in the place of misspelt ones; `null` where none was. */
export function respelt(store: PassageStore, asked: AnalysedQuestion): Wording | null {
  const { text, ownEnd } = asked;
  let question = '';
  let from = 0;
  let ownMeant = ownEnd;
  for (const { start, end, meant } of slipsOf(store, asked)) {
    question += text.slice(from, start) + meant;
    from = end;
    if (end <= ownEnd) ownMeant += meant.length - (end - start);
  }
  question += text.slice(from);
  return question === text ? null : { text: question, ownEnd: ownMeant };
}

/** The misspelt words of a question with what they were taken for. */
export function readSlips(store: PassageStore, asked: AnalysedQuestion): ReadWord[] {
  return slipsOf(store, asked).map(({ start, end, meant }) => ({
    asked: asked.text.slice(start, end),
    as: meant,
  }));
}

/** The words of a question that a passage does not have, with those that it has in their place and that mean about the same. */
export function readSynonyms(
  store: PassageStore,
  { text, words: asked, matcher }: AnalysedQuestion,
  { passage, look }: Ranked,
): ReadWord[] {
  const found = passageAt(store, passage);
  if (!found) return [];
  const { language } = found.document;
  const isSynonym = (form: string, at: number) => {
    const match = matcher.matchSame(store.vocabulary.wordOf(form, language) ?? -1);
    return match?.kind === 'synonym' && match.at === at;
  };
  return asked.flatMap(({ start, end }, at) => {
    if (!holdsSynonymOnly(look, at)) return [];
    const read = words(found.passage.text, language).find(({ form }) => isSynonym(form, at));
    return read ? [{ asked: text.slice(start, end), as: textAt(found.passage.text, read) }] : [];
  });
}

/** In the order of the question; what was meant is written large where the question has a large letter. */
function slipsOf(store: PassageStore, { text, words: asked, slips }: AnalysedQuestion): Slip[] {
  const corrections = asked.flatMap(({ start, end, corrected, terms }) =>
    corrected === null ? [] : [{ start, end, meant: asWritten(store, corrected, terms) }],
  );
  return [...corrections, ...slips]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, meant }) => {
      const capital = /^\p{Lu}/u.test(text.slice(start, end));
      return { start, end, meant: capital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant };
    });
}

/** A form as the documents write it, in small letters: forms are without accents. Itself where no passage has it. */
function asWritten(store: PassageStore, form: string, terms: readonly number[]): string {
  for (const term of terms) {
    const found = passageAt(store, holdersOf(store, term)[0] ?? -1);
    if (!found) continue;
    const { text } = found.passage;
    const written = words(text, found.document.language).find((word) => word.form === form);
    if (written) return textAt(text, written).toLowerCase();
  }
  return form;
}
