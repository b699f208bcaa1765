import { wordSet } from '../../language/word-set.js';
import { genderedWords } from './gendered-words.js';

/**
 * Words that stand in front of a person's name and do not belong to it, in lower case and without a full stop.
 */
export const TITLES = wordSet(
  'mr mrs ms miss mister mx dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam pope cardinal bishop archbishop king queen prince princess duke duchess emperor sheikh sen sens senator senators rep reps representative representatives gov govs governor lt lieutenant gen general col colonel maj major capt captain sgt sergeant cmdr commander adm admiral cpl corporal officer detective constable inspector sheriff marshal president presidents pres vp vice prime minister premier chancellor secretary undersecretary ambassador envoy mayor councilman councilwoman councillor councilor cllr alderman assemblyman assemblywoman congressman congresswoman congressmen delegate attorney justice judge speaker leader chairman chairwoman chair chairperson director commissioner superintendent chief spokesman spokeswoman spokesperson whip former acting deputy assistant interim coach manager ceo cfo coo cto mp msp mep sen-elect president-elect first herr frau monsieur madame señor señora don doña senor senora dona signor signora',
);

/** Titles and forms of address that tell a man from a woman, without accents. */
export const GENDERED_TITLES = genderedWords(
  'mr mister sir lord king prince duke father brother emperor pope councilman alderman assemblyman congressman chairman spokesman herr monsieur senor don signor',
  'mrs ms miss dame lady queen princess duchess sister councilwoman assemblywoman congresswoman chairwoman spokeswoman frau madame senora dona signora',
);

/** What children call their elders, which a letter or a story writes like a name. */
export const KIN = genderedWords(
  'father dad daddy papa grandfather grandpa granddad uncle',
  'mother mum mummy mom mommy mama grandmother grandma granny aunt auntie',
);

/** Small words inside a family name: van der Berg, bin Salman, von der Leyen. */
export const NAME_PARTICLES = wordSet(
  'van von der den de del della da di du la le los las dos das do bin ibn bint al el abu ben ter ten zu zur y e af av st st. ap',
);

/** What may follow a family name. */
export const NAME_SUFFIXES = wordSet('jr jr. sr sr. ii iii iv phd md kc qc esq');

/** Abbreviations that stand before or behind a name and may end a sentence as well, in lower case and without the stop. */
export const ABBREVIATIONS_AT_NAMES = wordSet(
  'sens reps govs jr etc inc ltd co corp ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
);
