import { type Span, trimmed } from '../../language/span.js';
import { type LabelledQuotation, nameOnLabel } from '../found-quotation.js';
import { findMarkedSpans, type MarkedSpan } from '../parsing/marks.js';
import { type Layout, paragraphsOf } from '../parsing/paragraphs.js';
import type { Quotable, Quotation } from '../quotation.js';
import { findSigned } from '../signed/find-signed.js';
import { adjacentFrame } from './adjacent-frame.js';
import { type AdjacentFrame, LANGUAGE_TABLES, type LanguageTable } from './language-table.js';
import { createNamer } from './speaker-name.js';

/** Words between quotation marks that nobody is said to have spoken count from this length on, in words or signs. */
const SHORTEST_UNATTRIBUTED = 4;
/** A title that is named has no more words. */
const LONGEST_TITLE = 4;

/**
 * The direct quotations of a document in a language other than English: attributed where a cue of its language stands
 * beside them, otherwise without a speaker.
 */
export function findAdjacentQuotations(document: Quotable): readonly Quotation[] {
  const { text } = document;
  const table = LANGUAGE_TABLES.get(document.language);
  const nameOf = createNamer(text, table);
  const layout = { text, paragraphs: paragraphsOf(document) };
  const signed = findSigned(layout, document.language);
  const isSigned = isWithin(signed);
  const quotations = signed.map((words) =>
    signedQuotation(layout, words, table === undefined ? null : nameOf),
  );
  for (const { start: from, end: to, passage } of layout.paragraphs) {
    for (const span of findMarkedSpans(text, from, to)) {
      const words = trimmed(text, span.start, span.end);
      if (words === null || isSigned(words) || isTitleNamed(text, span, table)) continue;
      const frame = table === undefined ? null : adjacentFrame(text, span, from, to, table);
      if (frame === null && lengthOf(text, span) < SHORTEST_UNATTRIBUTED) continue;
      const quotation = quotationOf(text, { ...span, ...words }, frame, passage, nameOf);
      quotations.push(isPronoun(quotation, table) ? { ...quotation, speaker: null } : quotation);
    }
  }
  return quotations.sort((a, b) => a.start - b.start);
}

/** What the layout tells to be somebody's, with their name if it is a person's in this language. */
function signedQuotation(
  { text, paragraphs }: Layout,
  { start, end, kind, paragraph, label }: LabelledQuotation,
  nameOf: ((mention: string) => string | null) | null,
): Quotation {
  const words = {
    start,
    end,
    text: text.slice(start, end),
    kind,
    passage: paragraphs[paragraph]?.passage ?? 0,
  };
  if (label === null) return { ...words, speaker: null, mention: null, cue: null, sureness: null };
  const { mention, sign, isHandle } = label;
  const name = nameOnLabel(text, label);
  return {
    ...words,
    speaker: isHandle || nameOf === null ? name : (nameOf(name) ?? name),
    ...(isHandle ? { isHandle } : {}),
    sureness: 1,
    mention: { ...mention, text: text.slice(mention.start, mention.end) },
    cue: text.slice(sign.start, sign.end),
  };
}

/** Whether a stretch of text overlaps one of some others, asked in the order of the text. */
function isWithin(others: readonly Span[]): (span: Span) => boolean {
  const ordered = [...others].sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    while ((ordered[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (ordered[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}

/** Whose words a pronoun stands for is not guessed here, also where a sentence begins with it. */
function isPronoun({ mention }: Quotation, table: LanguageTable | undefined): boolean {
  return table?.script === 'spaced' && mention !== null && table.pronouns.has(mention.text.toLowerCase());
}

function quotationOf(
  text: string,
  { start, end, outerEnd }: MarkedSpan,
  frame: AdjacentFrame | null,
  passage: number,
  nameOf: (mention: string) => string | null,
): Quotation {
  const words = text.slice(start, end);
  const base = {
    start,
    end,
    text: words,
    kind: isWhole(words, text.slice(end, outerEnd + 2)) ? 'direct' : 'mixed',
    passage,
  } as const;
  if (frame === null) return { ...base, speaker: null, mention: null, cue: null, sureness: null };
  const mention = { ...frame.mention, text: text.slice(frame.mention.start, frame.mention.end) };
  return {
    ...base,
    mention,
    speaker: nameOf(mention.text),
    cue: text.slice(frame.cue.start, frame.cue.end),
    sureness: 1,
  };
}

/** A title is named like anything else: *dem „Neuen Anzeiger“*. Every word of it is large, and it ends no sentence. */
function isTitleNamed(text: string, { start, end, outerStart }: MarkedSpan, table?: LanguageTable): boolean {
  if (table?.script !== 'spaced') return false;
  const [before] = /[\p{L}’']+(?=\s*$)/u.exec(text.slice(Math.max(0, outerStart - 20), outerStart)) ?? [''];
  if (!table.articles.has(before.toLowerCase()) && !table.prepositions.has(before.toLowerCase()))
    return false;
  const words = text.slice(start, end).trim().split(/\s+/u);
  return words.length <= LONGEST_TITLE && words.every((word) => /^\p{Lu}[^.!?]*$/u.test(word));
}

/** Whole sentences begin with a capital, or in a script that has none, and end with a mark, inside or behind. */
function isWhole(words: string, behind: string): boolean {
  return (
    /^[\s\p{P}]*[\p{Lu}\p{Lo}\p{N}]/u.test(words.slice(0, 12)) &&
    (/\p{P}$/u.test(words) || /[.,。，]/.test(behind))
  );
}

function lengthOf(text: string, { start, end }: MarkedSpan): number {
  const words = text.slice(start, Math.min(end, start + 200)).trim();
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(words)
    ? words.length / 2
    : words.split(/\s+/u).length;
}
