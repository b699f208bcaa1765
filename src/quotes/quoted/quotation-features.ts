import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../../language/closed-classes.js';
import { textAt } from '../../language/span.js';
import { wordSet } from '../../language/word-set.js';
import type { Attribution } from '../attribution/attribution.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import { phraseKind } from '../parsing/frames.js';
import type { ParsedDocument, QuotedSite } from '../parsing/parse.js';
import { type Feature, feature } from '../weights/features.js';
import type { Candidate } from './candidates.js';

const LENGTHS: readonly number[] = [1, 2, 3, 4, 5, 7, 10, 15, 25];

/** Small words that stay in lower case within a title. */
const SMALL_IN_TITLES: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...DETERMINERS,
  'and',
  'or',
  'but',
  'nor',
  'is',
]);

/** Words of somebody who speaks for themselves or to somebody. */
const OF_SPEECH = wordSet(
  "i i'm i've i'd i'll we we're we've we'd we'll you you're you've you'll my our your me us it's that's he's she's they're don't doesn't didn't isn't can't won't there's let's",
);

/**
 * What tells a quotation from a title, a slogan or a word held with tongs: how long it is, how it is written, what
 * stands around it, and how well it can be attributed.
 *
 * @param best the likeliest attribution
 * @param lead how far its score is above that of the attribution to nobody
 */
export function quotationFeatures(
  document: ParsedDocument,
  site: QuotedSite,
  { attribution }: Candidate,
  lead: number,
): Feature[] {
  const written = writtenAs(textAt(document.text, site.span).trim());
  const { length, isTitle } = written;
  const features = [
    feature('bias'),
    ...featuresOfWriting(written),
    ...featuresAround(site, written),
    feature('lead', leadOf(lead)),
    feature('lead', leadOf(lead), 'title', isTitle),
    feature('lead', leadOf(lead), 'length', Math.min(length, 5)),
  ];
  if (document.paragraphs[site.sentence.paragraph]?.isHeading) features.push(feature('heading'));
  if (!site.span.closed) features.push(feature('open'));
  return features.concat(
    attribution === null ? feature('unattributed') : featuresOfSpeaker(site, attribution),
  );
}

/** How what stands between marks is written. */
interface Written {
  readonly words: readonly string[];
  /** How many words it has; the longer it is, the more roughly. */
  readonly length: number;
  readonly isTitle: boolean;
  readonly initial: 'lower' | 'upper';
  readonly ending: 'stop' | 'comma' | 'none';
}

function writtenAs(inside: string): Written {
  // The beginning of a long quotation tells as much as all of it.
  const words = inside.slice(0, 300).split(/\s+/u);
  return {
    words,
    length: LENGTHS.findLast((bound) => words.length >= bound) ?? 1,
    isTitle: isTitleCase(words),
    initial: /^[\p{P}\s]*\p{Ll}/u.test(inside) ? 'lower' : 'upper',
    ending: /[.!?…]["'”’]*$/u.test(inside) ? 'stop' : /,["'”’]*$/u.test(inside) ? 'comma' : 'none',
  };
}

function featuresOfWriting({ words, length, isTitle, initial, ending }: Written): Feature[] {
  const plain = words.map((word) => word.toLowerCase().replace('’', "'"));
  return [
    feature('length', length),
    feature('ending', ending),
    feature('initial', initial, 'length', Math.min(length, 5)),
    feature('title', isTitle, 'length', Math.min(length, 5)),
    feature('title', isTitle, 'ending', ending),
    feature(
      'speech',
      plain.some((word) => OF_SPEECH.has(word)),
    ),
    feature(
      'clause',
      plain.some((word) => AUXILIARIES.has(word)),
    ),
  ];
}

/** What the words right before and behind the marks tell. */
function featuresAround({ sentence, unit }: QuotedSite, { isTitle, ending }: Written): Feature[] {
  const before = sentence.units[unit - 1];
  const tagBefore = before?.tag ?? 'edge';
  const tagBehind = sentence.units[unit + 1]?.tag ?? 'edge';
  const features = [
    feature('before', tagBefore),
    feature('behind', tagBehind),
    feature('before', tagBefore, 'title', isTitle),
    feature('before', tagBefore, 'behind', tagBehind),
    feature('before', tagBefore, 'behind', tagBehind, isTitle),
    feature('behind', tagBehind, 'ending', ending),
  ];
  for (const name of before?.verb?.classes ?? []) features.push(feature('behind cue', name));
  if (before?.tag === 'noun')
    features.push(feature(isPersonNoun(before.lower) ? 'behind person' : 'behind noun'));
  if (before?.tag === 'preposition') features.push(feature('behind', before.lower));
  return features;
}

function featuresOfSpeaker(site: QuotedSite, { sentence, frame }: Attribution): Feature[] {
  const { cue, phrase } = frame;
  const { units } = sentence;
  const near = sentence === site.sentence ? 'own' : 'other';
  const features = [
    feature('attributed', near, cue.kind),
    feature('attributed to', phraseKind(units, phrase)),
  ];
  for (const name of units[cue.first]?.verb?.classes ?? [])
    features.push(feature('attributed', near, 'class', name));
  return features;
}

function leadOf(lead: number): string {
  if (lead <= 0) return '0';
  if (lead < 1) return '1';
  if (lead < 2.5) return '2';
  return lead < 5 ? '5' : 'high';
}

function isTitleCase(words: readonly string[]): boolean {
  let capitals = 0;
  for (const [index, word] of words.entries()) {
    const letters = word.replace(/^[\p{P}]+/u, '');
    if (/^[\p{Lu}\p{N}]/u.test(letters)) capitals++;
    else if (index === 0 || !SMALL_IN_TITLES.has(letters.toLowerCase())) return false;
  }
  return capitals > 0;
}
