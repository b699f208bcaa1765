import type { Layout } from '../parsing/paragraphs.js';
import type { LanguageTable } from './language-table.js';
import type { Namer } from './speaker-name.js';

/** A document while its quotations are found, with what tells how its language quotes. */
export interface Reading extends Layout {
  /** ISO 639-1, or `und`. */
  readonly language: string;
  /** `undefined`: nothing is known of the language. */
  readonly table: LanguageTable | undefined;
  readonly nameOf: Namer;
}
