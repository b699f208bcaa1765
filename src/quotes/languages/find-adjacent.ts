import { trimmed } from '../../language/span.js';
import { findMarkedSpans, type MarkedSpan } from '../parsing/marks.js';
import { paragraphsOf } from '../parsing/paragraphs.js';
import type { Quotable, Quotation } from '../quotation.js';
import { type AdjacentFrame, adjacentFrame } from './adjacent-cues.js';
import { LANGUAGE_TABLES, type LanguageTable } from './language-table.js';

/** Words between quotation marks that nobody is said to have spoken count from this length on, in words or signs. */
const SHORTEST_UNATTRIBUTED = 4;

/**
 * The direct quotations of a document in a language other than English: attributed where a cue of its language stands
 * beside them, otherwise without a speaker.
 */
export function findAdjacentQuotations(document: Quotable): readonly Quotation[] {
  const { text } = document;
  const table = LANGUAGE_TABLES.get(document.language);
  const fullNames = new Map<string, string>();
  const quotations: Quotation[] = [];
  for (const { start: from, end: to, passage } of paragraphsOf(document)) {
    for (const span of findMarkedSpans(text, from, to)) {
      const words = trimmed(text, span.start, span.end);
      if (words === null) continue;
      const frame = table === undefined ? null : adjacentFrame(text, span, from, to, table);
      if (frame === null && lengthOf(text, span) < SHORTEST_UNATTRIBUTED) continue;
      const quotation = quotationOf(text, { ...span, ...words }, frame, passage, fullNames);
      quotations.push(isPronoun(quotation, table) ? { ...quotation, speaker: null } : quotation);
    }
  }
  return quotations;
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
  fullNames: Map<string, string>,
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
    speaker: speakerOf(mention.text, fullNames),
    cue: text.slice(frame.cue.start, frame.cue.end),
    sureness: 1,
  };
}

/** What Japanese and Chinese put behind a name. */
const HONORIFICS =
  /(?<=.)(?:氏|さん|首相|外相|大臣|大統領|総理|議員|教授|先生|女士|部长|部長|外长|外長|总理|總理|主席|总统|總統)$/u;

/** The name at the end of a mention; a family name alone leads to the full one that spoke before. `null`: a pronoun. */
function speakerOf(mention: string, fullNames: Map<string, string>): string | null {
  const words = mention.replace(HONORIFICS, '').split(/\s+/u);
  const name = words.slice(words.findLastIndex((word) => !/^[\p{Lu}\p{Lo}]/u.test(word)) + 1);
  const last = name.at(-1);
  if (last === undefined) return null;
  if (name.length === 1) return fullNames.get(last) ?? last;
  const full = name.slice(-2).join(' ');
  fullNames.set(last, full);
  return full;
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
