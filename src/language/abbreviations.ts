import { memoized } from '../shared/memoized.js';
import { wordSet } from './word-set.js';

/**
 * Abbreviations that are followed by what they belong to, so that their full stop never ends a sentence, by language:
 * titles before names, months, references. Written without the full stop, in lower case.
 */
const BEFORE_MORE: Readonly<Record<string, string>> = {
  en: `mr mrs ms mx dr prof rev fr sr st mt ft gen lt col maj capt cmdr adm sgt cpl pvt pte gov sen rep hon pres amb
    supt det insp messrs mme mlle jan feb mar apr jun jul aug sept sep oct nov dec vs v cf eg e.g ie i.e viz al fig figs
    no nos vol vols pp p ch art arts sec ed eds trans approx ca c dept univ assn bros ave blvd rd`,
  de: `dr prof hr hrn fr frl st nr bzw ca vgl z.b d.h u.a o.ä s abs art bd ggf inkl max min mio mrd jan feb mär apr jun
    jul aug sept okt nov dez dipl ing geb gest evtl sog str tel usw vs v.a z.t i.d.r u.u`,
  es: `sr sra srta dr dra d dña prof ud uds núm nº pág págs vol art ej p.ej cap ed aprox av ee lic ing gral gen sto sta fr`,
  fr: `m mm mme mmes mlle dr pr prof me st ste av vol chap art fig cf p pp env ex éd n° no janv févr avr juil sept oct nov
    déc`,
  it: `sig sigg sig.ra dott dr prof avv ing on sen pag pagg vol art es cfr ecc ca s sta fig cap`,
  pt: `sr sra srs dr dra prof profa eng av art pág págs vol ex núm cap fig aprox d`,
  nl: `dhr mevr mr dr prof ir ing drs st nr blz ca bijv vgl art jl`,
  ro: `dl dna d-na d-l dr prof ing nr art pag vol str sf cca ex lit cap`,
  ru: `г гг им ул д стр см рис т тыс млн млрд др пр проф акад ред напр св руб им.`,
  pl: `dr prof mgr inż ul nr np tzw str tj św im gen płk ks wg ok`,
  tr: `dr prof doç av sn no bkz vb vs örn yy st mah cad sok`,
  sv: `dr prof st nr t.ex bl.a s.k ca kl dvs`,
  da: `dr prof nr f.eks bl.a s.k ca kl dvs`,
  no: `dr prof nr f.eks bl.a s.k ca kl dvs`,
  vi: `tp ts ths gs pgs tr`,
  el: `κ κα κος δρ καθ αρ σελ π.χ δηλ βλ π.δ`,
  id: `dr prof drs ir no hlm tn ny`,
};

const listOf = memoized((language: string) => new Set((BEFORE_MORE[language] ?? '').split(/\s+/)));

/**
 * Whether a full stop after these letters belongs to an abbreviation that goes on.
 *
 * @param word the letters (and inner full stops) before the full stop
 * @param language ISO 639-1, or `und`, for which the English ones are taken
 */
export function isAbbreviation(word: string, language: string): boolean {
  return listOf(BEFORE_MORE[language] === undefined ? 'en' : language).has(word.toLowerCase());
}

/** Languages that write the day and the rank as a number with a full stop: „am 3. Oktober“, „der 2. Weltkrieg“. */
const ORDINALS_WITH_STOP = wordSet('de da no fi cs sk hu pl sl hr sr et lv lt tr is');

/** Whether a short number before a full stop may be an ordinal in this language. */
export function writesOrdinalsWithStop(language: string): boolean {
  return ORDINALS_WITH_STOP.has(language);
}
