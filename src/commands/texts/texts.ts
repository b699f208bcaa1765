import type { english } from './english.js';

/** The languages that replies and messages are written in: ISO 639-1. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What a command or an option is called where people choose it, and what is said about it there. */
export interface Named {
  /** As Discord has it: lower case, no spaces, at most 32 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

/**
 * Everything that Footnote says to members, in one language; quotations and titles are never among it. A language in which
 * a text is missing does not compile.
 */
export interface Texts extends Readonly<typeof english> {
  /** The texts among these that the operator wrote; absent where there are none. */
  readonly own?: readonly string[];
}
