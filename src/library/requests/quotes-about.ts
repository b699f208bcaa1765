import type { Document, Passage, Source } from '../../corpus/document.js';
import { sentences } from '../../language/sentences.js';
import { overlap, type Span, textAt } from '../../language/span.js';
import { words } from '../../language/words.js';
import type { Person } from '../../quotes/people/people.js';
import { isReported, type Quotation } from '../../quotes/quotation.js';
import { itemAt } from '../collection/cite.js';
import type { Collection } from '../collection/collection.js';

/** A quotation and its document's index, with the other sources that have the same words of the same person. */
export interface AttributedQuotation {
  readonly person: Person;
  readonly document: number;
  readonly quotation: Quotation;
  alsoIn: Source[];
}

/** What holds less than this part of what the best one holds of a topic is about something else. */
const LEAST_SHARE = 1 / 3;

/**
 * Only what was said on the topic: in a passage that holds it, or, behind all that, below a heading that does or right
 * behind a sentence that does and tells of the same person. Direct quotations first, each by relevance.
 */
export function quotesAbout(
  collection: Collection,
  found: readonly AttributedQuotation[],
  about: string,
): AttributedQuotation[] {
  const looks = collection.index.relevance(
    about,
    found.map(({ document, quotation }) => ({ document, passage: quotation.passage })),
  );
  const most = looks.reduce((best, { share }) => Math.max(best, share), 0);
  const looked = found.map((item, at) => {
    const { share = 0, score = 0, isUnder = false } = looks[at] ?? {};
    return { item, score, isUnder, isOn: share > 0 && share >= LEAST_SHARE * most };
  });
  const others = looked.filter(({ isOn, isUnder }) => !isOn && !isUnder).map(({ item }) => item);
  const led = new Set(ledTo(collection, others, about));
  return looked
    .filter(({ item, isOn, isUnder }) => isOn || isUnder || led.has(item))
    .sort(
      (a, b) =>
        Number(isReported(a.item.quotation)) - Number(isReported(b.item.quotation)) ||
        Number(b.isOn) - Number(a.isOn) ||
        b.score - a.score,
    )
    .map(({ item }) => item);
}

/** Those of some quotations that the passage before leads to from a topic. */
function ledTo(
  collection: Collection,
  found: readonly AttributedQuotation[],
  about: string,
): AttributedQuotation[] {
  const behind = found.filter(({ quotation }) => quotation.passage > 0);
  const before = behind.map(({ document, quotation }) => ({ document, passage: quotation.passage - 1 }));
  const looks = collection.index.relevance(about, before);
  return behind.filter((item, at) => looks[at]?.leadsOn === true && followsOn(collection, item));
}

/**
 * Whether a quotation is the first thing that is said behind the last sentence of the passage before, and that sentence
 * names its speaker or is what they said. What a reporter put into other words says itself what it is about.
 */
function followsOn(
  { documents, quotations }: Collection,
  { person, document: at, quotation }: AttributedQuotation,
): boolean {
  if (quotation.kind === 'indirect') return false;
  const document = itemAt(documents, at);
  const own = itemAt(document.passages, quotation.passage);
  const before = document.passages[quotation.passage - 1];
  const last = before && sentencesIn(document, before).at(-1);
  if (!last) return false;
  const isTheirs = (span: Span) =>
    itemAt(quotations, at).some((other) => other.speaker === quotation.speaker && overlap(other, span));
  const between = sentencesIn(document, own).filter(({ end }) => end <= quotation.start);
  if (!between.every(isTheirs)) return false;
  if (isTheirs(last)) return true;
  const { language, text } = document;
  const there = new Set(words(textAt(text, last), language).map(({ form }) => form));
  return person.words.some((word) => word.length > 1 && there.has(word));
}

/** The sentences of a passage, as offsets into the document. */
function sentencesIn({ language }: Document, passage: Passage): Span[] {
  const { place } = passage;
  return sentences(passage, language).map(({ start, end }) => ({
    start: place.start + start,
    end: place.start + end,
  }));
}
