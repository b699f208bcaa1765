import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../../language/closed-classes.js';
import { wordSet } from '../../language/word-set.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import { phraseKind } from '../parsing/frame-parts.js';
import type { ParsedDocument, QuotedSite } from '../parsing/parse.js';
import type { Unit } from '../parsing/unit.js';
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
  best: Candidate,
  lead: number,
): Feature[] {
  const { text, paragraphs } = document;
  const { span } = site;
  const paragraph = paragraphs[site.paragraph];
  const units = paragraph?.sentences[site.sentence]?.units ?? [];
  const inside = text.slice(span.start, span.end).trim();
  // The beginning of a long quotation tells as much as all of it.
  const words = inside.slice(0, 300).split(/\s+/u);
  const length = LENGTHS.findLast((bound) => words.length >= bound) ?? 1;
  const before = units[site.unit - 1];
  const behind = units[site.unit + 1];
  const title = isTitleCase(words);
  const ending = /[.!?…]["'”’]*$/u.test(inside) ? 'stop' : /,["'”’]*$/u.test(inside) ? 'comma' : 'none';
  const initial = /^[\p{P}\s]*\p{Ll}/u.test(inside) ? 'lower' : 'upper';
  const plain = words.map((word) => word.toLowerCase().replace('’', "'"));
  const speech = plain.some((word) => OF_SPEECH.has(word));
  const clause = plain.some((word) => AUXILIARIES.has(word));
  const features = [
    feature('bias'),
    feature('length', length),
    feature('ending', ending),
    feature('initial', initial, 'length', Math.min(length, 5)),
    feature('title', title, 'length', Math.min(length, 5)),
    feature('title', title, 'ending', ending),
    feature('speech', speech),
    feature('clause', clause),
    feature('before', tagOf(before)),
    feature('behind', tagOf(behind)),
    feature('before', tagOf(before), 'title', title),
    feature('before', tagOf(before), 'behind', tagOf(behind)),
    feature('before', tagOf(before), 'behind', tagOf(behind), title),
    feature('behind', tagOf(behind), 'ending', ending),
    feature('lead', leadOf(lead)),
    feature('lead', leadOf(lead), 'title', title),
    feature('lead', leadOf(lead), 'length', Math.min(length, 5)),
  ];
  if (paragraph?.isHeading) features.push(feature('heading'));
  if (!span.closed) features.push(feature('open'));
  if (before?.verb != null)
    for (const name of before.verb.classes) features.push(feature('behind cue', name));
  if (before !== undefined && before.tag === 'noun')
    features.push(feature(isPersonNoun(before.lower) ? 'behind person' : 'behind noun'));
  if (before?.tag === 'preposition') features.push(feature('behind', before.lower));
  if (best.attribution !== null) {
    const { frame, paragraph: at, sentence } = best.attribution;
    const source = paragraphs[at]?.sentences[sentence]?.units ?? [];
    const near = at === site.paragraph && sentence === site.sentence ? 'own' : 'other';
    features.push(
      feature('attributed', near, frame.cue.kind),
      feature('attributed to', phraseKind(source, frame.phrase)),
    );
    for (const name of source[frame.cue.first]?.verb?.classes ?? [])
      features.push(feature('attributed', near, 'class', name));
  } else features.push(feature('unattributed'));
  return features;
}

function tagOf(unit: Unit | undefined): string {
  return unit === undefined ? 'edge' : unit.tag;
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
