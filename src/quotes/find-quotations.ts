import { mentionOf } from './attribution/attribution.js';
import type { FoundQuotation } from './found-quotation.js';
import { findAdjacentQuotations } from './languages/find-adjacent.js';
import { type ParsedDocument, parseDocument, sentenceAt } from './parsing/parse.js';
import { collectNames } from './people/collect-names.js';
import { peopleIn } from './people/people-in-document.js';
import { type Speaker, speakersOf } from './people/speakers.js';
import type { Quotable, Quotation } from './quotation.js';
import { findQuotedWords } from './quoted/quoted-words.js';
import { findReportedSpeech } from './reported/reported-speech.js';
import { findSignedBlocks } from './signed/block-quotes.js';
import { findTurns } from './signed/transcripts.js';

/**
 * Every quotation of a document in the order of its text: what stands between quotation marks and what is reported
 * without them, with the speaker where the text names one. Quotations do not overlap; what is quoted within a
 * quotation belongs to it.
 *
 * In languages other than English, direct quotations only.
 */
export function findQuotations(document: Quotable): readonly Quotation[] {
  if (document.language !== 'en' && document.language !== 'und') return findAdjacentQuotations(document);
  const parsed = parseDocument(document);
  const found = findAttributed(parsed);
  const speakers = speakersOf(parsed, peopleIn(parsed, collectNames(parsed)), found);
  return found.map((item, index) => quotationOf(parsed, item, speakers[index] ?? null));
}

/** The quotations of a document in the order of its text, with the mentions of their speakers. */
export function findAttributed(parsed: ParsedDocument): readonly FoundQuotation[] {
  return withoutOverlaps([
    ...findTurns(parsed),
    ...findSignedBlocks(parsed),
    ...findQuotedWords(parsed),
    ...findReportedSpeech(parsed),
  ]);
}

/** In the order of the text; of two that overlap, the one that was named first stays. */
function withoutOverlaps(all: readonly FoundQuotation[]): FoundQuotation[] {
  const ordered = all
    .map((item, rank) => ({ item, rank }))
    .sort((a, b) => a.item.start - b.item.start || a.rank - b.rank);
  const kept: typeof ordered = [];
  for (const next of ordered) {
    let last = kept.at(-1);
    while (last !== undefined && last.item.end > next.item.start && last.rank > next.rank) {
      kept.pop();
      last = kept.at(-1);
    }
    if (last === undefined || last.item.end <= next.item.start) kept.push(next);
  }
  return kept.map(({ item }) => item);
}

function quotationOf(parsed: ParsedDocument, found: FoundQuotation, speaker: Speaker | null): Quotation {
  const { text } = parsed;
  const { start, end, kind, attribution } = found;
  const passage = parsed.paragraphs[found.paragraph]?.passage ?? 0;
  const words = text.slice(start, end);
  if (attribution === null) {
    return {
      start,
      end,
      text: words,
      kind,
      passage,
      speaker: null,
      mention: null,
      cue: null,
      sureness: null,
    };
  }
  const mention = mentionOf(parsed, attribution);
  const units = sentenceAt(parsed, attribution.paragraph, attribution.sentence)?.units ?? [];
  const { cue } = attribution.frame;
  return {
    start,
    end,
    text: words,
    kind,
    passage,
    speaker: speaker?.name ?? null,
    sureness: found.sureness * (speaker?.sureness ?? 1),
    mention: { start: mention.start, end: mention.end, text: text.slice(mention.start, mention.end) },
    cue: text.slice(units[cue.first]?.start ?? 0, units[cue.behind - 1]?.end ?? 0),
  };
}
