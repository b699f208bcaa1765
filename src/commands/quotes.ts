import { isSameSource, type Source } from '../corpus/document.js';
import type { Library, QuotesAnswer } from '../library/library.js';
import { isReported } from '../quotes/quotation.js';
import { defineCommand, type InputOf, type RunContext } from './command.js';
import { quotesData } from './contract.js';
import { NAME_LENGTH, sourceOption } from './input/options.js';
import { contextActions } from './parts/context-actions.js';
import { inKnownSource } from './parts/known-source.js';
import { headedList, listItem } from './parts/lists.js';
import { noDocuments } from './parts/no-documents.js';
import { pageActions, pageNumbers } from './parts/pages.js';
import { type QuotationsTogether, quotationPart, quotationsTogether } from './parts/quotation-part.js';
import { plainList } from './parts/wording.js';
import type { Part } from './reply.js';
import type { Texts } from './texts/texts.js';

/** Quotations that a person reads at a glance. */
const PAGE_SIZE = 4;

const options = {
  person: { required: true, maxLength: NAME_LENGTH, complete: 'people' },
  about: { required: false, maxLength: NAME_LENGTH, complete: null },
  source: sourceOption,
} as const;

/** Everything a person is quoted with, and nothing that somebody else said. */
export const quotesCommand = defineCommand({
  name: 'quotes',
  options,
  access: 'everyone',
  visibility: 'choice',
  listed: true,
  async run(library, input, context) {
    const { texts } = context;
    const { answer, first, number, count } = await readPage(library, input, context);
    const shown = quotationsTogether(answer.quotations, texts);
    const nothing = answer.quotations.length === 0 ? await noDocuments(library, texts) : null;
    return {
      status: answer.status,
      heading: answer.person,
      parts:
        answer.quotations.length === 0
          ? nothingFound(answer, input, nothing, texts)
          : quotationParts(shown, answer, texts),
      notes: [...summary(answer, first, texts), ...texts.notes],
      actions: [
        ...contextActions(
          shown.map(([{ passage }]) => passage),
          texts,
        ),
        ...pageActions({ number, count }, texts.quotes.more, texts),
      ],
      page: { number, count },
      data: quotesData(answer),
    };
  },
});

/** A page that has since run out, because the documents changed, becomes the last one there is. */
async function readPage(
  library: Library,
  input: InputOf<typeof options>,
  { page, limit, texts }: RunContext,
) {
  const size = limit ?? PAGE_SIZE;
  const person = withoutMarks(input.person);
  const read = (wanted: number) =>
    inKnownSource(library, input.source, texts, () =>
      library.quotes({ ...input, person, limit: size, offset: (wanted - 1) * size }),
    );
  const answer = await read(page);
  const { number, count } = pageNumbers(answer.total, { page, size });
  const first = (number - 1) * size + 1;
  return { answer: number === page ? answer : await read(number), first, number, count };
}

function quotationParts(
  shown: readonly QuotationsTogether[],
  { status, suggestions, familyName }: QuotesAnswer,
  texts: Texts,
): Part[] {
  const parts: Part[] = [];
  const whose =
    familyName === null ? severalPeople(suggestions, texts) : texts.quotes.onlyFamilyName(familyName);
  if (status === 'unsure') parts.push({ type: 'caution', text: whose });
  let before: Source | null = null;
  for (const together of shown) {
    const { source } = together[0].passage;
    if (before === null || !isSameSource(source, before)) parts.push({ type: 'source', source });
    before = source;
    parts.push(quotationPart(together, texts));
  }
  return parts;
}

/** Names that are read at a glance. */
const MOST_NAMES = 8;

function severalPeople(names: readonly string[], texts: Texts): string {
  const { quotes } = texts;
  if (names.length === 1) return quotes.onlyThisName;
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES);
  return quotes.several(plainList(more > 0 ? [...shown, quotes.moreNames(more)] : shown, texts));
}

/** @param first which of all quotations is the first that is shown, from 1 */
function summary({ quotations, total }: QuotesAnswer, first: number, { quotes }: Texts): string[] {
  if (total === 0) return [];
  const hasReported = quotations.some(isReported);
  const last = first + quotations.length - 1;
  return [quotes.summary(first, last, total), ...(hasReported ? [quotes.someReported] : [])];
}

/** @param nothing says that there are no documents */
function nothingFound(
  answer: QuotesAnswer,
  input: InputOf<typeof options>,
  nothing: string | null,
  { quotes }: Texts,
): Part[] {
  const { suggestions } = answer;
  return [
    { type: 'text', text: nothing ?? whyNothing(answer, input, quotes) },
    ...headedList(
      quotes.similar,
      suggestions.map((name) => listItem(name)),
    ),
  ];
}

function whyNothing(
  { person, isName, quoted, mentioned }: QuotesAnswer,
  { about, source }: InputOf<typeof options>,
  texts: Texts['quotes'],
): string {
  if (!isName) return texts.noName(person);
  if (about !== null && quoted) return texts.nothingAbout(person, about, source);
  return mentioned ? texts.onlySpokenOf(person, source) : texts.nobody(person, source);
}

/** What stands around a name as people type or copy it: `"foreign minister Iwaya"`, `**Wang Yi**`. */
const MARKS = /^[\s\p{Cf}"“”„«»*~|`]+|[\s\p{Cf}"“”„«»*~|`]+$/gu;

function withoutMarks(name: string): string {
  return name.replace(MARKS, '') || name;
}
