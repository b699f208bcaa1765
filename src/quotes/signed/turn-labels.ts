import type { Span } from '../../language/span.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { NAME_PARTICLES } from '../lexicon/titles.js';

/** How a line begins like a turn, in any language: a name, perhaps with what its bearer is, and a colon. */
export interface TurnLabel {
  readonly name: Span;
  readonly colon: Span;
  /** Where the words behind the colon begin. */
  readonly behind: number;
}

const EMPHASIS = String.raw`(?:\*\*|__|[*_])?`;
const TIME = String.raw`(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[ \t]+(?:[-–—][ \t])?)?`;
const NAME = String.raw`(\p{L}[\p{L}\p{M}.'’·・ \u00a0-]{0,40}?)`;
const ASIDE = String.raw`(?:[ \u00a0]?[(（][^()（）\n]{1,60}[)）]|, [^:：\n.!?]{1,40})?`;
const LABEL = new RegExp(
  String.raw`^[ \t]{0,4}(?:[-*•][ \t]+)?${TIME}${EMPHASIS}${TIME}${NAME}${ASIDE}${EMPHASIS}[ \u00a0\u202f]?([:：])${EMPHASIS}(?:(?<=：[*_]*)|[ \t\u00a0]|$)`,
  'u',
);

const LONGEST = 130;
const MOST_WORDS = 5;
/** In a script without capitals nothing but its length tells a name from a phrase, in signs. */
const LONGEST_UNCASED = 10;

/** The label with which a line begins; `null` where nothing does that is written like a name. */
export function turnLabel(text: string, line: number, end: number): TurnLabel | null {
  const found = LABEL.exec(text.slice(line, Math.min(end, line + LONGEST)));
  const [whole = '', name = '', colon = ''] = found ?? [];
  if (found === null || !isWrittenLikeName(name)) return null;
  const start = line + whole.indexOf(name);
  const at = line + whole.lastIndexOf(colon);
  return {
    name: { start, end: start + name.length },
    colon: { start: at, end: at + 1 },
    behind: line + whole.length,
  };
}

/** Whether every word has a capital but for the small words of family names; in scripts without capitals, whether it is short. */
export function isWrittenLikeName(label: string): boolean {
  const words = label.trim().split(/[\s\u00a0]+/u);
  if (words.length > MOST_WORDS) return false;
  if (/^\p{Lo}/u.test(label)) return label.length <= LONGEST_UNCASED && !/[.]/.test(label);
  return (
    /^\p{Lu}/u.test(label) &&
    words.every((word) => /^\p{Lu}/u.test(word) || NAME_PARTICLES.has(word.toLowerCase())) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '')
  );
}

/** Whether a name begins with a given name that is known. */
export function beginsWithGivenName(name: string): boolean {
  return GIVEN_NAMES.has(name.toLowerCase().split(/[\s-]/u)[0] ?? '');
}
