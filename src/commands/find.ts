import { sentences } from '../language/sentences.js';
import type { CitedPassage, Library, Located, LocatedWords } from '../library/library.js';
import type { AnswerStatus } from '../retrieval/answer.js';
import { citationOf } from './citation.js';
import { defineCommand } from './command.js';
import { locatedData } from './contract.js';
import { differenceItem } from './difference-item.js';
import { QUESTION_LENGTH, sourceOption } from './options.js';
import { EVERYTHING } from './pages.js';
import { speakerLabel } from './quotation-part.js';
import type { Action, Part } from './reply.js';
import { shownParts } from './stretches.js';
import { count, shorten } from './wording.js';

/** More than this a person does not look through. */
const MOST_SHOWN = 5;
const LONGEST_EXCERPT = 120;

/** Says whether words stand in the documents, and where: word for word, nearly, or not at all. */
export const findCommand = defineCommand({
  name: 'find',
  description: 'Find where words come from: word for word, nearly, or not in the documents.',
  options: {
    words: {
      type: 'text',
      description: 'A quotation or a whole message.',
      required: true,
      maxLength: QUESTION_LENGTH,
      complete: null,
    },
    source: sourceOption,
  },
  access: 'everyone',
  visibility: 'choice',
  messageMenu: 'Find the source',
  listed: true,
  limitForPrograms: EVERYTHING,
  async run(library, { words, source }, { limit }) {
    const located = await library.locate({ text: words, source });
    const shown = located.found.slice(0, limit ?? MOST_SHOWN);
    const nearest = shown.length === 0 ? await nearestTo(library, words, source) : [];
    return {
      status: statusOf(located),
      heading: words,
      parts:
        shown.length === 0
          ? notFound(words, nearest)
          : [...foundParts(located, shown), ...restParts(located)],
      notes: [],
      actions: contextActions([...shown.map(({ passage }) => passage), ...nearest]),
      page: { number: 1, count: 1 },
      data: locatedData({ ...located, found: shown }, statusOf(located)),
    };
  },
});

/** `answered`: all of it stands there word for word, and nobody is given another one's words. */
function statusOf({ found, rest }: Located): AnswerStatus {
  if (found.length === 0) return 'unanswered';
  const right = found.every(({ differences, claim }) => differences.length === 0 && claim?.holds !== false);
  return right && rest.length === 0 ? 'answered' : 'unsure';
}

function foundParts({ text, found }: Located, shown: readonly LocatedWords[]): Part[] {
  const parts = shown.flatMap((words) => wordsParts(words, text, found.length > 1));
  const more = found.length - shown.length;
  return more > 0 ? [...parts, { type: 'text', text: `and ${count(more, 'more place')}` }] : parts;
}

function wordsParts(words: LocatedWords, text: string, several: boolean): Part[] {
  const { given, differences, claim } = words;
  const excerpt = shorten(text.slice(given.start, given.end), LONGEST_EXCERPT);
  const verdict = differences.length === 0 ? 'Word for word' : 'Nearly, but not word for word';
  return [
    { type: 'heading', text: several ? `${verdict}: “${excerpt}”` : verdict },
    ...(claim === null || claim.holds ? [] : [wrongSpeaker(claim.speaker, words.quotation?.speaker ?? null)]),
    quotePart(words),
    ...(differences.length === 0 ? [] : [differenceList(words, text)]),
  ];
}

function wrongSpeaker(claimed: string, speaker: string | null): Part {
  const truth =
    speaker === null ? 'the document does not show whose they are' : `in the document they are ${speaker}’s`;
  return { type: 'caution', text: `Here these are ${claimed}’s words; ${truth}.` };
}

function differenceList({ differences, passage }: LocatedWords, text: string): Part {
  return { type: 'list', items: differences.map((each) => differenceItem(each, text, passage.text)) };
}

/** The whole sentences of the document in which the words stand, with the words, or what differs from them, marked. */
function quotePart({ passage, differences, quotation }: LocatedWords): Part {
  const [words = { start: 0, end: passage.text.length }] = passage.highlights;
  const touched = sentences(passage.text, passage.language).filter(
    ({ start, end }) => start < words.end && end > words.start,
  );
  const start = Math.min(touched[0]?.start ?? words.start, words.start);
  const end = Math.max(touched.at(-1)?.end ?? words.end, words.end);
  const marked = differences.length === 0 ? [words] : differences.flatMap(({ document }) => document ?? []);
  return {
    type: 'quote',
    text: passage.text.slice(start, end),
    highlights: marked.map((span) => ({ start: span.start - start, end: span.end - start })),
    label: quotation && speakerLabel(quotation),
    citation: citationOf(passage),
    language: passage.language,
  };
}

function restParts({ text, rest }: Located): Part[] {
  if (rest.length === 0) return [];
  const items = rest.slice(0, MOST_SHOWN).map(({ start, end }) => ({
    text: `“${shorten(text.slice(start, end), LONGEST_EXCERPT)}”`,
    detail: null,
    url: null,
  }));
  return [
    { type: 'heading', text: 'Not in the documents' },
    { type: 'list', items },
  ];
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

function notFound(words: string, nearest: readonly CitedPassage[]): Part[] {
  if (!/[\p{L}\p{N}]/u.test(words)) return [{ type: 'text', text: 'There is no word in this to look for.' }];
  const parts: Part[] = [{ type: 'text', text: 'Not in the documents, neither word for word nor nearly.' }];
  if (nearest.length === 0) return parts;
  return [...parts, { type: 'heading', text: 'What they say about it' }, ...shownParts(nearest)];
}

function contextActions(passages: readonly CitedPassage[]): Action[] {
  return passages.map(({ reference }, at) => ({
    type: 'context',
    label: passages.length === 1 ? 'Show context' : `Show context ${at + 1}`,
    reference,
  }));
}
