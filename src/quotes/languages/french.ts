import { wordSet } from '../../language/word-set.js';
import { genderedWords } from '../lexicon/gendered-words.js';
import type { SpacedLanguage } from './language-table.js';

/** French verbs of saying, in the forms that reports use, inverted pronouns included. */
export const FRENCH: SpacedLanguage = {
  script: 'spaced',
  cues: wordSet(
    'dit disait déclare déclaré déclarait affirme affirmé explique expliqué ajoute ajouté souligne souligné estime estimé assure assuré précise précisé indique indiqué annonce annoncé répond répondu demande demandé rappelle rappelé raconte raconté écrit confie confié lance lancé insiste insisté regrette regretté dénonce dénoncé martèle martelé conclut conclu prévient prévenu témoigne témoigné réagit réagi poursuit poursuivi affirmait expliquait ajoutait soulignait estimait assurait précisait indiquait reconnaît reconnu admet admis soutient soutenu plaide plaidé promet promis résume résumé soupire soupiré ironise ironisé nuance nuancé indigne indigné exclame exclamé inquiète inquiété félicite félicité réjouit réjoui défend défendu tranche tranché glisse glissé argue argué observe observé constate constaté avertit averti critique critiqué accuse accusé déclara affirma expliqua ajouta souligna estima assura précisa indiqua annonça répondit demanda rappela raconta écrivit confia lança insista regretta prévint poursuivit reconnut admit soutint promit résuma soupira ironisa exclama observa constata murmura murmure chuchota chuchote cria crie souffla souffle répliqua réplique reprit reprend avoua avoue protesta proteste grogna bougonna balbutia hurla interrogea parle parlait parlé qualifie qualifié évoque évoqué réclame réclamé juge jugé jugeait pointe pointé déplore déploré salue salué note noté propose proposé plaisante plaisanté commente commenté détaille détaillé justifie justifié rapporte rapporté alerte alerté fustige fustigé rassure rassuré étonne étonné souvient souvenu emporte emporté sourit demandait racontait rappelait décrit interroge interrogé appelle appelé décrypte analyse analysé relativise relativisé tonne',
  ),
  auxiliaries: wordSet('a ont avait avaient'),
  sources: wordSet("selon d'après"),
  reporting: {
    conjunction: /^(?:que$|qu')/u,
    opening: /^(?:selon|d'après)(?= )/u,
    times: wordSet(
      "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui matin soir midi après-midi ce cette pour sa part de son côté",
    ),
    negations: wordSet("ne n' pas jamais"),
  },
  viewpoints: wordSet('pour'),
  pronouns: genderedWords('il', 'elle'),
  gendered: genderedWords('le m monsieur', 'la mme madame mlle mademoiselle'),
  articles: wordSet("le la les un une l' son sa leur"),
  prepositions: wordSet(
    "à au aux de du des d' en dans sur sous avec pour par chez auprès devant contre vers depuis",
  ),
  titles:
    /^(?:m|mm|mme|mmes|mlle|monsieur|madame|mademoiselle|maître|me|dr|docteur|professeur|professeure|pr|sir|lord|père|sœur|(?:vice-)?(?:président|présidente|ministre|premier|première|sénateur|sénatrice|député|députée|maire|général|colonel|capitaine|cardinal|pape|roi|reine|prince|princesse|chancelier|chancelière))$/u,
};
