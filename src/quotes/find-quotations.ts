import { textAt } from '../language/span.js';
import { atOnce, type Steps } from '../shared/turns.js';
import { type Attribution, mentionOf } from './attribution/attribution.js';
import { type FoundQuotation, foundByLabel } from './found-quotation.js';
import { findAdjacentQuotations } from './languages/find-adjacent.js';
import { type ParsedDocument, parseDocument } from './parsing/parse.js';
import { withoutOverlaps } from './parsing/without-overlaps.js';
import { collectNames } from './people/collect-names.js';
import type { NameTable } from './people/name-table.js';
import { peopleIn } from './people/people-in-document.js';
import { type Spoken, speakersOf } from './people/speakers.js';
import { speakersInTurn } from './people/speakers-in-turn.js';
import type { Quotable, Quotation } from './quotation.js';
import { findQuotedWords } from './quoted/quoted-words.js';
import { findReportedSpeech } from './reported/reported-speech.js';
import { findAttributedTurns } from './signed/attributed-turns.js';
import { findIntroducedBlocks, findSignedBlocks } from './signed/block-quotes.js';
import { findInterview } from './signed/interviews.js';
import { findMessages } from './signed/messages.js';
import { findScreenplay } from './signed/screenplay.js';
import { findSpokenBehindDashes } from './signed/spoken-behind-dashes.js';
import type { NamedInText } from './signed/who-answers.js';

/**
 * Every quotation of a document in the order of its text: what stands between quotation marks and what is reported
 * without them, with the speaker where the text names one. Quotations do not overlap; what is quoted within a
 * quotation belongs to it.
 *
 * In languages other than English, by simpler rules: what stands beside a quotation or opens a report tells whose it is.
 */
export function* quotationSteps(document: Quotable): Steps<readonly Quotation[]> {
  if (document.language !== 'en' && document.language !== 'und')
    return yield* findAdjacentQuotations(document);
  const parsed = yield* parseDocument(document);
  const names = yield* collectNames(parsed);
  const found = yield* findAttributed(parsed, names);
  const people = yield* peopleIn(parsed, names);
  const spoken = yield* speakersOf(parsed, people, found);
  return speakersInTurn(parsed, spoken).map((each) => quotationOf(parsed, each));
}

/** Every quotation of a document, as `quotationSteps` finds them, in one go. */
export function findQuotations(document: Quotable): readonly Quotation[] {
  return atOnce(quotationSteps(document));
}

/** The quotations of a document in the order of its text, with the mentions of their speakers. */
export function* findAttributed(parsed: ParsedDocument, names: NameTable): Steps<readonly FoundQuotation[]> {
  const namesBefore = (end: number) => namesIn(parsed.text, names, end);
  const turns = findAttributedTurns(parsed, namesBefore);
  return withoutOverlaps([
    ...findMessages(parsed, 'en').map(foundByLabel),
    ...turns,
    ...findScreenplay(parsed, 'en').map(foundByLabel),
    ...findSpokenBehindDashes(parsed),
    ...(turns.length > 0 ? [] : findInterview(parsed, 'en', namesBefore).map(foundByLabel)),
    ...findSignedBlocks(parsed),
    ...findIntroducedBlocks(parsed),
    ...(yield* findQuotedWords(parsed)),
    ...(yield* findReportedSpeech(parsed)),
  ]);
}

/** Who is named in full before a place in the text. */
function namesIn(text: string, { people }: NameTable, end: number): NamedInText[] {
  return people
    .filter(({ name }) => name.includes(' '))
    .flatMap(({ name, positions }) =>
      positions.flatMap((position) => {
        const start = text.indexOf(name, position);
        return start < 0 || start >= end ? [] : { name, start, end: start + name.length };
      }),
    )
    .sort((a, b) => a.start - b.start);
}

function quotationOf(parsed: ParsedDocument, { found, speaker }: Spoken): Quotation {
  const { text, paragraphs } = parsed;
  const { start, end, kind, attribution, label } = found;
  const mention = label?.mention ?? (attribution && mentionOf(attribution));
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    passage: paragraphs[found.paragraph]?.passage ?? 0,
    speaker: speaker?.name ?? null,
    ...(label?.isHandle ? { isHandle: true } : {}),
    sureness: mention && found.sureness * (speaker?.sureness ?? 1),
    mention: mention && {
      start: mention.start,
      end: mention.end,
      text: textAt(text, mention),
    },
    cue: label ? textAt(text, label.sign) : attribution && cueIn(text, attribution),
  };
}

function cueIn(text: string, { sentence: { units }, frame: { cue } }: Attribution): string {
  return text.slice(units[cue.first]?.start ?? 0, units[cue.behind - 1]?.end ?? 0);
}
