import { adviceFor } from './unread-formats.js';
import { tellReason, type UnreadReason, type UnreadTexts } from './unread-reason.js';

const GONE = 'It is not there any more.';
const FORBIDDEN = 'Footnote may not read it: give its user the permission to read.';
const TOO_MANY_OPEN = 'The system has too many files open at the moment.';

const REFUSALS = new Map(
  Object.entries({
    ENOENT: GONE,
    ENOTDIR: GONE,
    EACCES: FORBIDDEN,
    EPERM: FORBIDDEN,
    EISDIR: 'It is a folder.',
    ELOOP: 'It is a symbolic link that leads in a circle.',
    ENAMETOOLONG: 'Its path is too long for this system.',
    EMFILE: TOO_MANY_OPEN,
    ENFILE: TOO_MANY_OPEN,
    EIO: 'The disk reported an error.',
  }),
);

const refusal = (code: string) => REFUSALS.get(code) ?? `The system refused it (${code}).`;

/** What programs are told, and the log and `check` say; it is part of the JSON. */
export const unreadInEnglish: UnreadTexts = {
  gone: GONE,
  forbidden: FORBIDDEN,
  system: refusal,
  tooManyFiles: (limit) => `This file and all after it are left out: the limit of ${limit} files is reached.`,
  tooDeep: (limit) => `This folder lies too deep: the limit is ${limit} folders within each other.`,
  nameNotUtf8: 'Its name is not written in UTF-8: give it another name.',
  notFile: 'It is a device, a pipe or a socket, not a file.',
  linkOutside: 'It is a symbolic link that leads out of the folder: put the file itself here.',
  linkToFolder: 'It is a symbolic link to a folder: put the folder itself here.',
  linkToDevice: 'It is a symbolic link to a device, a pipe or a socket.',
  brokenLink: (code) => `It is a symbolic link that cannot be followed. ${refusal(code)}`,
  tooLarge: (megabytes, limit) => `It has ${megabytes} MB; the limit for a file is ${limit} MB.`,
  empty: 'It is empty.',
  noEnding: 'Its name has no ending that tells its format, such as .txt or .md.',
  foreignFormat(ending) {
    const advice = adviceFor(ending);
    return `${ending} is not a format Footnote reads${advice === null ? '' : `: ${advice.inEnglish}`}.`;
  },
  settingsBelow: 'Settings are read only in the folder of documents itself, not in one below it.',
  describesMissing: (document) => `It would describe “${document}”, which is not beside it.`,
  describesNothing: (document, name) =>
    `It describes no document: to describe “${document}” it would be called “${name}”.`,
  tooManyPassages: (limit) => `With it there would be more passages than the limit of ${limit}.`,
  tooSlow: (seconds) => `It takes longer to read than the limit of ${seconds} seconds for a file.`,
  tooManyPieces: 'It is made of more pieces than a document can have.',
  setAside: 'Reading it stopped the reading of all files; it is left out until it changes.',
  failed: (message) => `Reading it failed (${message}).`,
  binary: 'It holds binary data, not text: check that its name ends as its kind of file should.',
  noZip: 'It is damaged or not of its kind: it is no ZIP archive, or its end is missing.',
  damagedZip:
    'It is damaged: what is packed in it cannot be unpacked. Get it once more from where it came from.',
  unfoldsTooMuch: 'It unfolds into more data than a document can have.',
  damagedPdf: 'It is damaged, or not a PDF.',
  lockedPdf: 'It is protected by a password: save it without one.',
  noTextInPdf: 'It holds no text, perhaps only pictures of text: run a text recognition (OCR) over it first.',
  noWord: 'It is not a Word document.',
  oldWord:
    'It is protected by a password or of an old kind: open it in a word processor and save it as .docx.',
  damagedWord: (part) => `It is damaged: nothing can be made out in ${part}.`,
  noEpub: 'It is not an EPUB book: it does not say what it holds.',
  lockedEpub: 'It is protected against copying and cannot be read.',
  noEmail: 'It is not an e-mail message: it begins without any header.',
  encryptedEmail: 'It is encrypted: save it decrypted from the program that can open it.',
  unclosedQuote:
    'It is not a table that can be read: a quotation mark (") at the beginning of a field is never closed, so that its rows cannot be told apart.',
  noTable: (message) => `It is not a table that can be read: ${message}.`,
  noJson: 'It is not JSON, or not all of it.',
  noJsonLines: 'It holds no line of JSON: each line has to be a value of its own.',
  noList: 'It holds no list of entries.',
  jsonTooDeep: 'Its values lie too deep within each other to be read.',
  inSettings: (problem) => problem,
};

/** A reason as programs are told it. */
export function reasonInEnglish(reason: UnreadReason): string {
  return tellReason(reason, unreadInEnglish);
}
