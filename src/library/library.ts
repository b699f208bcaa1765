import type { NoiseKind, Passage, SkippedFile, Source } from '../corpus/document.js';
import type { Place } from '../corpus/settings/channel-rules.js';
import type { UnusedPattern } from '../corpus/settings/folder-settings.js';
import type { Span } from '../language/span.js';
import type { Quotation } from '../quotes/quotation.js';
import type { AnswerStatus, Ranking } from '../retrieval/answer.js';
import type { Difference } from '../retrieval/locating/differences.js';
import type { Locations } from '../retrieval/locating/locate.js';

/** A passage with everything that is needed to show it: its words, where they come from and where they stand. */
export interface CitedPassage extends Pick<Passage, 'text' | 'place' | 'heading' | 'above' | 'form'> {
  /** The answering sentence, as offsets into `text`; empty where there is none to mark. */
  readonly highlights: readonly Span[];
  readonly score: number;
  /** ISO 639-1 code of the document's language, or `und`. */
  readonly language: string;
  readonly source: Source;
  /** Its number among the passages of its document, from 0. */
  readonly index: number;
  /** Whether its paragraph begins before it or goes on behind it, in passages of their own. */
  readonly continues: Continues;
  /** Other sources that hold the same passage, or one that differs in nothing that tells. */
  readonly alsoIn: readonly Source[];
  /** Leads back to this passage after a restart: at most 30 characters of `A-Z a-z 0-9 - _ .`. */
  readonly reference: string;
}

/** What of a text stands before and behind the part that is at hand. */
export interface Continues {
  readonly before: boolean;
  readonly after: boolean;
}

/** A question, and where to look. */
export interface AskRequest {
  readonly question: string;
  /** The question that it goes on from, where it says too little by itself; `null` or absent: it says all. */
  readonly before?: string | null;
  /** How many passages at most. */
  readonly limit: number;
  /** A file, a folder or a title to look in; `null`: everywhere. */
  readonly source: string | null;
}

/** What the documents say to a question. */
export interface Answer extends Omit<Ranking, 'passages'> {
  /** As it was asked, in one text with the question before. */
  readonly question: string;
  readonly passages: readonly CitedPassage[];
}

/** A quotation with its source, and the passage it stands in. */
export interface CitedQuotation extends Omit<Quotation, 'passage'> {
  readonly passage: CitedPassage;
}

/** Whose words are wanted, about what, and from where. */
export interface QuotesRequest {
  /** Any form of a person's name. */
  readonly person: string;
  /** Only what was said about this; `null`: everything. */
  readonly about: string | null;
  /** A file, a folder or a title to look in; `null`: everywhere. */
  readonly source: string | null;
  /** How many quotations at most. */
  readonly limit: number;
  /** How many to leave out at the beginning, for a later page. */
  readonly offset: number;
}

/** What a person said, a page of it. */
export interface QuotesAnswer {
  /** The person's full name where the name that was asked for leads to one person, else the name as asked. */
  readonly person: string;
  readonly status: AnswerStatus;
  /** Direct and mixed quotations first, then reported speech, each newest source first. */
  readonly quotations: readonly CitedQuotation[];
  /** How many there are in all, `offset` and `limit` aside. */
  readonly total: number;
  /** Nearest names where nobody has the name, or the people who share it. */
  readonly suggestions: readonly string[];
  /** `false` where words such as “he” or “the” were asked for, which name nobody. */
  readonly isName: boolean;
  /** The only name that the documents give where a full one was asked for, so that they may mean somebody else. */
  readonly familyName: string | null;
  /** Whether there are quotations of the person where it was looked for, be they about something else. */
  readonly quoted: boolean;
  /** Whether what was looked in speaks of the person: what is said about somebody is not what they said. */
  readonly mentioned: boolean;
}

/** Words whose origin is looked for. */
export interface LocateRequest {
  /** Words that may be the documents'. */
  readonly text: string;
  /** A file, a folder or a title to look in; `null`: everywhere. */
  readonly source: string | null;
}

/** Words of a text that stand in a passage, word for word where there are no differences, and nearly otherwise. */
export interface LocatedWords {
  /** Offsets into the text that was given. */
  readonly given: Span;
  /**
   * The passage with the documents' own words for them as its only highlight. A title or a heading is one by itself, with
   * the number of the paragraph below it and the reference of the passage below it.
   */
  readonly passage: CitedPassage;
  /** Whether they stand in the document's title or in a heading, which is no paragraph of it. */
  readonly standsIn: 'passage' | 'title' | 'heading';
  /** Offsets into the text that was given and into the passage's text. */
  readonly differences: readonly Difference[];
  /** The quotation that they are, or belong to, in the document; `null` where they are its own words. */
  readonly quotation: Pick<Quotation, 'speaker' | 'kind' | 'cue' | 'sureness'> | null;
  /** Whose words the given text says they are, and whether the document says so too; `null` where it does not say. */
  readonly claim: { readonly speaker: string; readonly holds: boolean } | null;
}

/** Where the words of a text stand. */
export interface Located extends Pick<Locations, 'wordless' | 'rest'> {
  readonly text: string;
  /** In the order of the text that was given; they do not overlap in it. */
  readonly found: readonly LocatedWords[];
  /**
   * A passage of each document whose title the text is, where that comes from what is said about the file and stands in
   * no text: from a file beside it, a table's column, the properties of a PDF, or the file's name.
   */
  readonly titled: readonly CitedPassage[];
}

/** Who says what in one file. */
export interface FileQuotations {
  readonly file: string;
  /** Every quotation of the file in the order of the text, unattributed ones too. */
  readonly quotations: readonly CitedQuotation[];
}

/** A document, and how much it holds. */
export interface SourceEntry extends Source {
  readonly passages: number;
  readonly quotations: number;
}

/** A document that is to be read, a page of it. */
export interface ReadRequest {
  /** A file, a folder or a title. */
  readonly source: string;
  /** How many passages at most. */
  readonly limit: number;
  /** How many to leave out at the beginning, for a later page. */
  readonly offset: number;
}

/** The passages of a document in order, or the documents that are meant where these are several. */
export type ReadAnswer =
  | {
      readonly state: 'one';
      readonly source: SourceEntry;
      readonly passages: readonly CitedPassage[];
    }
  | { readonly state: 'several'; readonly sources: readonly SourceEntry[] };

/** The documents, and the files that were left out. */
export interface SourcesAnswer {
  readonly sources: readonly SourceEntry[];
  readonly skipped: readonly SkippedFile[];
}

/** How much there is. */
export interface LibraryCounts {
  readonly documents: number;
  readonly passages: number;
  /** `null` while they are still being found. */
  readonly quotations: number | null;
  /** Files that were left out. */
  readonly skipped: number;
}

/** What an admin should know about a file that was read. */
export interface FileRemark {
  readonly file: string;
  /** One sentence or less, such as `no date`. */
  readonly text: string;
}

/** A piece of a document that is neither searched nor quoted, because it was taken for something else than its text. */
export interface KeptOut {
  readonly file: string;
  readonly kind: NoiseKind;
  readonly text: string;
}

/** What an admin may want to look at before anybody asks. */
export interface CheckReport extends SourcesAnswer {
  /** In the order of the files' names. */
  readonly remarks: readonly FileRemark[];
  /** In the order of the text, so that an admin sees what was taken for noise and is none. */
  readonly keptOut: readonly KeptOut[];
}

/** What became of the documents when the folder was read again: names of files. */
export interface ReloadReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly skipped: readonly SkippedFile[];
  /** Those of them that were not left out before, or for another reason. */
  readonly newlySkipped: readonly SkippedFile[];
  /** As `Library.unusedPatterns` gives them. */
  readonly unusedPatterns: readonly UnusedPattern[];
  /** How many passages there are now. */
  readonly passages: number;
  /** How long it took, in milliseconds. */
  readonly ms: number;
}

/** How far reading a folder has come: its steps follow each other in this order. */
export interface ReadingProgress {
  readonly step: 'files' | 'index' | 'quotations';
  /** Files or documents that are done, and how many there are; the index is made in one go. */
  readonly done: number;
  readonly total: number;
}

/** Told how far reading has come. */
export type OnProgress = (progress: ReadingProgress) => void;

/** The paragraphs around a passage. */
export type PassageContext =
  | {
      /** `changed`: the file was edited since; the passage that now stands in that place is given. */
      readonly state: 'found' | 'changed';
      /** In the order of the document; the passage asked for is `passages[at]`. */
      readonly passages: readonly CitedPassage[];
      readonly at: number;
    }
  | { readonly state: 'gone' };

/** What is offered while somebody types. */
export interface Completion {
  /** What a person reads, such as `Wang Yi (12)`. */
  readonly label: string;
  /** What the command receives. */
  readonly value: string;
}

/**
 * The one door to the documents. Every method answers from what was read last; a reload builds beside it and swaps.
 *
 * Methods reject with a `UserError` for what a person can put right (an unknown source, a folder that vanished), and
 * with another error for a bug.
 */
export interface Library {
  ask(request: AskRequest): Promise<Answer>;
  quotes(request: QuotesRequest): Promise<QuotesAnswer>;
  quotations(file: string): Promise<FileQuotations>;
  /** Where the words of a text stand, word for word or nearly. */
  locate(request: LocateRequest): Promise<Located>;
  sources(): Promise<SourcesAnswer>;
  /** The passages of one document, from its beginning. */
  read(request: ReadRequest): Promise<ReadAnswer>;
  /** How much there is. */
  counts(): Promise<LibraryCounts>;
  /** The files that were left out, with the reason. */
  skipped(): Promise<readonly SkippedFile[]>;
  /** Patterns in the settings of the folder that no file fits: what they were to hide or to describe may be misspelt. */
  unusedPatterns(): Promise<readonly UnusedPattern[]>;
  /** What was read, what was left out and why, what looks odd. */
  check(): Promise<CheckReport>;
  /**
   * Reads the folder again. When it fails, nothing changes.
   *
   * @param onProgress called now and then while it is read
   */
  reload(onProgress?: OnProgress): Promise<ReloadReport>;
  /** @param reference a `CitedPassage`'s `reference` */
  context(reference: string): Promise<PassageContext>;
  /**
   * @param limit how many at most
   * @param longest how many UTF-16 units a value may have: as many as it needs, where nothing is said. A longer name is
   *   shortened so that it leads to the same person or documents, or left out where it cannot be.
   */
  complete(
    kind: 'people' | 'sources',
    typed: string,
    limit: number,
    longest?: number,
  ): Promise<readonly Completion[]>;
}

/** A library over all documents of a folder. */
export interface WholeLibrary extends Library {
  /**
   * The library as a place on Discord has it: the documents that may not be shown there do not exist for it, whatever
   * is asked. Where that cannot be told, every method but `reload` rejects with a `UserError`.
   */
  at(place: Place): Library;
  /** Has what was read kept for the next start, where all of it has been, and ends. */
  close(): Promise<void>;
}
