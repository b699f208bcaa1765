import type { Answer, CitedPassage } from '../library/library.js';
import { defineCommand, type RunContext } from './command.js';
import { answerData } from './contract.js';
import { QUESTION_LENGTH, sourceOption } from './options.js';
import { type Page, pageActions, pageOf } from './pages.js';
import type { Action, Part, Reply } from './reply.js';
import { shownParts, stretchesOf } from './stretches.js';
import { quotedList } from './wording.js';

/** Passages that a person reads at a glance. */
const PAGE_SIZE = 3;

/** As many passages as anyone will leaf through. */
const MOST_PASSAGES = 30;

/** The share of the best score from which on a passage is shown beside the best. */
const CLOSE = 0.8;

/** For a question of nothing but stop words or emoji. */
const NO_WORDS = 'There is no word in this to look for; please name what it is about.';

/** Finds the passages that answer a question and quotes them word for word. */
export const askCommand = defineCommand({
  name: 'ask',
  description: 'Ask a question; the documents answer in their own words.',
  options: {
    question: {
      type: 'text',
      description: 'What you want to know, or a few words to look for.',
      required: true,
      maxLength: QUESTION_LENGTH,
      complete: null,
    },
    source: sourceOption,
  },
  access: 'everyone',
  visibility: 'choice',
  listed: true,
  limitForPrograms: 10,
  async run(library, { question, source }, context) {
    const limit = Math.max(MOST_PASSAGES, context.limit ?? 0);
    return askReply(await library.ask({ question, source, limit }), context);
  },
});

function askReply(answer: Answer, context: RunContext): Reply {
  const page = pageOfPassages(answer.passages, context);
  const shown = stretchesOf(page.items).flat();
  return {
    status: answer.status,
    heading: answer.question,
    parts: answer.status === 'unanswered' ? declined(answer, shown) : answered(answer, shown),
    notes: answer.status === 'answered' ? answer.suggestions.map(readAs) : [],
    actions: [...shown.map(contextAction), ...pageActions(page, 'More passages')],
    page: { number: page.number, count: page.count },
    data: answerData({ ...answer, passages: page.items }),
  };
}

/**
 * On the first page a person sees the best passage and those that come close to it, so that what answers is not buried
 * under what merely shares a word; the other pages hold the rest.
 */
function pageOfPassages(passages: readonly CitedPassage[], { page, limit }: RunContext): Page<CitedPassage> {
  if (limit !== null) return pageOf(passages, { page, size: limit });
  const best = passages[0]?.score ?? 0;
  const close = passages.slice(0, PAGE_SIZE).filter(({ score }) => score >= best * CLOSE);
  const rest = pageOf(passages.slice(close.length), { page: page - 1, size: PAGE_SIZE });
  const count = passages.length > close.length ? rest.count + 1 : 1;
  if (page === 1 || count === 1) return { items: close, number: 1, count };
  return { items: rest.items, number: rest.number + 1, count };
}

function answered({ status, suggestions }: Answer, shown: readonly CitedPassage[]): Part[] {
  const quotes = shownParts(shown);
  if (status === 'answered') return quotes;
  return [
    { type: 'caution', text: 'Not sure that this answers the question; please judge for yourself.' },
    ...quotes,
    ...suggestionParts(suggestions),
  ];
}

function declined({ passages, missing, suggestions }: Answer, nearest: readonly CitedPassage[]): Part[] {
  if (passages.length === 0 && missing.length === 0) return [{ type: 'text', text: NO_WORDS }];
  const parts: Part[] = [{ type: 'text', text: 'The documents don’t answer this.' }];
  if (missing.length > 0) parts.push({ type: 'text', text: `They nowhere contain ${quotedList(missing)}.` });
  parts.push(...suggestionParts(suggestions));
  if (nearest.length === 0) return parts;
  const pointers = shownParts(nearest.map((passage) => ({ ...passage, highlights: [] })));
  return [...parts, { type: 'heading', text: 'The nearest they come' }, ...pointers];
}

/** For an answer whose question had a slip: what it was taken for, so that a wrong guess is seen. */
function readAs(meant: string): string {
  return `Read as “${meant}”.`;
}

function suggestionParts(suggestions: readonly string[]): Part[] {
  if (suggestions.length === 0) return [];
  const items = suggestions.map((text) => ({ text, detail: null, url: null }));
  return [
    { type: 'heading', text: 'You could ask for' },
    { type: 'list', items },
  ];
}

function contextAction({ reference }: CitedPassage, at: number, all: readonly CitedPassage[]): Action {
  const label = all.length === 1 ? 'Show context' : `Show context ${at + 1}`;
  return { type: 'context', label, reference };
}
