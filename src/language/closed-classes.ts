import { wordSet } from './word-set.js';

/**
 * The closed word classes of English, as a grammar lists them, in lower case.
 */

export const DETERMINERS = wordSet(
  'the a an this that these those each every some any no another all both either neither half several many few much most more less enough such what which whose my your his her its our their',
);

export const ARTICLES = wordSet('the a an');

/** Determiners that name an owner: the noun phrase goes on behind them. */
export const POSSESSIVE_DETERMINERS = wordSet('my your his her its our their whose');

/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = wordSet(
  'i you he she it we they who everyone everybody someone somebody anyone anybody nobody one others many some both all most another',
);

/** Days, which stand beside a name without a preposition: *Berg Tuesday said*. */
export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

/** What tells a time without a preposition: *this week*, *Wednesday*. */
export const TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...wordSet(
    'today yesterday tonight tomorrow day night week weekend month year morning afternoon evening spring summer fall autumn winter',
  ),
]);

export const OBJECT_PRONOUNS = wordSet(
  'me him her us them whom myself yourself himself herself itself ourselves yourselves themselves',
);

export const PREPOSITIONS = wordSet(
  'of in to for with on at from by about as into like through after over between out against during without before under around among across behind beyond near toward towards upon amid despite per via within throughout off up down above below beside besides beneath inside outside onto since until till than except unlike alongside amongst versus regarding concerning following including',
);

export const COORDINATORS = wordSet('and or but nor yet');

/** Words that open a subordinate clause. */
export const SUBORDINATORS = wordSet(
  'if whether because although though while when whenever where wherever unless once whereas why how that lest',
);

export const AUXILIARIES = wordSet(
  "is are was were be been being am has have had having do does did done will would shall should can could may might must ought 's 're 've 'll 'd 'm isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't cannot couldn't mustn't",
);

/** Forms of *be*, after which a past participle is passive. */
export const FORMS_OF_BE = wordSet("is are was were be been being am isn't aren't wasn't weren't 're 'm");

/** Adverbs that do not end in -ly. */
export const ADVERBS = wordSet(
  'not also then later now today yesterday tomorrow tonight again once twice always never often sometimes still just even only already yet soon ago back away here there first last instead too very quite rather almost perhaps maybe indeed further furthermore moreover meanwhile however nevertheless nonetheless thus therefore so ever else together aloud elsewhere earlier far well afterward afterwards',
);

/** Past forms of irregular verbs; the ones in -ed are known by their ending. */
export const IRREGULAR_PAST_FORMS = wordSet(
  'arose ate became began bent bet bit blew bore bought bound broke brought built burst came caught chose clung cost crept cut dealt did dove drank drew drove dug fed fell felt fled flew forbade forgave forgot fought found froze gave got grew ground had heard held hid hit hung hurt kept knelt knew laid lay led left lent let lit lost made meant met paid put quit ran rang read rode rose said sang sank sat saw sent set shook shot showed shrank shut slept slid sold sought spent spoke spread sprang stole stood strode struck stuck stung swam swept swore swung taught thought threw told took tore understood undertook underwent wept went woke won wore wound wove wrote',
);

/** Past participles that differ from the past form, of irregular verbs. */
export const IRREGULAR_PARTICIPLES = wordSet(
  'arisen awoken beaten become begun bitten blown born borne broken chosen done drawn driven drunk eaten fallen flown forbidden forgiven forgotten frozen given gone grown hidden known lain proven ridden risen run seen shaken shown shrunk spoken stolen stridden sung sunk sworn swum taken thrown torn woken worn woven written',
);

const CLOSED_CLASSES = [PREPOSITIONS, SUBORDINATORS, DETERMINERS, SUBJECT_PRONOUNS, OBJECT_PRONOUNS];

/**
 * Whether a word is one of a few of its kind, which every writer knows how to spell; only those of English are known.
 *
 * @param form as `words` gives it
 * @param language ISO 639-1, or `und`
 */
export function isOfClosedClass(form: string, language: string): boolean {
  return language === 'en' && CLOSED_CLASSES.some((words) => words.has(form));
}
