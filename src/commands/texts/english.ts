import { unreadInEnglish } from '../../corpus/unread-in-english.js';
import { countIn, numberIn } from './counting.js';

const locale = 'en';
const count = countIn(locale);
const number = numberIn(locale);
const where = (source: string | null) => (source === null ? 'in the documents' : `in “${source}”`);
const documents = (many: number) => count(many, 'document', 'documents');
const others = (many: number) => count(many, 'other process', 'other processes');

/** What Footnote says, in English, which all other languages are shaped like. What comes as an argument stands in the documents, or was typed. */
export const english = {
  /** A BCP 47 tag, for numbers and lists. */
  locale,
  /** The same for dates. */
  dateLocale: 'en-GB',
  /** The first day of a month as dates have it. */
  firstOfMonth: '1',
  commands: {
    ask: { name: 'ask', description: 'Ask a question; the documents answer in their own words.' },
    quotes: { name: 'quotes', description: 'What a person said, word for word.' },
    find: {
      name: 'find',
      description: 'Find where words come from: word for word, nearly, or not in the documents.',
    },
    sources: { name: 'sources', description: 'The documents that answers come from.' },
    reload: { name: 'reload', description: 'Read the documents again.' },
    help: { name: 'help', description: 'What Footnote does and how to ask.' },
  },
  /** What `find` is called in the menu of a message; at most 32 characters. */
  findTheSource: 'Find the source',
  options: {
    question: { name: 'question', description: 'What you want to know, or a few words to look for.' },
    before: { name: 'before', description: 'The question that this one goes on from.' },
    person: { name: 'person', description: 'Whose words: any form of the name.' },
    about: { name: 'about', description: 'Only what was said about this.' },
    words: { name: 'words', description: 'A quotation or a whole message.' },
    source: { name: 'source', description: 'Look only in this document or folder.' },
    document: { name: 'document', description: 'Open this document, from its beginning.' },
    private: { name: 'private', description: 'Show the answer to you alone.' },
  },
  /** Small print below answers, as the operator wants it; otherwise there is none. */
  notes: [] as readonly string[],
  /** Between the quotation marks of the language. */
  quoted: (words: string) => `“${words}”`,
  /** Between what something is called and what it is, with the spaces that belong to it. */
  colon: ': ',
  documents,
  passages: (many: number) => count(many, 'passage', 'passages'),
  quotations: (many: number) => count(many, 'quotation', 'quotations'),
  ask: {
    noWords: 'There is no word in this to look for; please say what you want to know.',
    unsure: 'Not sure that this answers the question; please judge for yourself.',
    /** @param source where it was looked; `null`: everywhere */
    unanswered: (source: string | null) =>
      source === null ? 'The documents don’t answer this.' : `Nothing in “${source}” answers this.`,
    /** @param words as a list, in quotation marks */
    nowhere: (words: string) => `Nowhere in the documents: ${words}.`,
    couldAskFor: 'You could ask for',
    /** So that a wrong guess is seen. @param as what a word of the question was taken for */
    readAs: (word: string, as: string) => `Read “${word}” as “${as}”.`,
    nearest: 'What comes nearest',
    more: 'More passages',
  },
  quotes: {
    /** @param names with commas between them */
    several: (names: string) => `Several people have this name: ${names}.`,
    onlyThisName: 'Several documents give only this name; they may mean different people.',
    /** @param name all that the documents give of one that was asked for in full */
    onlyFamilyName: (name: string) =>
      `The documents give only the name “${name}”, which may mean somebody else.`,
    /** Last in such a list, for the names that are not in it. */
    moreNames: (many: number) => `${number(many)} more`,
    similar: 'People with a similar name',
    nothingAbout: (person: string, about: string, source: string | null) =>
      `Nothing that ${person} is quoted as saying ${where(source)} is about “${about}”; /quotes ${person} shows all of it.`,
    nobody: (person: string, source: string | null) =>
      `Nobody called “${person}” is quoted ${where(source)}.`,
    /** For words such as “he”. */
    noName: (person: string) => `“${person}” is not a name; please name whose words you want.`,
    onlySpokenOf: (person: string, source: string | null) =>
      `“${person}” is spoken of but not quoted ${where(source)}; /ask ${person} finds what is said about them.`,
    /** @param first from 1, as is `last` */
    summary: (first: number, last: number, total: number) => {
      if (first === 1 && last === total) return count(total, 'quotation', 'quotations');
      return first === last
        ? `Quotation ${number(first)} of ${number(total)}`
        : `Quotations ${number(first)}–${number(last)} of ${number(total)}`;
    },
    someReported: 'What a document tells in its own words is marked as reported.',
    probably: (speaker: string) => `Probably ${speaker}`,
    /** A speaker who is a little likelier than not. */
    perhaps: (speaker: string) => `Perhaps ${speaker}`,
    reported: (speaker: string) => `${speaker}, reported`,
    more: 'More quotations',
  },
  find: {
    wordForWord: 'Word for word',
    nearly: 'Nearly, but not word for word',
    morePlaces: (many: number) => `and ${count(many, 'more place', 'more places')}`,
    /** @param speaker whose words they are; `null`: the document does not show it */
    wrongSpeaker: (claimed: string, speaker: string | null) =>
      `Here these are ${claimed}’s words; ${speaker === null ? 'the document does not show whose they are' : `in the document they are ${speaker}’s`}.`,
    added: (words: string) => `“${words}” is not in the document`,
    leftOut: (words: string) => `“${words}” is left out`,
    instead: (words: string, ofWords: string) => `“${words}” instead of “${ofWords}”`,
    restNotFound: (source: string | null) => `Not ${where(source)}`,
    noWords: 'There is no word in this to look for.',
    tooCommon:
      'This alone is too common to look for: nearly every text has it. Please give more of the sentence.',
    notFound: (source: string | null) => `Not ${where(source)}, neither word for word nor nearly.`,
    inTitle: 'In the title',
    inHeading: 'In a heading',
    titleOf: 'These words are a title; the text does not have them',
    nearest: 'What the documents say about it',
  },
  sources: {
    none: 'There are no documents yet: put some into the corpus folder, then /reload.',
    noneReadable: 'None of the files in the corpus folder can be read.',
    /** Said to members, who are not told which files and why. */
    unread: (many: number) =>
      `${count(many, 'file', 'files')} in the folder could not be read; /reload tells admins why.`,
    more: 'More documents',
    moreParagraphs: 'Read on',
    /** Said below their number where several documents fit, which are listed below. */
    several: (name: string) => `They fit “${name}”; name one of them to open it.`,
  },
  context: {
    heading: 'Context',
    gone: 'This passage is no longer in the documents; please ask again.',
    changed: 'The document has changed since; this is what now stands there.',
    thisOne: 'The passage itself',
  },
  reload: {
    heading: 'The documents were read again',
    nothingChanged: 'No document has changed.',
    added: (many: number) => `${documents(many)} added`,
    changed: (many: number) => `${documents(many)} changed`,
    removed: (many: number) => `${documents(many)} removed`,
    more: (many: number) => `and ${number(many)} more`,
    filesLeftOut: (many: number) => `${count(many, 'file was', 'files were')} left out:`,
    moreLeftOut: (many: number) => `and ${number(many)} more; “footnote check” lists all.`,
    /** Above what is wrong in the folder’s settings, which is to be told by the words and not by a sign alone. */
    inSettings: 'To be put right in the settings of the folder:',
    readingFiles: (done: number, total: number) =>
      `Reading the documents again: file ${number(done)} of ${number(total)}…`,
    findingQuotations: (done: number, total: number) =>
      `Finding the quotations: document ${number(done)} of ${number(total)}…`,
    indexing: (many: number) => `Making the index of ${documents(many)}…`,
    elsewhere: (processes: number) => `${others(processes)} of the bot did the same.`,
    failedElsewhere: (failed: number, processes: number) =>
      processes === 1
        ? 'The other process of the bot could not:'
        : `${number(failed)} of ${others(processes)} of the bot could not:`,
  },
  unread: unreadInEnglish,
  help: {
    introduction:
      'Footnote answers from a folder of documents in their own words, and says where each word stands. It writes nothing itself, and says so when the documents don’t answer.',
    advice:
      'A good question uses words that the documents may use. “Words in quotation marks” must stand there side by side.',
    /** Where messages are answered too. */
    replies:
      'Footnote also answers messages that mention it. Reply to an answer to go on from it: “and in May?”, “more”.',
    privacy:
      'Footnote reads only what is given to it: commands, messages that mention it, and direct messages. Questions and answers are not stored, and nothing but the answers leaves the machine that it runs on.',
    /** @param description of a command that others cannot use */
    forAdmins: (description: string) => `${description} For admins.`,
  },
  input: {
    missing: (option: string) => `“${option}” is missing; please write something there.`,
    tooLong: (option: string, length: number, most: number) =>
      `“${option}” has ${number(length)} characters, and ${number(most)} are the most; please shorten it.`,
    unreadSource: (file: string, reason: string) => `“${file}” could not be read: ${reason}`,
    unknownSource: (source: string) =>
      `No document, folder or title is called “${source}”; /sources lists what there is.`,
    mentionIsNoName:
      'A mention of somebody on Discord is not a name in the documents; please write the name out.',
    /**
     * @param name as it was typed, without its slash
     * @param meant what was perhaps meant, `null` where nothing is near
     */
    unknownCommand: (name: string, meant: string | null) =>
      meant === null
        ? `/${name} is not a command; /help lists them.`
        : `/${name} is not a command; did you mean /${meant}? /help lists them all.`,
    takesNothing: (command: string) => `/${command} takes nothing behind it.`,
    unknownOption: (option: string, command: string) =>
      `--${option} does not go with /${command}; /help says what does.`,
  },
  citation: {
    paragraphs: (first: number, last: number) =>
      first === last ? `¶\u00a0${first}` : `¶\u00a0${first}–${last}`,
    /** @param paragraphs `null`: the page alone */
    onPage: (page: number, paragraphs: string | null) =>
      paragraphs === null ? `p.\u00a0${page}` : `p.\u00a0${page}, ${paragraphs}`,
    alsoIn: (titles: string) => `Also in: ${titles}`,
    more: (many: number) => `${number(many)} more`,
    link: 'link',
  },
  actions: {
    showContext: 'Show context',
    showContextOf: (at: number) => `Show context ${at}`,
    back: 'Back',
    share: 'Share',
    delete: 'Delete',
    continues: (next: number, of: number) => `Continue (${next} of ${of})`,
  },
  message: {
    /** Below a quotation that goes on in the next message. */
    goesOn: '(continues)',
    /** Above a quotation that has begun in the message before. */
    wentOn: '(continued)',
    /** @param button the label of the button that shows the rest */
    shortened: (button: string) => `Shortened: “${button}” has the whole paragraph.`,
    cutOff: 'There is more, but the question is too long to page through it: please ask a shorter one.',
    sharedBy: (mention: string) => `Shared by ${mention}`,
    welcome: 'You’re welcome.',
    noMore: 'That is all there is.',
    /** @param button what leads to the paragraphs around a passage */
    evidence: (button: string) =>
      `Nothing here is Footnote’s own: every quotation stands word for word in the document named with it, and “${button}” shows what stands around it.`,
  },
  refusal: {
    bug: (reference: string) =>
      `Something went wrong. Please try again; if it happens again, tell an admin the reference ${reference}.`,
    notTaken: 'Discord did not accept the answer: please try again.',
    restarting: 'The bot is restarting: please try again in a minute.',
    readingAgain: 'The documents are being read again; please ask once more in a moment.',
    unknownPlace:
      'Nothing can be shown here: Discord does not tell the bot which channel this is. Inviting the bot once more, with the scope “bot”, helps.',
    brokenRules:
      'Nothing can be shown here: the settings in the folder of documents have a mistake. An admin has to put it right, then /reload.',
    unknownCommand: (name: string) =>
      `This version of the bot has no command “${name}”: an admin has to register its commands again.`,
    unknownMenu:
      'This version of the bot does not have this command: an admin has to register its commands again.',
    adminsOnly: (command: string) => `Only the admins of this bot can use /${command}.`,
    /** Said to who types a command for admins into a message that all would see the answer to. */
    onlyFromList: (command: string) =>
      `/${command} is not answered in a message, because everybody would see it: type / and choose it from Discord’s list.`,
    oldButton: 'This button is from another version of the bot and no longer works: please ask again.',
    notToShare: 'This answer is for you alone: it cannot be shared.',
    notToDelete: 'Only the person who asked, or a moderator, can delete this answer.',
    noQuestion: 'This message no longer says what was asked: please ask again.',
    noDirectMessages: 'This bot does not answer direct messages: please ask it in a server.',
    otherServers: 'This bot does not answer in this server: whoever runs it has chosen others.',
    noChannelHere:
      'This bot does not answer in the channels of this server: whoever runs it has chosen others.',
    /** @param channels mentions of them */
    otherChannels: (channels: string) => `This bot does not answer in this channel, but here: ${channels}.`,
    /** @param moment Discord’s mark for a moment, shown such as “in 5 seconds” */
    tooSoon: (moment: string) => `You can ask again ${moment}.`,
    onlyFile: 'This message holds a file, and files are not looked into.',
    onlySticker: 'This message holds a sticker.',
    onlyLink: 'This message holds a link, and links are not followed.',
    onlyEmoji: 'This message is empty, or holds only emoji and mentions.',
    noWordsToFind: 'There are no words in it to look for.',
  },
};
