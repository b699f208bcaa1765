import { wordSet } from '../../language/word-set.js';
import { genderedWords } from '../lexicon/gendered-words.js';
import type { SpacedLanguage } from './language-table.js';

/** Dutch verbs of saying, in the forms that reports use. */
export const DUTCH: SpacedLanguage = {
  script: 'spaced',
  cues: wordSet(
    'zegt zei zeiden gezegd verklaart verklaarde verklaard stelt stelde gesteld legt legde uitgelegd vertelt vertelde verteld benadrukt benadrukte vindt vond meent meende schrijft schreef geschreven antwoordt antwoordde geantwoord vraagt vroeg gevraagd waarschuwt waarschuwde gewaarschuwd reageert reageerde gereageerd bevestigt bevestigde bevestigd meldt meldde gemeld belooft beloofde beloofd bekent bekende erkent erkende klaagt klaagde betoogt betoogde besluit besloot concludeert concludeerde vervolgt vervolgde herhaalt herhaalde roept riep geroepen fluistert fluisterde verzucht verzuchtte grapt grapte lacht lachte oordeelt oordeelde',
  ),
  auxiliaries: wordSet('heeft hebben had hadden'),
  sources: wordSet('aldus volgens'),
  reporting: {
    conjunction: /^dat$/u,
    opening: /^volgens(?= )/u,
    times: wordSet(
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag ook ochtend avond',
    ),
    negations: wordSet('niet nooit geen'),
  },
  viewpoints: wordSet('voor'),
  pronouns: genderedWords('hij', 'zij ze'),
  gendered: genderedWords('meneer dhr heer', 'mevrouw mevr mw'),
  articles: wordSet('de het een'),
  prepositions: wordSet(
    'van in op aan bij met voor door naar over tegen tegenover uit om tot tijdens namens onder sinds vanuit',
  ),
  titles:
    /^(?:meneer|mevrouw|mevr|mw|dhr|de heer|heer|dr|drs|ir|ing|mr|prof|professor|dokter|pater|zuster|(?:oud-|vice-)?(?:minister|premier|president|burgemeester|wethouder|voorzitter|voorzitster)|staatssecretaris|minister-president|senator|gedeputeerde|raadslid|kamerlid|directeur|woordvoerder|woordvoerster|generaal|kolonel|kapitein|kardinaal|bisschop|paus|koning|koningin|prins|prinses|bondskanselier|trainer|bondscoach)$/u,
};
