import type { Span } from '../language/span.js';
import type { NoiseKind, PassageFacts, Source } from './document.js';
import type { Pace } from './pace.js';

/** What is known about a document besides its text. What is not known is absent. */
export type Metadata = Partial<Omit<NonNullableSource, 'file'>> & {
  /** ISO 639-1 code. */
  readonly language?: string;
};

type NonNullableSource = { readonly [Key in keyof Source]: NonNullable<Source[Key]> };

/** A paragraph in a document's text, before it is cut into passages. */
export interface ParagraphBlock extends Span {
  readonly type: 'paragraph';
  /** From 1, where the format has pages. */
  readonly page?: number;
  /** From the beginning of the recording, where the format has times. */
  readonly seconds?: number;
  /** `null`: the heading above is not this paragraph's. */
  readonly heading?: null;
  /**
   * `lines`: a list, a table or verse, whose lines are whole by themselves; `fields`: so are its lines, but what one says
   * is said of all, as in a row of a table. Absent: prose.
   */
  readonly form?: 'lines' | 'fields';
  /** Whether all of it is in bold letters, where the format has those apart from the text. */
  readonly isBold?: true;
  /** Where it comes from, if that is another source than the document's. */
  readonly facts?: PassageFacts;
}

/** A piece of a document's text. It does not begin or end with white space. */
export type Block =
  | ParagraphBlock
  | (Span & {
      readonly type: 'heading';
      /** The heading without its markup. */
      readonly text: string;
      /** From 1, the outermost; absent: it stands within no other, and ends all that is open. */
      readonly level?: number;
      /** Where what it stands above ends, if it is a part by itself: an answer, a note. Absent: at the next heading. */
      readonly until?: number;
    })
  | (Span & { readonly type: 'noise'; readonly kind: NoiseKind });

/** A stretch as noise, whatever it was before. */
export function noiseAt({ start, end }: Span, kind: NoiseKind): Block {
  return { type: 'noise', kind, start, end };
}

/** What a reader makes of a file. */
export interface Extract {
  readonly text: string;
  /** In the order of the text, not overlapping, and together all of the text that is not white space. */
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /**
   * - `article`: text with a title at its top, perhaps, and with lines around it that are none of its own
   * - `rows`: pieces that are all alike, such as rows of a table, among which nothing of that kind is looked for
   */
  readonly layout: 'article' | 'rows';
  /** What is odd about the file, in sentences for an admin. */
  readonly warnings: readonly string[];
}

/**
 * What a column of a table holds: what is quoted, what it is about, or a fact about where it comes from; `writer`: the
 * author, who wrote just that, as in a chat.
 */
export type ColumnRole = 'text' | 'heading' | 'writer' | keyof PassageFacts;

/** The columns of a table by what they hold; those without a role are absent. */
export type ColumnRoles = { readonly [Role in ColumnRole]?: readonly string[] | undefined };

/** A file whose bytes have been read. */
export interface LoadedFile {
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly pace: Pace;
  /** What the columns hold, if it is a table; absent: what their names suggest. */
  readonly columns?: ColumnRoles | undefined;
  /** Who is who, by ids, if it belongs to a chat whose members are listed in another file. */
  readonly members?: ReadonlyMap<string, string> | undefined;
}

/**
 * Reads one format. A reader knows nothing of passages, paragraph numbers or limits: those are the same for all formats.
 *
 * It throws `Unreadable` where it can tell why the file cannot be read; any other error skips the file as well.
 */
export type Reader = (file: LoadedFile) => Promise<Extract>;
