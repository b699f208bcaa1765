import { sentencesAround } from '../language/sentences.js';
import { textAt } from '../language/span.js';
import { hasWords } from '../language/words.js';
import type { CitedPassage, Library, Located, LocatedWords } from '../library/library.js';
import type { AnswerStatus } from '../retrieval/answer.js';
import { defineCommand } from './command.js';
import { locatedData } from './contract.js';
import { QUESTION_LENGTH, sourceOption } from './input/options.js';
import { citationOf, originOf } from './parts/citation.js';
import { contextActions } from './parts/context-actions.js';
import { differenceItem } from './parts/difference-item.js';
import { inKnownSource } from './parts/known-source.js';
import { headedList, listItem } from './parts/lists.js';
import { noDocuments } from './parts/no-documents.js';
import { speakerLabel } from './parts/quotation-part.js';
import { shownParts } from './parts/stretches.js';
import { nameInLine, shorten } from './parts/wording.js';
import type { Part } from './reply.js';
import { english } from './texts/english.js';
import type { Texts } from './texts/texts.js';

/** More than this a person does not look through. */
const MOST_SHOWN = 5;
const LONGEST_EXCERPT = 120;

/** Says whether words stand in the documents, and where: word for word, nearly, or not at all. */
export const findCommand = defineCommand({
  name: 'find',
  options: {
    words: { required: true, maxLength: QUESTION_LENGTH, complete: null },
    source: sourceOption,
  },
  access: 'everyone',
  visibility: 'choice',
  messageMenu: english.findTheSource,
  listed: true,
  async run(library, { words, source }, { limit, texts }) {
    const located = await inKnownSource(library, source, texts, () =>
      library.locate({ text: words, source }),
    );
    const shown = located.found.slice(0, limit ?? MOST_SHOWN);
    const titled = located.titled.slice(0, MOST_SHOWN);
    const isFound = shown.length + titled.length > 0;
    const nothing = isFound ? null : await noDocuments(library, texts);
    const nearest = isFound || located.wordless ? [] : await nearestTo(library, words, source);
    return {
      status: statusOf(located),
      heading: words,
      parts: [
        ...titledParts(titled, texts),
        ...(isFound
          ? [...foundParts(located, shown, texts), ...restParts(located, source, texts)]
          : [{ type: 'text', text: nothing ?? whyNotFound(located, source, texts) } as const]),
        ...nearestParts(nearest, texts),
      ],
      notes: texts.notes,
      actions: contextActions([...titled, ...shown.map(({ passage }) => passage), ...nearest], texts),
      page: { number: 1, count: 1 },
      data: locatedData({ ...located, found: shown }, statusOf(located)),
    };
  },
});

/**
 * `answered`: all of it stands there word for word, and nobody is given another one's words. A title that stands in no text
 * leads to its document, but is nothing that the documents say.
 */
function statusOf({ found, rest }: Located): AnswerStatus {
  if (found.length === 0) return 'unanswered';
  const right = found.every(({ differences, claim }) => differences.length === 0 && claim?.holds !== false);
  return right && rest.length === 0 ? 'answered' : 'unsure';
}

function foundParts({ text, found }: Located, shown: readonly LocatedWords[], texts: Texts): Part[] {
  const parts = shown.flatMap((words) => wordsParts(words, text, found.length > 1, texts));
  const more = found.length - shown.length;
  return more > 0 ? [...parts, { type: 'text', text: texts.find.morePlaces(more) }] : parts;
}

function wordsParts(words: LocatedWords, text: string, several: boolean, texts: Texts): Part[] {
  const { given, differences, claim } = words;
  const excerpt = shorten(textAt(text, given), LONGEST_EXCERPT);
  const verdict = differences.length === 0 ? texts.find.wordForWord : texts.find.nearly;
  return [
    { type: 'heading', text: several ? verdict + texts.colon + texts.quoted(excerpt) : verdict },
    ...(claim === null || claim.holds ? [] : [wrongSpeaker(claim.speaker, words, texts)]),
    quotePart(words, texts),
    ...(differences.length === 0 ? [] : [differenceList(words, text, texts)]),
  ];
}

/** The documents that are called so, where the title is not in their text and so no words to quote. */
function titledParts(titled: readonly CitedPassage[], texts: Texts): Part[] {
  const items = titled.map(({ source }) => ({
    text: nameInLine(source.title),
    detail: [...originOf(source, texts), source.file].join(' · '),
    url: source.url,
  }));
  return headedList(texts.find.titleOf, items);
}

function wrongSpeaker(claimed: string, { quotation }: LocatedWords, { find }: Texts): Part {
  return { type: 'caution', text: find.wrongSpeaker(claimed, quotation?.speaker ?? null) };
}

function differenceList({ differences, passage }: LocatedWords, text: string, { find }: Texts): Part {
  const items = differences.map((each) => differenceItem(each, text, passage.text, find));
  return { type: 'list', items };
}

/** The whole sentences of the document in which the words stand, with the words, or what differs from them, marked. */
function quotePart(located: LocatedWords, texts: Texts): Part {
  const { passage, differences, standsIn } = located;
  const [words = { start: 0, end: passage.text.length }] = passage.highlights;
  const { start, end } = sentencesAround(passage, passage.language, words);
  const marked = differences.length === 0 ? [words] : differences.flatMap(({ document }) => document ?? []);
  return {
    type: 'quote',
    text: passage.text.slice(start, end),
    form: passage.form,
    highlights: marked.map((span) => ({ start: span.start - start, end: span.end - start })),
    label: labelOf(located, texts),
    citation: standsIn === 'passage' ? citationOf(passage) : { ...citationOf(passage), paragraph: null },
    language: passage.language,
    continues: { before: false, after: false },
  };
}

/** Whose words they are; of a title or a heading, that they stand there. */
function labelOf({ quotation, standsIn }: LocatedWords, texts: Texts): string | null {
  const speaker = quotation && speakerLabel(quotation, texts);
  if (standsIn === 'passage') return speaker;
  const where = standsIn === 'title' ? texts.find.inTitle : texts.find.inHeading;
  return speaker === null ? where : `${speaker} · ${where}`;
}

function restParts({ text, found, rest }: Located, source: string | null, { find, quoted }: Texts): Part[] {
  if (found.length === 0) return [];
  const items = rest
    .slice(0, MOST_SHOWN)
    .map(({ start, end }) => listItem(quoted(shorten(text.slice(start, end), LONGEST_EXCERPT))));
  return headedList(find.restNotFound(source), items);
}

/** What the documents say about the same, where they say something. */
async function nearestTo(
  library: Library,
  question: string,
  source: string | null,
): Promise<readonly CitedPassage[]> {
  const { status, passages } = await library.ask({ question, source, limit: 1 });
  return status === 'unanswered' ? [] : passages;
}

function nearestParts(nearest: readonly CitedPassage[], { find }: Texts): Part[] {
  return nearest.length === 0 ? [] : [{ type: 'heading', text: find.nearest }, ...shownParts(nearest)];
}

function whyNotFound({ text, wordless }: Located, source: string | null, { find }: Texts): string {
  if (!hasWords(text)) return find.noWords;
  return wordless ? find.tooCommon : find.notFound(source);
}
