import { hasWords } from '../../language/words.js';

/** Where a picture or a link leads: `(photo.png)`, `[photo]`. A picture may be written there itself. */
const TARGET = String.raw`(?:\((?:[^)\n]{0,2000}|data:[^()\s]*)\)|\[[^\]\n]{0,300}\])`;

/** What is taken out of a paragraph one after the other to see whether words are left. */
const WITHOUT_WORDS = [
  /\{:[^{}\n]{0,300}\}$/,
  /(?<!!)\[[^\]\n]{0,300}\]\(#[^)\n]{0,300}\)/g,
  new RegExp(String.raw`!\[[^\]\n]{0,300}\]${TARGET}`, 'g'),
  new RegExp(String.raw`\[\s*\]${TARGET}`, 'g'),
  /<\/?[a-z][\w-]*(?:\s[^<>]{0,2000})?>/gi,
];

/** Whether there are only pictures, links to other places of the page and tags, with signs between them perhaps. */
export function isWithoutWords(paragraph: string): boolean {
  const rest = WITHOUT_WORDS.reduce((words, pattern) => words.replace(pattern, ''), paragraph);
  return rest !== paragraph && !hasWords(rest);
}
