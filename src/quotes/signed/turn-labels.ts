import type { Span } from '../../language/span.js';
import { beginsWithGivenName } from '../lexicon/given-names.js';
import { NAME_PARTICLES, TITLES } from '../lexicon/titles.js';

/** How a line begins like a turn, in any language: a name, perhaps with what its bearer is, and a colon. */
export interface TurnLabel {
  readonly name: Span;
  /** The colon; behind a name in capitals, as hearings are printed, the full stop. */
  readonly sign: Span;
  /** Where the words behind the sign begin. */
  readonly behind: number;
}

const EMPHASIS = String.raw`(?:\*\*|__|[*_])?`;
const TIME = String.raw`(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[ \t]+(?:[-–—][ \t])?)?`;
const NUMBER = String.raw`(?:\d{1,4}[ \t]+)?`;
const NAME = String.raw`\p{L}[\p{L}\p{M}.'’·・ \u00a0-]{0,60}?`;
const ASIDE = String.raw`(?:[ \u00a0]?[(（](?<aside>[^()（）\n]{1,60})[)）]|, [^:：\n.!?]{1,40})?`;
const LABEL = new RegExp(
  String.raw`^[ \t]{0,4}(?:[-*•][ \t]+)?${NUMBER}${TIME}${EMPHASIS}${TIME}(?<name>${NAME})${ASIDE}${EMPHASIS}[ \u00a0\u202f]?(?<sign>[:：])${EMPHASIS}(?:(?<=：[*_]*)|[ \t\u00a0]|$)`,
  'du',
);
/** *Mr. BERG.* in front of a sentence. */
const PRINTED =
  /^[ \t]{0,4}(?<name>(?:\p{Lu}[\p{L}'’-]*\.? ){1,4}\p{Lu}[\p{Lu}'’-]+)(?<sign>\.) (?=\P{Ll})/du;

/** *P.* and *R.* in front of what is asked and answered. */
const LETTER =
  /^[ \t]{0,4}(?:\*\*|__|[*_])?(?<name>[QAPRFVD])(?<sign>\.)(?:\*\*|__|[*_])?[-–—]?[ \u00a0]?(?=\P{Ll})/du;

const LETTER_AND_STOP = /^[ \t*_]{0,6}[QAPRFVD]\./;
const CAPITAL_AND_STOP = /\p{Lu}[\p{Lu}'’-]\. /u;

/** In UTF-16 units. */
const LONGEST = 130;
const LONGEST_NAME = 41;
const MOST_WORDS = 5;
/** In a script without capitals nothing but its length tells a name from a phrase, in signs. */
const LONGEST_UNCASED = 10;

/** The label with which a line begins; `null` where nothing does that is written like a name. */
export function turnLabel(text: string, line: number, end: number): TurnLabel | null {
  const opening = text.slice(line, Math.min(end, line + LONGEST));
  // Most lines have none of these signs.
  return (
    (/[:：]/.test(opening) ? closedByColon(opening, line) : null) ??
    (LETTER_AND_STOP.test(opening) ? labelOf(LETTER.exec(opening), 'name', line) : null) ??
    (CAPITAL_AND_STOP.test(opening) ? closedByStop(opening, line) : null)
  );
}

/** Whether a label is a single letter and a full stop, as those of lists and of given names are, too. */
export function isLetterLabel(text: string, { name, sign }: TurnLabel): boolean {
  return name.end - name.start === 1 && text.charAt(sign.start) === '.';
}

function closedByColon(opening: string, line: number): TurnLabel | null {
  const found = LABEL.exec(opening);
  const { name = '', aside = '' } = found?.groups ?? {};
  // The Speaker (Ms Anna Berg): whoever has an office is named behind it.
  const isOffice =
    isWrittenLikeName(aside) && (!isWrittenLikeName(name) || (isAddressed(aside) && !isAddressed(name)));
  return isOffice || isWrittenLikeName(name) ? labelOf(found, isOffice ? 'aside' : 'name', line) : null;
}

function closedByStop(opening: string, line: number): TurnLabel | null {
  const found = PRINTED.exec(opening);
  const name = found?.groups?.name ?? '';
  return isAddressed(name) || isOfficeAlone(name) ? labelOf(found, 'name', line) : null;
}

/** *The CHAIRMAN*, whom nobody names. */
function isOfficeAlone(name: string): boolean {
  const [, office = ''] = /^The ([\p{Lu} -]+)$/u.exec(name) ?? [];
  return TITLES.has(office.toLowerCase().split(' ').at(-1) ?? '');
}

function labelOf(found: RegExpExecArray | null, group: 'name' | 'aside', line: number): TurnLabel | null {
  const { [group]: name, sign } = found?.indices?.groups ?? {};
  if (found === null || name === undefined || sign === undefined) return null;
  const spanOf = ([start, end]: readonly [number, number]) => ({ start: line + start, end: line + end });
  return { name: spanOf(name), sign: spanOf(sign), behind: line + found[0].length };
}

/** Whether words begin as names of people do: with a title, or a given name that is known. */
function isAddressed(words: string): boolean {
  const [first = ''] = words.toLowerCase().split(/\.? /u);
  return TITLES.has(first) || beginsWithGivenName(words);
}

/** Whether every word has a capital but for the small words of family names; in scripts without capitals, whether it is short. */
export function isWrittenLikeName(label: string): boolean {
  const words = label.trim().split(/[\s\u00a0]+/u);
  if (words.length > MOST_WORDS || label.length > LONGEST_NAME) return false;
  if (/^\p{Lo}/u.test(label)) return label.length <= LONGEST_UNCASED && !/[.]/.test(label);
  return (
    /^\p{Lu}/u.test(label) &&
    words.every((word) => /^\p{Lu}/u.test(word) || NAME_PARTICLES.has(word.toLowerCase())) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '')
  );
}
