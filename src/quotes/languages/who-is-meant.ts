import { endsSentence, sentences as sentencesOf } from '../../language/sentences.js';
import { type Span, textAt } from '../../language/span.js';
import { beginsWithGivenName, type Gender, genderOfGivenName } from '../lexicon/given-names.js';
import { isSaidBefore } from '../parsing/said-before.js';
import { type Token, tokenize } from '../parsing/tokens.js';
import type { Quotation } from '../quotation.js';
import { withoutQuoted } from '../signed/spoken-to.js';
import type { NamedInText } from '../signed/who-answers.js';
import type { SpacedLanguage } from './language-table.js';
import { isCapitalized, isTitle, phraseAt } from './noun-phrases.js';
import type { Reading } from './reading.js';
import { genderOfMention, isOfOne } from './speaker-name.js';

/** How far back the sentence before is sought, in UTF-16 units. */
const WINDOW = 600;
/** How many words may stand between the article and the name of a phrase. */
const MOST_BETWEEN = 3;
/** How far from the beginning of its sentence somebody may be named between commas, in words and signs. */
const LATEST_APPOSITION = 8;

/** How sure it is whom such words mean. */
const SURENESS = 0.8;

/**
 * A quotation that is somebody's whom no name tells, with whom that means where it is clear: a pronoun, a verb alone
 * (*respondió*), or a description of which the text has not spoken before (*der 66-Jährige*).
 *
 * @param last the one before it in its paragraph
 */
export function withWhoIsMeant(
  reading: Reading,
  paragraph: number,
  quotation: Quotation,
  last: Quotation | null,
): Quotation {
  const { mention, speaker, start } = quotation;
  const { table } = reading;
  if (speaker !== null || mention === null || table?.script !== 'spaced') return quotation;
  const isVerb = mention.text === quotation.cue;
  const gender = isVerb ? null : genderTold(reading.text, mention, table);
  if (gender === undefined) return quotation;
  if (last?.mention?.start === mention.start)
    return { ...quotation, speaker: last.speaker, sureness: last.sureness };
  const sentences = sentencesBefore(reading, paragraph, Math.min(start, mention.start));
  const meant = whoIsMeant(reading, table, sentences, gender, last);
  if (meant === null) return isVerb ? { ...quotation, mention: null, cue: null, sureness: null } : quotation;
  const { start: from, end } = meant;
  const evidence = isVerb ? { start: from, end, text: reading.text.slice(from, end) } : mention;
  return { ...quotation, speaker: meant.name, mention: evidence, sureness: SURENESS };
}

/** What a pronoun, or the article of a new description, tells; `undefined`: it is neither. */
function genderTold(text: string, { text: words, start }: Span & { text: string }, table: SpacedLanguage) {
  const [first = '', ...others] = words.toLowerCase().split(/\s+/u);
  if (others.length === 0) return table.pronouns.get(first);
  const isNew = !isSaidBefore(text, start, others.at(-1) ?? '');
  return isNew && isOfOne(words, table) ? table.gendered.get(first) : undefined;
}

/**
 * The only one of a gender whom the sentence before names, where that one is its subject, or whoever that sentence quotes. `null`
 * where it is not told so clearly.
 */
function whoIsMeant(
  reading: Reading,
  table: SpacedLanguage,
  before: readonly Span[],
  gender: Gender | null,
  last: Quotation | null,
): NamedInText | null {
  const { text } = reading;
  for (const sentence of before) {
    const { speaker, mention } = last ?? { speaker: null, mention: null };
    const isQuoted = mention !== null && mention.start >= sentence.start;
    if (isQuoted && speaker !== null && fits(genderOf(mention.text, speaker, table), gender))
      return { ...mention, name: speaker };
    const tokens = tokensOutsideMarks(text, sentence);
    const named = namedIn(reading, tokens, table);
    const [only, other] = named.filter((person) => fits(person.gender, gender));
    if (only !== undefined) return other === undefined && isSubject(tokens, only, table) ? only : null;
    if (endsSentence(textAt(text, sentence))) return null;
  }
  return null;
}

function fits(gender: Gender | null, asked: Gender | null): boolean {
  return gender === null || asked === null || gender === asked;
}

/** What stands before a place in its own sentence and the one before that, from the nearest back; also in the paragraph before. */
function sentencesBefore(
  { text, paragraphs, language }: Reading,
  paragraph: number,
  place: number,
): readonly Span[] {
  const here = lastSentences(text, { start: paragraphs[paragraph]?.start ?? place, end: place }, language);
  const before = paragraphs[paragraph - 1];
  return here.length > 0 || before === undefined || before.isHeading
    ? here
    : lastSentences(text, before, language);
}

function lastSentences(text: string, { start, end }: Span, language: string): readonly Span[] {
  const from = Math.max(start, end - WINDOW);
  const words = text.slice(from, end).replace(/(?<=^|\s)[„“"«»]\s*$/u, '');
  const all = sentencesOf({ text: words }, language).slice(-2).reverse();
  return all.map((sentence) => ({ start: from + sentence.start, end: from + sentence.end }));
}

/** The tokens of a sentence that stand outside quotation marks, also where it only ends within some. */
function tokensOutsideMarks(text: string, { start, end }: Span): readonly Token[] {
  const outside = withoutQuoted(text.slice(start, end), ' ');
  const closed = Math.max(...[...'“”»«"'].map((mark) => outside.lastIndexOf(mark)));
  return tokenize(text, start, end).filter(
    (token) => token.start - start > closed && outside.charAt(token.start - start) !== ' ',
  );
}

interface Named extends NamedInText {
  readonly gender: Gender | null;
  /** Index of the first token of the name. */
  readonly first: number;
}

/** The people whom a sentence names, each once. */
function namedIn({ text, nameOf }: Reading, tokens: readonly Token[], table: SpacedLanguage): Named[] {
  const named = new Map<string, Named>();
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first];
    if (start === undefined || !isCapitalized(start)) continue;
    let last = first;
    while (isCapitalized(tokens[last + 1])) last++;
    const end = tokens[last]?.end ?? start.end;
    const mention = text.slice(start.start, end);
    const isTitled = last > first && tokens.slice(first, last).some(({ lower }) => isTitle(lower, table));
    const name = nameOf(mention, start.start);
    const isPerson = isTitled || beginsWithGivenName(name ?? '');
    if (name !== null && isPerson && !named.has(name))
      named.set(name, { name, gender: genderOf(mention, name, table), start: start.start, end, first });
    first = last;
  }
  return [...named.values()];
}

/** What a title or an article tells, or else a given name. */
function genderOf(mention: string, name: string, table: SpacedLanguage): Gender | null {
  return genderOfMention(mention, table) ?? genderOfGivenName(name);
}

/** Whether a sentence begins with a phrase that names somebody, or has the name in an apposition to what it begins with. */
function isSubject(tokens: readonly Token[], { start, end, first }: Named, table: SpacedLanguage): boolean {
  const opening = tokens.findIndex(({ kind }) => kind === 'word');
  const { lower = '' } = tokens[opening] ?? {};
  const isSource = table.sources.has(lower);
  const opensPhrase = table.articles.has(lower) || table.prepositions.has(lower);
  for (const at of isSource ? [opening + 1] : opensPhrase ? [opening] : [opening, opening + 1]) {
    const phrase = phraseAt(tokens, at, table);
    if (phrase !== null && phrase.start < end && phrase.end > start && first - at <= MOST_BETWEEN)
      return true;
  }
  const behind = tokens.find((token) => token.start >= end);
  return first - opening <= LATEST_APPOSITION && tokens[first - 1]?.text === ',' && behind?.text === ',';
}
