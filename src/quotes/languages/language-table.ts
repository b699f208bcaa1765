import type { Span } from '../../language/span.js';
import type { Gender } from '../lexicon/given-names.js';
import { CHINESE } from './chinese.js';
import { DUTCH } from './dutch.js';
import { FRENCH } from './french.js';
import { GERMAN } from './german.js';
import { ITALIAN } from './italian.js';
import { JAPANESE } from './japanese.js';
import { PORTUGUESE } from './portuguese.js';
import { SPANISH } from './spanish.js';

/** A speaker and a cue that stand beside a quotation. */
export interface AdjacentFrame {
  /** Where the words stand that name the speaker. */
  readonly mention: Span;
  readonly cue: Span;
}

/** How a language reports what somebody said without quotation marks. */
export interface ReportingWords {
  /** What opens the clause behind a verb of saying: *dass*, *que*, *qu’*. */
  readonly conjunction: RegExp;
  /** What opens a sentence with whoever it is from, in lower case: *laut*, *nach Angaben von*, *selon*, *según*. */
  readonly opening: RegExp;
  /** Present: what stands behind whoever a sentence is from that begins with them: *Anna Berg zufolge*. */
  readonly postposition?: string;
  /** Words for when it was said, which may stand between the verb and the conjunction. */
  readonly times: ReadonlySet<string>;
  /** Words by which somebody is said not to have said something. */
  readonly negations: ReadonlySet<string>;
  /** Present: forms of verbs that by themselves tell that somebody else says so, in lower case. */
  readonly subjunctive?: ReadonlySet<string>;
}

/** How a language that puts spaces between words attributes a direct quotation. */
export interface SpacedLanguage {
  readonly script: 'spaced';
  /** Forms of verbs that introduce or follow a quotation, in lower case. */
  readonly cues: ReadonlySet<string>;
  /** Auxiliaries that may stand with them: *hat … gesagt*, *a déclaré*. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Prepositions that name a source by themselves: *laut*, *selon*, *según*. */
  readonly sources: ReadonlySet<string>;
  readonly reporting: ReportingWords;
  /** Prepositions that name in front of a colon for whom what follows holds: *für*, *pour*, *para*. */
  readonly viewpoints: ReadonlySet<string>;
  /** Pronouns for somebody who speaks, and what they tell. */
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** Articles of one whom the text knows and forms of address, and what they tell. */
  readonly gendered: ReadonlyMap<string, Gender>;
  /** Present: a verb says by itself that somebody does what they did before: *«…», respondió.* */
  readonly dropsPronouns?: true;
  /** Articles and the like, which open a noun phrase. */
  readonly articles: ReadonlySet<string>;
  /** Prepositions: what hangs on one does not speak. */
  readonly prepositions: ReadonlySet<string>;
  /** Words before a name that are no part of it, in lower case and without a full stop. */
  readonly titles: RegExp;
  /** Present: every noun is written with a large letter, so that one alone is no name. */
  readonly hasLargeNouns?: true;
}

/** How a language that is written without spaces attributes a direct quotation. */
export interface UnspacedLanguage {
  readonly script: 'unspaced';
  /** What stands before a quotation, up to its end; group `speaker` names the speaker, `cue` the cue (flag `d`). */
  readonly before: readonly RegExp[];
  /** What stands behind a quotation, from its beginning. */
  readonly behind: readonly RegExp[];
  /** What can be told to be somebody's name, who may report without marks; `null` where nothing can. */
  readonly name: RegExp | null;
}

/** What is known of a language's ways to attribute. */
export type LanguageTable = SpacedLanguage | UnspacedLanguage;

/** The languages besides English for which there is a table of cues, by ISO 639-1 code. */
export const LANGUAGE_TABLES: ReadonlyMap<string, LanguageTable> = new Map<string, LanguageTable>([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['it', ITALIAN],
  ['pt', PORTUGUESE],
  ['nl', DUTCH],
  ['ja', JAPANESE],
  ['zh', CHINESE],
]);
