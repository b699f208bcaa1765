import { wordSet } from '../../language/word-set.js';
import { genderedWords } from '../lexicon/gendered-words.js';
import type { SpacedLanguage } from './language-table.js';

/** Spanish verbs of saying, in the forms that reports use. */
export const SPANISH: SpacedLanguage = {
  script: 'spaced',
  cues: wordSet(
    'dice dijo dicho decía declara declaró declarado afirma afirmó afirmado explica explicó explicado añade añadió añadido agrega agregó agregado señala señaló señalado asegura aseguró asegurado subraya subrayó subrayado sostiene sostuvo sostenido indica indicó indicado comenta comentó comentado manifiesta manifestó manifestado advierte advirtió advertido insiste insistió insistido responde respondió respondido pregunta preguntó preguntado escribe escribió escrito cuenta contó contado anuncia anunció anunciado reconoce reconoció reconocido lamenta lamentó lamentado denuncia denunció denunciado concluye concluyó concluido recalca recalcó recalcado exclama exclamó relata relató apunta apuntó precisa precisó precisado critica criticó criticado queja quejó quejado defiende defendió defendido admite admitió admitido avisa avisó avisado alerta alertó alertado considera consideró considerado opina opinó opinado confiesa confesó confesado zanja zanjó reitera reiteró reiterado destaca destacó destacado remarca remarcó remarcado promete prometió prometido acusa acusó acusado reprocha reprochó reprochado aclara aclaró aclarado matiza matizó matizado resume resumió resumido expresa expresó expresado replica replicó replicado bromea bromeó calificó califica calificado tildó tilda tachó describe describió descrito pide pidió pedido reclama reclamó reclamado exige exigió exigido propone propuso recuerda recordó recordado sugiere sugirió sugerido continúa continuó prosigue prosiguió agradece agradeció celebra celebró ironiza ironizó protesta protestó justifica justificó reivindica reivindicó informa informó informado detalla detalló argumenta argumentó argumentado augura auguró vaticina vaticinó sentencia sentenció suspira suspiró susurra susurró grita gritó murmura murmuró contesta contestó contestado repite repitió define definió definido habla habló valora valoró razona razonó apostilla apostilló espeta espetó rechaza rechazó sostienen explican afirman aseguran',
  ),
  auxiliaries: wordSet('ha han había habían'),
  sources: wordSet('según'),
  reporting: {
    conjunction: /^que$/u,
    opening: /^(?:según|de acuerdo con)(?= )/u,
    times: wordSet(
      'de lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana tarde noche este esta el la por también además',
    ),
    negations: wordSet('no nunca jamás tampoco'),
  },
  viewpoints: wordSet('para'),
  pronouns: genderedWords('él', 'ella'),
  gendered: genderedWords('el señor sr don', 'la señora sra señorita srta doña'),
  dropsPronouns: true,
  articles: wordSet('el la los las un una su'),
  prepositions: wordSet('a al ante con contra de del desde durante en entre hacia hasta para por sobre tras'),
  titles:
    /^(?:señor|señora|señorita|sr|sra|srta|don|doña|d|dª|dr|dra|doctor|doctora|profesor|profesora|(?:ex|vice)?(?:presidente|presidenta|ministro|ministra)|primer|primera|senador|senadora|diputado|diputada|alcalde|alcaldesa|general|coronel|capitán|cardenal|papa|rey|reina|príncipe|princesa|canciller)$/u,
};
