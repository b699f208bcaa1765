import { type Document, isSameSource, type Source } from '../../corpus/document.js';
import { compareTexts } from '../../language/compare.js';
import { words } from '../../language/words.js';
import { GIVEN_NAMES } from '../../quotes/lexicon/given-names.js';
import { type MatchedPeople, matchPerson } from '../../quotes/people/match-person.js';
import type { Person } from '../../quotes/people/people.js';
import { genderOfTitles, withoutTitles } from '../../quotes/people/person-names.js';
import { isDoubtful, isReported, type Quotation } from '../../quotes/quotation.js';
import { UserError } from '../../shared/user-error.js';
import { citeQuotation, itemAt, sourceAt, withSource } from '../collection/cite.js';
import type { Collection } from '../collection/collection.js';
import { selectSources } from '../collection/select-sources.js';
import type { FileQuotations, QuotesAnswer, QuotesRequest } from '../library.js';
import { type AttributedQuotation, quotesAbout } from './quotes-about.js';

/**
 * What a person said, as far as the documents show it: direct first, then reported, newest source first; where dates decide
 * nothing, a source that begins with words of which it is little more than a guess whose they are comes behind the others.
 */
export function findQuotes(collection: Collection, request: QuotesRequest): QuotesAnswer {
  const match = meantPeople(collection, request.person);
  const people = peopleOf(match);
  const isName = match.kind !== 'none' || match.isName;
  const documents = selectSources(collection, request.source);
  const mayBeMeant = match.kind === 'family' ? fitting(match.givenName) : () => true;
  const found = people
    .flatMap((person) => person.quotations.map((place) => ({ ...place, person })))
    .filter(({ document }) => !documents || documents.has(document))
    .map(({ person, document, quotation }): AttributedQuotation => {
      const said = itemAt(itemAt(collection.quotations, document), quotation);
      return { person, document, quotation: said, alsoIn: [] };
    })
    .filter(({ quotation }) => mayBeMeant(quotation));
  const ordered = mergeRepeated(collection, inOrder(collection, found));
  const wanted = request.about === null ? ordered : quotesAbout(collection, ordered, request.about);
  return {
    person: match.kind === 'one' ? match.person.name : request.person,
    status: wanted.length === 0 ? 'unanswered' : match.kind === 'one' ? 'answered' : 'unsure',
    total: wanted.length,
    quotations: wanted
      .slice(request.offset, request.offset + request.limit)
      .map(({ document, quotation, alsoIn }) =>
        citeQuotation(itemAt(collection.documents, document), quotation, { alsoIn }),
      ),
    suggestions: suggestionsOf(match),
    isName,
    familyName: match.kind === 'family' ? (match.people[0]?.name ?? null) : null,
    quoted: found.length > 0,
    mentioned: found.length > 0 || (isName && isMentioned(collection, request.person, documents)),
  };
}

/** Whom a name means among those who are quoted. */
export function meantPeople({ people, documents }: Collection, name: string): MatchedPeople {
  return matchPerson(people, name, [...new Set(['en', ...documents.map(({ language }) => language)])]);
}

/**
 * Every quotation of one file in the order of the text, unattributed ones too.
 *
 * @throws UserError `not-found` when no document has this file name
 */
export function quotationsOf({ documents, quotations }: Collection, file: string): FileQuotations {
  const at = documents.findIndex(({ source }) => source.file === file);
  if (at < 0) throw new UserError(`No document is called “${file}”.`, 'not-found');
  const document = itemAt(documents, at);
  return { file, quotations: itemAt(quotations, at).map((quotation) => citeQuotation(document, quotation)) };
}

/** Everybody who may be meant. */
export function peopleOf(match: MatchedPeople): readonly Person[] {
  if (match.kind === 'one') return [match.person];
  return match.kind === 'none' ? [] : match.people;
}

/** *Frau Vogt* is not Peter Vogt. */
function fitting(givenName: string): (quotation: Quotation) => boolean {
  const gender = GIVEN_NAMES.get(givenName) ?? null;
  return ({ mention }) => {
    const told = mention === null ? null : genderOfTitles(mention.text);
    return gender === null || told === null || told === gender;
  };
}

function suggestionsOf(match: MatchedPeople): readonly string[] {
  if (match.kind === 'one') return [];
  return match.kind === 'none' ? match.nearest : [...new Set(match.people.map(({ name }) => name))];
}

function inOrder({ documents }: Collection, found: readonly AttributedQuotation[]): AttributedQuotation[] {
  const reported = ({ quotation }: AttributedQuotation) => Number(isReported(quotation));
  const date = (item: AttributedQuotation) => sourceIn(documents, item).date ?? '';
  const byDate = (a: AttributedQuotation, b: AttributedQuotation) =>
    reported(a) - reported(b) || compareTexts(date(b), date(a));
  const byPlace = found.toSorted(
    (a, b) => byDate(a, b) || a.document - b.document || a.quotation.start - b.quotation.start,
  );
  const isSamePlace = (a: AttributedQuotation, b: AttributedQuotation) =>
    byDate(a, b) === 0 && a.document === b.document;
  /** Whether what is shown first of its document, direct and reported apart, is doubtful. */
  const beginsDoubtful = new Map<AttributedQuotation, number>();
  let first: AttributedQuotation | null = null;
  for (const item of byPlace) {
    if (first === null || !isSamePlace(first, item)) first = item;
    beginsDoubtful.set(item, Number(isDoubtful(first.quotation)));
  }
  const doubt = (item: AttributedQuotation) => beginsDoubtful.get(item) ?? 0;
  return byPlace.sort((a, b) => byDate(a, b) || doubt(a) - doubt(b));
}

function sourceIn(documents: readonly Document[], { document, quotation }: AttributedQuotation): Source {
  return sourceAt(documents, { document, passage: quotation.passage });
}

/** The same words of the same person in two sources are shown once, with both; twice in one source, twice. */
function mergeRepeated(
  { documents }: Collection,
  found: readonly AttributedQuotation[],
): AttributedQuotation[] {
  const kept: AttributedQuotation[] = [];
  const first = new Map<Person, Map<string, AttributedQuotation>>();
  for (const item of found) {
    const said = item.quotation.text
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim()
      .toLowerCase();
    const ofPerson = first.get(item.person) ?? new Map<string, AttributedQuotation>();
    first.set(item.person, ofPerson);
    const same = ofPerson.get(said);
    const source = sourceIn(documents, item);
    if (same !== undefined && !isSameSource(sourceIn(documents, same), source)) {
      same.alsoIn = withSource(same.alsoIn, source);
      continue;
    }
    kept.push(item);
    if (same === undefined) ofPerson.set(said, item);
  }
  return kept;
}

/** Whether one passage holds every word of the name, titles aside; a word that is only near does not count. */
function isMentioned(
  { documents, index }: Collection,
  asked: string,
  within: ReadonlySet<number> | null,
): boolean {
  const person = withoutTitles(asked);
  const [best] = index.rank({ text: person, limit: 1, ...(within && { documents: within }) }).passages;
  if (!best) return false;
  const { language, passages } = itemAt(documents, best.document);
  const forms = (text: string) => words(text, language).map(({ form }) => form);
  const there = new Set(forms(itemAt(passages, best.passage).text));
  return forms(person).every((form) => there.has(form));
}
