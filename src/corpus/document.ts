import type { Span } from '../language/span.js';
import type { UnreadReason } from './unread-reason.js';

/** Where a document comes from. What is not known is `null`; nothing here is ever guessed. */
export interface Source {
  /** Path below the corpus folder, with forward slashes: `a/b.txt`. Unique in a corpus. */
  readonly file: string;
  /** From the metadata or the first line; the file's name where there is neither. */
  readonly title: string;
  readonly author: string | null;
  /** Who published it, as named in its metadata. */
  readonly publisher: string | null;
  /** A credit line found in the text, such as an agency's: `Reuters/Jane Doe`. */
  readonly credit: string | null;
  /** ISO 8601: `2024-12-25`, or `2024-12` or `2024` where no more is known. */
  readonly date: string | null;
  readonly url: string | null;
}

/** What is known about the origin of one passage, where it is a row of a table. What is not known is absent. */
export type PassageFacts = {
  readonly [Fact in 'title' | 'author' | 'publisher' | 'date' | 'url']?: NonNullable<Source[Fact]>;
};

/** Where a passage stands in its document. */
export interface PassagePlace extends Span {
  /** The number of its paragraph among the document's paragraphs (title and noise not counted), from 1. */
  readonly paragraph: number;
  /** First and last line of the passage in the file, from 1, both inclusive. */
  readonly lines: readonly [first: number, last: number];
  /** The page, from 1, where the format has pages. */
  readonly page: number | null;
  /** Seconds from the beginning of the recording, where the format has times. */
  readonly seconds?: number;
}

/** A paragraph of a document, or a piece of a long one: what is searched and quoted. */
export interface Passage {
  /** Exactly `document.text.slice(place.start, place.end)`. */
  readonly text: string;
  readonly place: PassagePlace;
  /** The nearest heading above the passage, without markup. */
  readonly heading: string | null;
  /** `lines`: its lines are whole by themselves, as in a list or a table. Absent: prose. */
  readonly form?: 'lines' | undefined;
  /** The headings that this one stands below, the outermost first, without the title; absent: none. */
  readonly above?: readonly string[];
  /** Absent: what holds for the document holds for it. */
  readonly facts?: PassageFacts;
}

/**
 * What text of a file is that is no passage.
 *
 * - `counter`: a number by itself, of views, comments or pages
 * - `credit`, `byline`, `date`: what the source already says
 * - `comments`, `share`, `related`: what web pages put around an article, what a message quotes from another
 * - `notice`: cookies, advertisements, copyright, signatures
 * - `markup`: signs that shape the text, front matter, separators
 * - `code`: program code that no sentence leads to, or too much to read; kept but not searched
 * - `running-head`: what pages repeat at their top or bottom, and their numbers
 */
export type NoiseKind =
  | 'counter'
  | 'credit'
  | 'byline'
  | 'date'
  | 'comments'
  | 'share'
  | 'related'
  | 'notice'
  | 'markup'
  | 'code'
  | 'running-head';

/** Text of a file that is no passage. */
export interface Noise extends Span {
  readonly kind: NoiseKind;
}

/** A file that was read. */
export interface Document {
  readonly source: Source;
  /** The decoded file (byte-order mark removed, nothing else changed), or the text extracted from it. */
  readonly text: string;
  /** ISO 639-1 code of the main language, `und` where it is not known. */
  readonly language: string;
  readonly passages: readonly Passage[];
  /** Where the title and the headings stand in the text. */
  readonly headings: readonly Span[];
  readonly noise: readonly Noise[];
  /** What is odd about the file, in sentences for an admin; it was read all the same. */
  readonly warnings: readonly string[];
  /** Hash of the file's bytes and of what the folder says about it: a file with the same hash need not be read again. */
  readonly hash: string;
}

/** A file of the folder that gave no document. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: UnreadReason;
}

/** Whether two sources are the same in all that is shown of them; the rows of a table may each have their own. */
export function isSameSource(a: Source, b: Source): boolean {
  return (
    a.file === b.file &&
    a.title === b.title &&
    a.author === b.author &&
    a.publisher === b.publisher &&
    a.credit === b.credit &&
    a.date === b.date &&
    a.url === b.url
  );
}

/** Where a passage comes from: what its row of a table says goes before what holds for the whole document. */
export function sourceOf({ source }: Pick<Document, 'source'>, { facts }: Pick<Passage, 'facts'>): Source {
  return facts ? { ...source, ...facts } : source;
}
