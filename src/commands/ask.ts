import type { Answer, CitedPassage } from '../library/library.js';
import { MOST_PASSAGES } from '../retrieval/answer.js';
import { defineCommand, type RunContext } from './command.js';
import { answerData } from './contract.js';
import { QUESTION_LENGTH, sourceOption } from './input/options.js';
import { contextActions } from './parts/context-actions.js';
import { inKnownSource } from './parts/known-source.js';
import { headedList, listItem } from './parts/lists.js';
import { noDocuments } from './parts/no-documents.js';
import { type Page, pageActions, pageNotes, pageOf } from './parts/pages.js';
import { shownParts, stretchesOf } from './parts/stretches.js';
import { nameInLine, quotedList, shorten } from './parts/wording.js';
import type { Part, Reply } from './reply.js';
import type { Texts } from './texts/texts.js';

/** Passages that a person reads at a glance. */
const PAGE_SIZE = 3;

/** The share of the best score from which on a passage is shown beside the best. */
const CLOSE = 0.8;

/** Of the words that the documents do not have, enough to see what was meant, in words and UTF-16 units. */
const MOST_MISSING = 12;
const LONGEST_MISSING = 60;

/** Finds the passages that answer a question and quotes them word for word. */
export const askCommand = defineCommand({
  name: 'ask',
  options: {
    question: { required: true, maxLength: QUESTION_LENGTH, complete: null },
    before: { required: false, listed: false, maxLength: QUESTION_LENGTH, complete: null },
    source: sourceOption,
  },
  access: 'everyone',
  visibility: 'choice',
  listed: true,
  limitForPrograms: 10,
  async run(library, { question, before, source }, context) {
    const size = context.limit ?? PAGE_SIZE;
    const limit = Math.min(Math.max(MOST_PASSAGES, size), size * context.page);
    const ask = () => library.ask({ question, before, source, limit });
    const answer = await inKnownSource(library, source, context.texts, ask);
    const nothing = answer.total === 0 ? await noDocuments(library, context.texts) : null;
    return askReply(answer, source, nothing, context);
  },
});

/** @param nothing says that there are no documents */
function askReply(answer: Answer, source: string | null, nothing: string | null, context: RunContext): Reply {
  const { texts } = context;
  const page = pageOfPassages(answer, context);
  const shown = stretchesOf(page.items).flat();
  return {
    status: answer.status,
    heading: answer.question,
    parts: nothing === null ? askParts(answer, source, shown, texts) : [{ type: 'text', text: nothing }],
    notes: [
      ...answer.read.map(({ asked, as }) => texts.ask.readAs(asked, as)),
      ...pageNotes(page),
      ...texts.notes,
    ],
    actions: [...contextActions(shown, texts), ...pageActions(page, texts.ask.more, texts)],
    page: { number: page.number, count: page.count },
    data: answerData({ ...answer, passages: page.items }),
  };
}

/**
 * On the first page a person sees the best passage and those that come close to it, so that what answers is not buried
 * under what merely shares a word; the other pages hold the rest.
 */
function pageOfPassages({ passages, total }: Answer, { page, limit }: RunContext): Page<CitedPassage> {
  if (limit !== null) return pageOf(passages, { page, size: limit }, total);
  const best = passages[0]?.score ?? 0;
  const close = passages.slice(0, PAGE_SIZE).filter(({ score }) => score >= best * CLOSE);
  const others = total - close.length;
  const rest = pageOf(passages.slice(close.length), { page: page - 1, size: PAGE_SIZE }, others);
  const count = others > 0 ? rest.count + 1 : 1;
  if (page === 1 || count === 1) return { items: close, number: 1, count };
  return { items: rest.items, number: rest.number + 1, count };
}

function askParts(
  answer: Answer,
  source: string | null,
  shown: readonly CitedPassage[],
  texts: Texts,
): Part[] {
  return answer.status === 'unanswered'
    ? declined(answer, source, shown, texts)
    : answered(answer, shown, texts);
}

function answered({ status, suggestions }: Answer, shown: readonly CitedPassage[], { ask }: Texts): Part[] {
  const quotes = shownParts(shown);
  if (status === 'answered') return quotes;
  return [{ type: 'caution', text: ask.unsure }, ...quotes, ...suggestionParts(suggestions, ask.couldAskFor)];
}

function declined(
  { wordless, missing, suggestions }: Answer,
  source: string | null,
  nearest: readonly CitedPassage[],
  texts: Texts,
): Part[] {
  const { ask } = texts;
  if (wordless)
    return [{ type: 'text', text: ask.noWords }, ...suggestionParts(suggestions, ask.couldAskFor)];
  const parts: Part[] = [{ type: 'text', text: ask.unanswered(source) }];
  if (missing.length > 0) parts.push({ type: 'text', text: ask.nowhere(missingList(missing, texts)) });
  parts.push(...suggestionParts(suggestions, ask.couldAskFor));
  if (nearest.length === 0) return parts;
  return [...parts, { type: 'heading', text: ask.nearest }, ...shownParts(nearest).map(pointer)];
}

/** What is only near is not emphasised, as if it answered. */
function pointer(part: Part): Part {
  return part.type === 'quote' ? { ...part, highlights: [], focus: part.highlights } : part;
}

function missingList(missing: readonly string[], texts: Texts): string {
  const shown = missing.slice(0, MOST_MISSING).map((words) => shorten(words, LONGEST_MISSING));
  return quotedList(shown, texts);
}

function suggestionParts(suggestions: readonly string[], heading: string): Part[] {
  return headedList(
    heading,
    suggestions.map((text) => listItem(nameInLine(text))),
  );
}
