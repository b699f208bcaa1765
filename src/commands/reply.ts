import type { Source } from '../corpus/document.js';
import type { Span } from '../language/span.js';
import type { Continues } from '../library/library.js';
import type { AnswerStatus } from '../retrieval/answer.js';

/** The small print under a quoted text: its source and its place. */
export interface Citation {
  readonly source: Source;
  /** Other sources that hold the same text. */
  readonly alsoIn: readonly Source[];
  /** The headings that it stands under: `2.4.1 › Fixed`; `null`: none, or a `section` part names them. */
  readonly section: string | null;
  /** `null`: a title or a heading, which is no paragraph. */
  readonly paragraph: number | null;
  /** The last paragraph, where the citation serves several that follow each other. */
  readonly through?: number;
  /** First and last line in the file; `null` where its text was taken out of it, which has lines that nobody else sees. */
  readonly lines: readonly [first: number, last: number] | null;
  readonly page: number | null;
  /** Seconds from the beginning of a recording. */
  readonly seconds?: number | undefined;
  /** Whether a `source` part above names the source already, so that the place is enough. */
  readonly brief: boolean;
}

/** One thing that a reply shows. Fronts decide how it looks, never what it says. */
export type Part =
  /** Words of a document, verbatim. A front that must cut them cuts between sentences and marks the cut outside. */
  | {
      readonly type: 'quote';
      readonly text: string;
      /** `lines`: its lines are whole by themselves. Absent: prose. */
      readonly form?: 'lines' | undefined;
      /** Stretches of `text` that are emphasised, in order, not overlapping. */
      readonly highlights: readonly Span[];
      /** What a front that has little room keeps of a mere pointer, which is not emphasised; absent where it is no pointer. */
      readonly focus?: readonly Span[] | undefined;
      /** Shown above the words, such as `Wang Yi, reported`; not part of the quotation. */
      readonly label: string | null;
      /** `null` where the next quote's citation serves this one as well, be there `section` parts between them. */
      readonly citation: Citation | null;
      /** ISO 639-1 code of the words' language, or `und`, for a front that cuts between sentences. */
      readonly language: string;
      /** Whether the paragraph is longer on either side, which a front marks outside the quotation. */
      readonly continues: Continues;
    }
  | { readonly type: 'heading'; readonly text: string }
  /** The source of the quotes below, up to the next `source` part. */
  | { readonly type: 'source'; readonly source: Source }
  /** The headings that the quotes below stand under, up to the next `section` or `source` part. */
  | { readonly type: 'section'; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  /** Something to be careful about. */
  | { readonly type: 'caution'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly ListItem[] };

export interface ListItem {
  readonly text: string;
  /** Small print behind the text. */
  readonly detail: string | null;
  /** An http or https link that the text leads to. */
  readonly url: string | null;
}

/** What a person can do next with a reply. */
export type Action =
  /** Opens the paragraphs around a passage: the `context` command with this reference. */
  | {
      readonly type: 'context';
      readonly label: string;
      /** Which of the passages that the reply shows it is, from 1. */
      readonly number: number;
      readonly reference: string;
    }
  /** Opens another page of the same command with the same input. */
  | { readonly type: 'page'; readonly label: string; readonly page: number };

/** A command's reply as plain data, shown alike by every front. */
export interface Reply {
  /** 0, 1 or 2 at the command line: `answered` and `unsure` count as answered. */
  readonly status: AnswerStatus;
  /** What was asked, shown as the heading. */
  readonly heading: string;
  readonly parts: readonly Part[];
  /** Small print at the end. */
  readonly notes: readonly string[];
  readonly actions: readonly Action[];
  /** Which page this is, from 1. */
  readonly page: { readonly number: number; readonly count: number };
  /** The same answer for programs, as the JSON contract has it, without its `id`. */
  readonly data: Readonly<Record<string, unknown>>;
}
