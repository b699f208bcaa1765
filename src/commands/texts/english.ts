import { unreadInEnglish } from '../../corpus/unread-in-english.js';
import { countIn, numberIn } from './counting.js';
import type { Texts } from './texts.js';

const locale = 'en';
const count = countIn(locale);
const number = numberIn(locale);
const where = (source: string | null) => (source === null ? 'in the documents' : `in “${source}”`);
const documents = (many: number) => count(many, 'document', 'documents');
const others = (many: number) => count(many, 'other process', 'other processes');

export const english: Texts = {
  language: 'en',
  locale,
  dateLocale: 'en-GB',
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
  findTheSource: 'Find the source',
  options: {
    question: { name: 'question', description: 'What you want to know, or a few words to look for.' },
    person: { name: 'person', description: 'Whose words: any form of the name.' },
    about: { name: 'about', description: 'Only what was said about this.' },
    words: { name: 'words', description: 'A quotation or a whole message.' },
    source: { name: 'source', description: 'Look only in this document or folder.' },
    document: { name: 'document', description: 'Open this document, from its beginning.' },
    private: { name: 'private', description: 'Show the answer to you alone.' },
  },
  notes: [],
  quoted: (words) => `“${words}”`,
  colon: ': ',
  documents,
  passages: (many) => count(many, 'passage', 'passages'),
  quotations: (many) => count(many, 'quotation', 'quotations'),
  ask: {
    noWords: 'There is no word in this to look for; please say what you want to know.',
    unsure: 'Not sure that this answers the question; please judge for yourself.',
    unanswered: (source) =>
      source === null ? 'The documents don’t answer this.' : `Nothing in “${source}” answers this.`,
    nowhere: (words) => `Nowhere in the documents: ${words}.`,
    couldAskFor: 'You could ask for',
    readAs: (question) => `Read as “${question}”.`,
    nearest: 'What comes nearest',
    more: 'More passages',
  },
  quotes: {
    several: (names) => `Several people have this name: ${names}.`,
    onlyThisName: 'Several documents give only this name; they may mean different people.',
    onlyFamilyName: (name) => `The documents give only the name “${name}”, which may mean somebody else.`,
    moreNames: (many) => `${number(many)} more`,
    similar: 'People with a similar name',
    nothingAbout: (person, about, source) =>
      `Nothing that ${person} is quoted as saying ${where(source)} is about “${about}”.`,
    nobody: (person, source) => `Nobody called “${person}” is quoted ${where(source)}.`,
    noName: (person) => `“${person}” is not a name; please name whose words you want.`,
    onlySpokenOf: (person, source) =>
      `“${person}” is spoken of but not quoted ${where(source)}; /ask ${person} finds what is said about them.`,
    summary: (first, last, total) => {
      if (first === 1 && last === total) return count(total, 'quotation', 'quotations');
      return first === last
        ? `Quotation ${number(first)} of ${number(total)}`
        : `Quotations ${number(first)}–${number(last)} of ${number(total)}`;
    },
    someReported: 'What a document tells in its own words is marked as reported.',
    probably: (speaker) => `Probably ${speaker}`,
    perhaps: (speaker) => `Perhaps ${speaker}`,
    reported: (speaker) => `${speaker}, reported`,
    more: 'More quotations',
  },
  find: {
    wordForWord: 'Word for word',
    nearly: 'Nearly, but not word for word',
    morePlaces: (many) => `and ${count(many, 'more place', 'more places')}`,
    wrongSpeaker: (claimed, speaker) =>
      `Here these are ${claimed}’s words; ${speaker === null ? 'the document does not show whose they are' : `in the document they are ${speaker}’s`}.`,
    added: (words) => `“${words}” is not in the document`,
    leftOut: (words) => `“${words}” is left out`,
    instead: (words, ofWords) => `“${words}” instead of “${ofWords}”`,
    restNotFound: (source) => `Not ${where(source)}`,
    noWords: 'There is no word in this to look for.',
    tooCommon:
      'This alone is too common to look for: nearly every text has it. Please give more of the sentence.',
    notFound: (source) => `Not ${where(source)}, neither word for word nor nearly.`,
    inTitle: 'In the title',
    inHeading: 'In a heading',
    titleOf: 'These words are a title; the text does not have them',
    nearest: 'What the documents say about it',
  },
  sources: {
    none: 'There are no documents yet: put some into the corpus folder, then /reload.',
    noneReadable: 'None of the files in the corpus folder can be read.',
    unread: (many) =>
      `${count(many, 'file', 'files')} in the folder could not be read; /reload tells admins why.`,
    more: 'More documents',
    moreParagraphs: 'Read on',
    several: (name) => `They fit “${name}”; name one of them to open it.`,
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
    added: (many) => `${documents(many)} added`,
    changed: (many) => `${documents(many)} changed`,
    removed: (many) => `${documents(many)} removed`,
    more: (many) => `and ${number(many)} more`,
    filesLeftOut: (many) => `${count(many, 'file was', 'files were')} left out:`,
    moreLeftOut: (many) => `and ${number(many)} more; “footnote check” lists all.`,
    inSettings: 'To be put right in the settings of the folder:',
    readingFiles: (done, total) => `Reading the documents again: file ${number(done)} of ${number(total)}…`,
    findingQuotations: (done, total) =>
      `Finding the quotations: document ${number(done)} of ${number(total)}…`,
    indexing: (many) => `Making the index of ${documents(many)}…`,
    elsewhere: (processes) => `${others(processes)} of the bot did the same.`,
    failedElsewhere: (failed, processes) =>
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
    privacy:
      'Footnote reads only what is given to it: commands, messages that mention it, and direct messages. Questions and answers are not stored, and nothing but the answers leaves the machine that it runs on.',
    forAdmins: (description) => `${description} For admins.`,
  },
  input: {
    missing: (option) => `“${option}” is missing; please write something there.`,
    tooLong: (option, length, most) =>
      `“${option}” has ${number(length)} characters, and ${number(most)} are the most; please shorten it.`,
    unreadSource: (file, reason) => `“${file}” could not be read: ${reason}`,
    unknownSource: (source) =>
      `No document, folder or title is called “${source}”; /sources lists what there is.`,
    mentionIsNoName:
      'A mention of somebody on Discord is not a name in the documents; please write the name out.',
    unknownCommand: (name, meant) =>
      meant === null
        ? `/${name} is not a command; /help lists them.`
        : `/${name} is not a command; did you mean /${meant}? /help lists them all.`,
    takesNothing: (command) => `/${command} takes nothing behind it.`,
    unknownOption: (option, command) => `--${option} does not go with /${command}; /help says what does.`,
  },
  citation: {
    paragraphs: (first, last) => (first === last ? `¶\u00a0${first}` : `¶\u00a0${first}–${last}`),
    onPage: (page, paragraphs) =>
      paragraphs === null ? `p.\u00a0${page}` : `p.\u00a0${page}, ${paragraphs}`,
    alsoIn: (titles) => `Also in: ${titles}`,
    more: (many) => `${number(many)} more`,
    link: 'link',
  },
  actions: {
    showContext: 'Show context',
    showContextOf: (at) => `Show context ${at}`,
    back: 'Back',
    share: 'Share',
    delete: 'Delete',
    continues: (next, of) => `Continue (${next} of ${of})`,
  },
  message: {
    goesOn: '(continues)',
    wentOn: '(continued)',
    shortened: (button) => `Shortened: “${button}” has the whole paragraph.`,
    cutOff: 'There is more, but the question is too long to page through it: please ask a shorter one.',
    sharedBy: (mention) => `Shared by ${mention}`,
    welcome: 'You’re welcome.',
    noMore: 'That is all there is.',
    evidence: (button) =>
      `Nothing here is Footnote’s own: every quotation stands word for word in the document named with it, and “${button}” shows what stands around it.`,
  },
  refusal: {
    bug: (reference) =>
      `Something went wrong. Please try again; if it happens again, tell an admin the reference ${reference}.`,
    notTaken: 'Discord did not accept the answer: please try again.',
    restarting: 'The bot is restarting: please try again in a minute.',
    readingAgain: 'The documents are being read again; please ask once more in a moment.',
    unknownPlace:
      'Nothing can be shown here: Discord does not tell the bot which channel this is. Inviting the bot once more, with the scope “bot”, helps.',
    brokenRules:
      'Nothing can be shown here: the settings in the folder of documents have a mistake. An admin has to put it right, then /reload.',
    unknownCommand: (name) =>
      `This version of the bot has no command “${name}”: an admin has to register its commands again.`,
    unknownMenu:
      'This version of the bot does not have this command: an admin has to register its commands again.',
    adminsOnly: (command) => `Only the admins of this bot can use /${command}.`,
    onlyFromList: (command) =>
      `/${command} is not answered in a message, because everybody would see it: type / and choose it from Discord’s list.`,
    oldButton: 'This button is from another version of the bot and no longer works: please ask again.',
    notToShare: 'This answer is for you alone: it cannot be shared.',
    notToDelete: 'Only the person who asked, or a moderator, can delete this answer.',
    noQuestion: 'This message no longer says what was asked: please ask again.',
    noDirectMessages: 'This bot does not answer direct messages: please ask it in a server.',
    otherServers: 'This bot does not answer in this server: whoever runs it has chosen others.',
    noChannelHere:
      'This bot does not answer in the channels of this server: whoever runs it has chosen others.',
    otherChannels: (channels) => `This bot does not answer in this channel, but here: ${channels}.`,
    tooSoon: (moment) => `You can ask again ${moment}.`,
    onlyFile: 'This message holds a file, and files are not looked into.',
    onlySticker: 'This message holds a sticker.',
    onlyLink: 'This message holds a link, and links are not followed.',
    onlyEmoji: 'This message is empty, or holds only emoji and mentions.',
    noWordsToFind: 'There are no words in it to look for.',
  },
};
