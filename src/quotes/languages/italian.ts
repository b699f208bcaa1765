import { wordSet } from '../../language/word-set.js';
import { genderedWords } from '../lexicon/gendered-words.js';
import type { SpacedLanguage } from './language-table.js';

/** Italian verbs of saying, in the forms that reports use. */
export const ITALIAN: SpacedLanguage = {
  script: 'spaced',
  cues: wordSet(
    'dice disse detto diceva dichiara dichiarò dichiarato afferma affermò affermato spiega spiegò spiegato aggiunge aggiunse aggiunto sottolinea sottolineò sottolineato sostiene sostenne sostenuto assicura assicurò assicurato osserva osservò osservato commenta commentò commentato racconta raccontò raccontato ricorda ricordò ricordato annuncia annunciò annunciato avverte avvertì avvertito insiste insistette insistito risponde rispose risposto replica replicò replicato ribatte ribatté ribattuto chiede chiese chiesto domanda domandò domandato scrive scrisse scritto conclude concluse concluso conferma confermò confermato precisa precisò precisato riferisce riferì riferito ammette ammise ammesso riconosce riconobbe riconosciuto critica criticò criticato denuncia denunciò denunciato lamenta lamentò lamentato esclama esclamò esclamato promette promise promesso ribadisce ribadì ribadito evidenzia evidenziò evidenziato rivela rivelò rivelato confessa confessò confessato accusa accusò accusato chiarisce chiarì chiarito sbotta sbottò ironizza ironizzò attacca incalza prosegue proseguì proseguito continua continuò riassume riassunse mormora mormorò sussurra sussurrò grida gridò urla urlò protesta protestò protestato assicurano scherza scherzò scherzato ammonisce ammonì definisce definì definito parla parlò parlato tuona tuonò rincara sintetizza spiegava ricordava dicono affermano spiegano sospira sospirò propone propose proposto auspica auspicò auspicato contesta contestò contestato difende difese difeso illustra illustrò illustrato garantisce garantì garantito ipotizza confida confidò invita ringrazia',
  ),
  auxiliaries: wordSet('ha hanno aveva avevano ebbe'),
  sources: wordSet('secondo'),
  reporting: {
    conjunction: /^(?:che$|ch')/u,
    opening: /^secondo(?= )/u,
    times: wordSet(
      'lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi mattina sera pomeriggio questa anche inoltre',
    ),
    negations: wordSet('non mai'),
  },
  viewpoints: wordSet('per'),
  pronouns: genderedWords('lui egli', 'lei ella'),
  gendered: genderedWords('il lo signor sig don', 'la signora sigra signorina'),
  dropsPronouns: true,
  articles: wordSet("il lo la i gli le un uno una l'"),
  prepositions: wordSet(
    "di a da in con su per tra fra del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' contro durante verso dopo sotto sopra presso",
  ),
  titles:
    /^(?:signor|signora|signorina|sig|sigra|don|suor|padre|dottor|dottore|dottoressa|dott|dottssa|dr|prof|professore|professoressa|avvocato|avvocata|avv|ingegner|ing|architetto|(?:ex|vice)?(?:presidente|presidentessa|ministro|ministra|sindaco|sindaca|premier)|senatore|senatrice|deputato|deputata|onorevole|on|consigliere|consigliera|assessore|assessora|generale|colonnello|capitano|comandante|cardinale|vescovo|papa|re|regina|principe|principessa|cancelliere|cancelliera)$/u,
};
