import { wordSet } from '../../language/word-set.js';
import type { SpacedLanguage } from './language-table.js';

/** German verbs of saying, in the forms that reports use. */
export const GERMAN: SpacedLanguage = {
  script: 'spaced',
  cues: wordSet(
    'sagt sagte sagten gesagt erklärt erklärte erklärten meint meinte meinten gemeint betont betonte betonten fügte fügt ergänzt ergänzte schreibt schrieb schrieben geschrieben teilte teilt mitgeteilt warnt warnte gewarnt kritisiert kritisierte antwortet antwortete geantwortet fragt fragte gefragt ruft rief gerufen berichtet berichtete fordert forderte gefordert verlangt verlangte kündigt kündigte angekündigt versichert versicherte behauptet behauptete räumt räumte eingeräumt äußert äußerte geäußert bekräftigt bekräftigte unterstreicht unterstrich resümiert resümierte lobt lobte urteilt urteilte spricht sprach gesprochen nennt nannte',
  ),
  auxiliaries: wordSet('hat habe hatte haben'),
  sources: wordSet('laut so zufolge'),
  pronouns: wordSet('er sie'),
  articles: wordSet('der die das ein eine'),
};
