import { wordSet } from '../../language/word-set.js';
import { TITLES } from './titles.js';

/**
 * Nouns for people, by ending and by list. What a speaker is called when not by name.
 */
const PERSON_NOUNS = wordSet(
  'aide chief official guest host boss coach friend pal wife husband spouse partner mother father mom dad son daughter brother sister uncle aunt cousin niece nephew child kid parent relative widow widower person people man men woman women boy girl guy lady gentleman crowd audience critic cleric monk nun pope priest rabbi judge clerk expert nurse surgeon witness victim suspect student pupil patient client scribe diplomat bureaucrat democrat republican conservative liberal progressive candidate nominee delegate associate correspondent resident president agent patriot activist athlete advocate ally allies representative executive operative native captain colleague individual hero soldier troops police staff surrogate source sources spokespeople attorney journalist columnist blogger pundit fan foe rival opponent enemy neighbor neighbour veteran vet refugee migrant immigrant retiree crew team tenant attendee devotee trustee secretary governor mayor senator minister chancellor king queen prince princess author poet artist musician singer actor actress chef cook pilot guard thief spy pro champion peer teen teenager adult youth elder baby folks pollster',
);

const PERSON_ENDINGS =
  /(?:man|woman|men|women|person|people|ist|ician|ologist|grapher|eer|ster|yer|adviser|advisor|or|er|ian|holder|keeper|goer)s?$/;

/** Words that end like nouns for people and are none. */
const NO_PERSONS = wordSet(
  'paper newspaper letter number matter order power answer water weather summer winter center centre computer corner cover dinner effort error factor favor favour fever floor flower former honor honour humor hunger labor labour latter layer major master member minor mirror monitor motor murder offer other over poster quarter razor rather remainder reminder river rubber rumor sector shelter shoulder silver similar sweater taper temper terror tower under user vector visitor whether wonder behavior behaviour trailer banner folder ladder chapter charter filter meter',
);

/** Whether a noun, in lower case, is one for a person or for people. */
export function isPersonNoun(lower: string): boolean {
  if (PERSON_NOUNS.has(lower) || (lower.endsWith('s') && PERSON_NOUNS.has(lower.slice(0, -1)))) return true;
  return lower.length > 4 && PERSON_ENDINGS.test(lower) && !NO_PERSONS.has(lower);
}

/** Whether a word surely means several people: *officials*, *people*. */
export function isPluralPersonNoun(lower: string): boolean {
  if (lower === 'people' || lower === 'men' || lower === 'women') return true;
  if (!lower.endsWith('s') || PERSON_NOUNS.has(lower)) return false;
  return PERSON_NOUNS.has(lower.slice(0, -1)) || UNMISTAKABLE_ENDINGS.test(lower.slice(0, -1));
}

/** Nouns for people that mean several without an ending that says so. */
const COLLECTIVES = wordSet(
  'people folks spokespeople crowd audience police staff team crew troops allies youth couple',
);

/** Whether a noun, in lower case, is one for one person: *striker*, *boss*; not *strikers*, *chairmen* or *crowd*. */
export function isNounForOne(lower: string): boolean {
  const isPlural =
    /(?:[^s]s|men)$/.test(lower) && isPersonNoun(lower.replace(/s$/, '').replace(/men$/, 'man'));
  return isPersonNoun(lower) && !isPlural && !COLLECTIVES.has(lower);
}

/** Nouns that tell how many are meant of what stands behind *of*. */
const QUANTITIES = wordSet(
  'lot lots number numbers couple pair group handful majority minority plenty range dozen dozens score scores hundreds thousands millions half third quarter percent',
);

/** Whether a noun only tells how many are meant of what follows it: *a lot* of people. */
export function isQuantity(noun: string, next: string | undefined): boolean {
  return next === 'of' && QUANTITIES.has(noun);
}

/** Whether a noun, in lower case, says of nobody what they are: what follows it does. */
export function isAnybody(lower: string): boolean {
  return lower === 'person' || lower === 'people';
}

const UNMISTAKABLE_ENDINGS =
  /(?:woman|person|(?:sports|spokes|business|congress|council|chair|fisher|police|states|salt|fire|news)man|ist|ician|grapher|adviser|advisor|leader|manager|director|writer|reporter|lawyer|teacher|worker|maker|holder|producer|singer|speaker|player|driver|owner|officer)$/;

/**
 * Whether a word before a name surely says what its bearer is. Many nouns for people are family and given names as well
 * (*Baker*, *Wasserman*, *Hunter*).
 */
export function isTitleNoun(lower: string): boolean {
  return PERSON_NOUNS.has(lower) || UNMISTAKABLE_ENDINGS.test(lower) || isCompoundTitle(lower);
}

/** *Secretary-General*, *attorney-general*: two titles are one. */
export function isCompoundTitle(lower: string): boolean {
  return lower.includes('-') && lower.split('-').every((part) => TITLES.has(part) || PERSON_NOUNS.has(part));
}

/** Nouns for groups that speak as one, and for what is written. */
const SPEAKING_THINGS = wordSet(
  'agency association board bureau cabinet campaign commission committee company congress council court department embassy firm foundation government group house institute ministry movement network office organization organisation panel parliament party senate school team tribunal union university administration authority authorities army police statement report study poll survey article editorial book letter email memo document headline tweet post ad advertisement paper newspaper magazine website site outlet blog page filing complaint lawsuit indictment caption sign banner message note text transcript resolution bill law rule press release op-ed column story analysis review speech song',
);

/** Whether a noun, in lower case, is one for a group that speaks or for something written. */
export function isSpeakingThing(lower: string): boolean {
  return SPEAKING_THINGS.has(lower) || (lower.endsWith('s') && SPEAKING_THINGS.has(lower.slice(0, -1)));
}

/** Nouns for something said or written, which can take the place of a cue verb. */
const SPEECH_NOUNS = wordSet(
  'statement remark comment word phrase claim assertion argument message response reply answer question speech announcement warning call declaration quote quotation line slogan motto tweet post letter email note testimony verdict reaction explanation description insistence admission complaint suggestion promise pledge plea demand accusation allegation criticism advice opinion view belief',
);

/** Whether a noun, in lower case, is one for something said: *statement*, *warning*. */
export function isSpeechNoun(lower: string): boolean {
  return SPEECH_NOUNS.has(lower) || (lower.endsWith('s') && SPEECH_NOUNS.has(lower.slice(0, -1)));
}
