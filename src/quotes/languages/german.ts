import { wordSet } from '../../language/word-set.js';
import { genderedWords } from '../lexicon/gendered-words.js';
import type { SpacedLanguage } from './language-table.js';

/** German verbs of saying, in the forms that reports use. */
export const GERMAN: SpacedLanguage = {
  script: 'spaced',
  cues: wordSet(
    'sagt sagte sagten gesagt erklärt erklärte erklärten meint meinte meinten gemeint betont betonte betonten fügte fügt ergänzt ergänzte schreibt schrieb schrieben geschrieben teilte teilt mitgeteilt warnt warnte gewarnt kritisiert kritisierte antwortet antwortete geantwortet fragt fragte gefragt ruft rief gerufen berichtet berichtete fordert forderte gefordert verlangt verlangte kündigt kündigte angekündigt versichert versicherte behauptet behauptete räumt räumte eingeräumt äußert äußerte geäußert bekräftigt bekräftigte unterstreicht unterstrich resümiert resümierte lobt lobte urteilt urteilte spricht sprach gesprochen nennt nannte verteidigte entgegnete entgegnet erwiderte erwidert bestätigte bestätigt bilanzierte mahnte mahnt klagte klagt beklagte beklagt erläuterte erläutert versprach verspricht verkündete verkündet schimpfte spottete scherzte erzählt erzählte erzählten schildert schilderte geschildert glaubt glaubte findet fand hofft hoffte vermutet vermutete bemerkt bemerkte betonen sagen kommentiert kommentierte konterte kontert plädierte plädiert appellierte appelliert drohte droht bedauerte bedauert begründete begründet erinnert erinnerte beschreibt beschrieb bezeichnete lachte lacht scherzt spottet verteidigt zitierte zitiert freut freute wünscht wünschte rechtfertigte rechtfertigt unterstellt unterstellte prophezeit prophezeite gesteht gestand gestanden versichern stellte',
  ),
  auxiliaries: wordSet('hat habe hatte haben'),
  sources: wordSet('laut so zufolge'),
  reporting: {
    conjunction: /^dass$/u,
    opening:
      /^(?:laut|nach (?:den |der )?(?:angaben|ansicht|auffassung|aussagen?|darstellung|einschätzung|meinung|überzeugung|worten)(?: von)?)(?= )/u,
    postposition: 'zufolge',
    times: new Set(),
    negations: wordSet('nicht nie niemals kein keine keinen keiner'),
    subjunctive: wordSet(
      'sei seien habe werde würde würden könne könnten müsse müssten solle sollten dürfe dürften wolle wollten möge hätte hätten wäre wären gebe gehe komme stehe bleibe liege lasse mache sehe brauche wisse halte nehme finde heiße gelte handle führe bringe fehle reiche bestehe rechne erwarte plane fordere begrüße bedauere arbeite',
    ),
  },
  viewpoints: wordSet('für'),
  pronouns: genderedWords('er', 'sie'),
  gendered: genderedWords('der herr herrn', 'die frau fräulein'),
  articles: wordSet('der die das dem den des ein eine einem einen einer'),
  prepositions: wordSet(
    'von vom für bei beim aus in im an am zu zum zur mit nach über gegen gegenüber auf durch unter seit vor',
  ),
  titles:
    /^(?:herr|herrn|frau|fräulein|dr|prof|professor|professorin|doktor|graf|gräfin|freiherr|papst|kardinal|bischof|pfarrer|.*(?:minister|kanzler|präsident|sprecher|direktor|senator|sekretär|chef|leiter|trainer|bürgermeister|politiker|ökonom|forscher|wissenschaftler|experte|anwalt|richter|beauftragter|vorsitzender|abgeordneter|general|kommissar|botschafter|autor|manager|historiker)(?:in)?|.*(?:expertin|anwältin|ministerpräsidentin|vorsitzende|beauftragte|abgeordnete|ökonomin|rat|rätin))$/u,
  hasLargeNouns: true,
};
