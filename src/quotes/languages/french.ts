import { wordSet } from '../../language/word-set.js';
import type { SpacedLanguage } from './language-table.js';

/** French verbs of saying, in the forms that reports use, inverted pronouns included. */
export const FRENCH: SpacedLanguage = {
  script: 'spaced',
  cues: wordSet(
    'dit disait dit-il dit-elle déclare déclaré déclarait déclare-t-il déclare-t-elle affirme affirmé affirme-t-il affirme-t-elle explique expliqué explique-t-il explique-t-elle ajoute ajouté ajoute-t-il ajoute-t-elle souligne souligné souligne-t-il souligne-t-elle estime estimé estime-t-il estime-t-elle assure assuré assure-t-il assure-t-elle précise précisé précise-t-il précise-t-elle indique indiqué annonce annoncé répond répondu répond-il répond-elle demande demandé rappelle rappelé raconte raconté raconte-t-il raconte-t-elle écrit écrit-il écrit-elle confie confié confie-t-il confie-t-elle lance lancé lance-t-il lance-t-elle insiste insisté regrette regretté dénonce dénoncé martèle martelé conclut conclu conclut-il conclut-elle prévient prévenu témoigne témoigné réagit réagi poursuit poursuivi affirmait expliquait ajoutait soulignait estimait assurait précisait indiquait reconnaît reconnu admet admis soutient soutenu plaide plaidé promet promis résume résumé soupire soupiré ironise ironisé nuance nuancé indigne indigné exclame exclamé inquiète inquiété félicite félicité réjouit réjoui défend défendu tranche tranché glisse glissé argue argué observe observé constate constaté avertit averti critique critiqué accuse accusé',
  ),
  auxiliaries: wordSet('a ont avait avaient'),
  sources: wordSet("selon d'après"),
  pronouns: wordSet('il elle'),
  articles: wordSet("le la les un une l' l’"),
  prepositions: wordSet(
    "à au aux de du des d' d’ en dans sur sous avec pour par chez auprès devant contre vers depuis",
  ),
  titles:
    /^(?:m|mm|mme|mmes|mlle|monsieur|madame|mademoiselle|maître|me|dr|docteur|professeur|professeure|pr|sir|lord|père|sœur|(?:vice-)?(?:président|présidente|ministre|premier|première|sénateur|sénatrice|député|députée|maire|général|colonel|capitaine|cardinal|pape|roi|reine|prince|princesse|chancelier|chancelière))$/u,
  hasLargeNouns: false,
};
