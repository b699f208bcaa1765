import type { CitedQuotation, Library, QuotesAnswer } from '../library/library.js';
import { defineCommand, type InputOf, type RunContext } from './command.js';
import { quotesData } from './contract.js';
import { sourceOption } from './options.js';
import { EVERYTHING, pageActions, pageNumbers } from './pages.js';
import { quotationPart } from './quotation-part.js';
import type { Action, Part } from './reply.js';
import { count } from './wording.js';

/** Quotations that a person reads at a glance. */
const PAGE_SIZE = 4;

const options = {
  person: {
    type: 'text',
    description: 'Whose words: any form of the name.',
    required: true,
    maxLength: 200,
    complete: 'people',
  },
  about: {
    type: 'text',
    description: 'Only what was said about this.',
    required: false,
    maxLength: 200,
    complete: null,
  },
  source: sourceOption,
} as const;

/** Everything a person is quoted with, and nothing that somebody else said. */
export const quotesCommand = defineCommand({
  name: 'quotes',
  description: 'What a person said, word for word.',
  options,
  access: 'everyone',
  visibility: 'choice',
  listed: true,
  limitForPrograms: EVERYTHING,
  async run(library, input, context) {
    const { answer, number, count } = await readPage(library, input, context);
    return {
      status: answer.status,
      heading: answer.person,
      parts: answer.quotations.length === 0 ? nothingFound(answer, input) : quotationParts(answer),
      notes: answer.total === 0 ? [] : [summary(answer)],
      actions: [...contextActions(answer.quotations), ...pageActions({ number, count }, 'More quotations')],
      page: { number, count },
      data: quotesData(answer),
    };
  },
});

/** A page that has since run out, because the documents changed, becomes the last one there is. */
async function readPage(library: Library, input: InputOf<typeof options>, { page, limit }: RunContext) {
  const size = limit ?? PAGE_SIZE;
  const person = withoutQuotationMarks(input.person);
  const read = (wanted: number) =>
    library.quotes({ ...input, person, limit: size, offset: (wanted - 1) * size });
  const answer = await read(page);
  const { number, count } = pageNumbers(answer.total, { page, size });
  return { answer: number === page ? answer : await read(number), number, count };
}

function quotationParts({ quotations, status, suggestions }: QuotesAnswer): Part[] {
  const parts: Part[] = [];
  if (status === 'unsure') parts.push({ type: 'caution', text: severalPeople(suggestions) });
  let file: string | null = null;
  for (const quotation of quotations) {
    const { source } = quotation.passage;
    if (source.file !== file) parts.push({ type: 'source', source });
    file = source.file;
    parts.push(quotationPart(quotation));
  }
  return parts;
}

/** Names that are read at a glance. */
const MOST_NAMES = 8;

function severalPeople(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return `Several people are called so: ${shown}${more > 0 ? ` and ${more} more` : ''}.`;
}

function nothingFound(
  { person, mentioned, suggestions }: QuotesAnswer,
  input: InputOf<typeof options>,
): Part[] {
  const parts: Part[] = [{ type: 'text', text: whyNothing(person, input, mentioned) }];
  if (suggestions.length === 0) return parts;
  const items = suggestions.map((text) => ({ text, detail: null, url: null }));
  return [...parts, { type: 'heading', text: 'People with a similar name' }, { type: 'list', items }];
}

function whyNothing(person: string, { about, source }: InputOf<typeof options>, mentioned: boolean): string {
  const where = source === null ? 'in the documents' : `in “${source}”`;
  if (about !== null && mentioned)
    return `Nothing that ${person} is quoted with ${where} is about “${about}”.`;
  if (!mentioned) return `Nobody called “${person}” is quoted ${where}.`;
  return `“${person}” is spoken of but not quoted ${where}; /ask ${person} finds what is said about them.`;
}

function summary({ quotations, total }: QuotesAnswer): string {
  const shown = quotations.length < total ? `${quotations.length} of ` : '';
  return `${shown}${count(total, 'quotation')}; what the reporter put into other words is marked as reported.`;
}

/** One button for each passage, also where it holds several of the quotations. */
function contextActions(quotations: readonly CitedQuotation[]): Action[] {
  const references = [...new Set(quotations.map(({ passage }) => passage.reference))];
  return references.map((reference, at) => ({
    type: 'context',
    label: references.length === 1 ? 'Show context' : `Show context ${at + 1}`,
    reference,
  }));
}

/** `"foreign minister Iwaya"`, as people type what has several words, is the same as without the marks. */
function withoutQuotationMarks(name: string): string {
  return name.replace(/^[\s"“”„«»]+|[\s"“”„«»]+$/g, '') || name;
}
