import type { UnreadTexts } from '../../corpus/unread-reason.js';

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

export type CommandName = 'ask' | 'quotes' | 'find' | 'sources' | 'reload' | 'help';
export type OptionName = 'question' | 'person' | 'about' | 'words' | 'source' | 'document' | 'private';

/**
 * Everything that Footnote says to members, in one language; quotations and titles are never among it. What stands in the
 * documents, or was typed, comes as an argument. A language in which a text is missing does not compile.
 */
export interface Texts {
  readonly language: Language;
  /** A BCP 47 tag, for numbers and lists. */
  readonly locale: string;
  /** The same for dates. */
  readonly dateLocale: string;
  /** The first day of a month as dates have it. */
  readonly firstOfMonth: string;

  readonly commands: { readonly [Name in CommandName]: Named };
  /** What `find` is called in the menu of a message; at most 32 characters. */
  readonly findTheSource: string;
  readonly options: { readonly [Name in OptionName]: Named };

  /** Small print below answers, as the operator wants it; otherwise there is none. */
  readonly notes: readonly string[];
  /** The texts among these that the operator wrote; none where there are none. */
  readonly own?: readonly string[];
  /** Between the quotation marks of the language. */
  quoted(words: string): string;
  /** Between what something is called and what it is, with the spaces that belong to it. */
  readonly colon: string;
  documents(number: number): string;
  passages(number: number): string;
  quotations(number: number): string;

  readonly ask: {
    readonly noWords: string;
    readonly unsure: string;
    /** @param source where it was looked; `null`: everywhere */
    unanswered(source: string | null): string;
    /** @param words as a list, in quotation marks */
    nowhere(words: string): string;
    readonly couldAskFor: string;
    /** @param question the one that an answer is for, where the one that was asked had a slip */
    readAs(question: string): string;
    readonly nearest: string;
    readonly more: string;
  };
  readonly quotes: {
    /** @param names with commas between them */
    several(names: string): string;
    /** Said where several may be meant, of whom the documents give no more than one name. */
    readonly onlyThisName: string;
    /** @param name all that the documents give of one that was asked for in full */
    onlyFamilyName(name: string): string;
    /** Last in such a list, for the names that are not in it. */
    moreNames(number: number): string;
    readonly similar: string;
    nothingAbout(person: string, about: string, source: string | null): string;
    nobody(person: string, source: string | null): string;
    /** For words such as “he”. */
    noName(person: string): string;
    onlySpokenOf(person: string, source: string | null): string;
    /**
     * Which of all quotations are shown.
     *
     * @param first from 1, as is `last`
     */
    summary(first: number, last: number, total: number): string;
    /** Said where some of what is shown is reported speech. */
    readonly someReported: string;
    /** A speaker who is likely but not sure. */
    probably(speaker: string): string;
    /** A speaker who is a little likelier than not. */
    perhaps(speaker: string): string;
    /** Behind the speaker of words that the document puts in its own way. */
    reported(speaker: string): string;
    readonly more: string;
  };
  readonly find: {
    readonly wordForWord: string;
    readonly nearly: string;
    morePlaces(number: number): string;
    /** @param speaker whose words they are; `null`: the document does not show it */
    wrongSpeaker(claimed: string, speaker: string | null): string;
    added(words: string): string;
    leftOut(words: string): string;
    instead(words: string, ofWords: string): string;
    restNotFound(source: string | null): string;
    readonly noWords: string;
    /** Said of words such as “the”, one or several. */
    readonly tooCommon: string;
    notFound(source: string | null): string;
    readonly inTitle: string;
    readonly inHeading: string;
    /** Above the documents that are called so, where the title does not stand in the text. */
    readonly titleOf: string;
    readonly nearest: string;
  };
  readonly sources: {
    readonly none: string;
    /** Above the files that were left out, where there are no others. */
    readonly noneReadable: string;
    /** Said to members, who are not told which files and why. */
    unread(number: number): string;
    readonly more: string;
    readonly moreParagraphs: string;
    /** Said below their number where several documents fit, which are listed below. */
    several(name: string): string;
  };
  readonly context: {
    readonly heading: string;
    readonly gone: string;
    readonly changed: string;
    readonly thisOne: string;
  };
  readonly reload: {
    readonly heading: string;
    readonly nothingChanged: string;
    added(number: number): string;
    changed(number: number): string;
    removed(number: number): string;
    more(number: number): string;
    filesLeftOut(number: number): string;
    moreLeftOut(number: number): string;
    /** Above what is wrong in the folder’s settings, which is to be told by the words and not by a sign alone. */
    readonly inSettings: string;
    readingFiles(done: number, total: number): string;
    findingQuotations(done: number, total: number): string;
    indexing(documents: number): string;
    elsewhere(processes: number): string;
    failedElsewhere(failed: number, processes: number): string;
  };
  /** Why files were left out. */
  readonly unread: UnreadTexts;
  readonly help: {
    readonly introduction: string;
    readonly advice: string;
    readonly privacy: string;
    /** @param description of a command that others cannot use */
    forAdmins(description: string): string;
  };
  readonly input: {
    missing(option: string): string;
    tooLong(option: string, length: number, most: number): string;
    /** Of a file that was left out. */
    unreadSource(file: string, reason: string): string;
    unknownSource(source: string): string;
    /** Said where somebody on Discord is mentioned in the place of a name. */
    readonly mentionIsNoName: string;
    /**
     * @param name as it was typed, without its slash
     * @param meant what was perhaps meant, `null` where nothing is near
     */
    unknownCommand(name: string, meant: string | null): string;
    /** Said where words stand behind a command that has no options. */
    takesNothing(command: string): string;
    unknownOption(option: string, command: string): string;
  };
  readonly citation: {
    paragraphs(first: number, last: number): string;
    /** @param paragraphs `null`: the page alone */
    onPage(page: number, paragraphs: string | null): string;
    alsoIn(titles: string): string;
    more(number: number): string;
    readonly link: string;
  };
  readonly actions: {
    readonly showContext: string;
    showContextOf(number: number): string;
    readonly back: string;
    readonly share: string;
    readonly delete: string;
    continues(next: number, of: number): string;
  };
  readonly message: {
    /** Below a quotation that goes on in the next message. */
    readonly goesOn: string;
    /** Above a quotation that has begun in the message before. */
    readonly wentOn: string;
    /** @param button the label of the button that shows the rest */
    shortened(button: string): string;
    readonly cutOff: string;
    /** @param mention of who shared it */
    sharedBy(mention: string): string;
    /** To somebody who says thanks. */
    readonly welcome: string;
    /** To somebody who wants more where there is none. */
    readonly noMore: string;
    /**
     * To somebody who asks who says so.
     *
     * @param button what leads to the paragraphs around a passage
     */
    evidence(button: string): string;
  };
  readonly refusal: {
    bug(reference: string): string;
    readonly notTaken: string;
    readonly restarting: string;
    readonly readingAgain: string;
    readonly unknownPlace: string;
    readonly brokenRules: string;
    unknownCommand(name: string): string;
    readonly unknownMenu: string;
    adminsOnly(command: string): string;
    /** Said to who types a command for admins into a message that all would see the answer to. */
    onlyFromList(command: string): string;
    readonly oldButton: string;
    readonly notToShare: string;
    readonly notToDelete: string;
    readonly noQuestion: string;
    readonly noDirectMessages: string;
    readonly otherServers: string;
    readonly noChannelHere: string;
    /** @param channels mentions of them */
    otherChannels(channels: string): string;
    /** @param moment Discord’s mark for a moment, shown such as “in 5 seconds” */
    tooSoon(moment: string): string;
    readonly onlyFile: string;
    readonly onlySticker: string;
    readonly onlyLink: string;
    readonly onlyEmoji: string;
    readonly noWordsToFind: string;
  };
}
