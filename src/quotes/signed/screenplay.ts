import { type Span, textAt, trimmed } from '../../language/span.js';
import type { LabelledQuotation } from '../found-quotation.js';
import { beginsWithGivenName } from '../lexicon/given-names.js';
import type { Layout } from '../parsing/paragraphs.js';
import { mayLookFor } from './looked-through.js';
import { areSpokenTo } from './spoken-to.js';

/** A text is a screenplay from so many cues of at least two people on, of whom some speak again. */
const FEWEST_CUES = 4;
const FEWEST_SPEAKERS = 2;

/** A name in capitals on a line of its own, perhaps with where its bearer is heard from: `JACOB (CONT'D)`, `OLD MAN (O.S.)`. */
const CUE = /^[ \t]*(?<name>\p{Lu}[\p{Lu}.'’ -]{1,30}\p{Lu})(?:[ \t]*\([\p{L}.'’ ]{1,12}\))*[ \t]*$/u;

/** What is done while it is said: `(without looking up)`. */
const ASIDE = /^[ \t]*\([^()\n]*\)[ \t]*\n?/u;

interface SpokenCue {
  readonly name: Span;
  readonly words: Span;
  readonly paragraph: number;
}

/**
 * The speeches of a screenplay: below a line that is a name in capitals, up to the next blank line. Headings of scenes have
 * nothing right below them, and those of chapters are no names that the text has elsewhere.
 *
 * @param language ISO 639-1, or `und`
 */
export function findScreenplay({ text, paragraphs }: Layout, language: string): LabelledQuotation[] {
  const cues: SpokenCue[] = [];
  for (const [index, { start, end }] of paragraphs.entries()) {
    const name = cueIn(text, start, end);
    if (name === null) continue;
    const below = wordsBelow({ text, paragraphs }, index, name.end);
    if (below !== null) cues.push({ name, ...below });
  }
  const names = new Set(cues.map(({ name }) => textAt(text, name)));
  if (cues.length < FEWEST_CUES || names.size === cues.length) return [];
  if (!mayLookFor(names, text)) return [];
  const known = [...names].filter((name) => isPerson(text, name, cues));
  if (known.length < FEWEST_SPEAKERS || known.length * 2 < names.size) return [];
  const speeches = cues.map(({ words }) => words);
  if (!areSpokenTo(text, speeches, language)) return [];
  const elsewhere = new Map([...names].map((name) => [name, writtenElsewhere(text, name)]));
  return cues.map(({ name: mention, words, paragraph }) => {
    const name = elsewhere.get(textAt(text, mention));
    const label = { mention, sign: { start: mention.end, end: mention.end + 1 } };
    return { ...words, kind: 'indirect', paragraph, label: name === undefined ? label : { ...label, name } };
  });
}

function cueIn(text: string, start: number, end: number): Span | null {
  const line = lineAt(text, start, end);
  const name = CUE.exec(line)?.groups?.name;
  if (name === undefined || line.includes(' - ')) return null;
  const at = start + line.indexOf(name);
  return { start: at, end: at + name.length };
}

function lineAt(text: string, start: number, end: number): string {
  const line = text.indexOf('\n', start);
  return text.slice(start, line < 0 ? end : Math.min(line, end));
}

/** What stands right below a cue, in its own paragraph or in the next ones, without what is done meanwhile. */
function wordsBelow(
  { text, paragraphs }: Layout,
  cue: number,
  behindName: number,
): Pick<SpokenCue, 'words' | 'paragraph'> | null {
  let before = behindName;
  for (let index = cue; index < cue + 3; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return null;
    if (index > cue && (paragraph.isHeading || !IS_NEXT_LINE.test(text.slice(before, paragraph.start))))
      return null;
    const from = index > cue ? paragraph.start : text.indexOf('\n', behindName) + 1;
    before = paragraph.end;
    if (from <= 0 || from >= paragraph.end) continue;
    const aside = ASIDE.exec(text.slice(from, paragraph.end))?.[0] ?? '';
    const words = trimmed(text, from + aside.length, paragraph.end);
    if (words !== null)
      return cueIn(text, words.start, words.end) === null ? { words, paragraph: index } : null;
  }
  return null;
}

const IS_NEXT_LINE = /^[^\n]*\n[^\S\n]*$/;

/** Whether a name is that of somebody: it is known as one, or what happens tells of its bearer, with a capital always. */
function isPerson(text: string, name: string, cues: readonly SpokenCue[]): boolean {
  if (wholeWords(name.toLowerCase()).test(text)) return false;
  const times = cues.filter(({ name: { start, end } }) => text.slice(start, end) === name).length;
  return (
    beginsWithGivenName(name) ||
    writtenElsewhere(text, name) !== undefined ||
    (text.match(wholeWords(name))?.length ?? 0) > times
  );
}

/** A name in capitals as the text writes it where it tells of its bearer: *Jacob* for JACOB; `undefined` where it does not. */
function writtenElsewhere(text: string, name: string): string | undefined {
  const written = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return wholeWords(written).test(text) ? written : undefined;
}

function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])${words.replaceAll('.', '\\.')}(?![\\p{L}-])`, 'gu');
}
