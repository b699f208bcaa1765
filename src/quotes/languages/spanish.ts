import { wordSet } from '../../language/word-set.js';
import type { SpacedLanguage } from './language-table.js';

/** Spanish verbs of saying, in the forms that reports use. */
export const SPANISH: SpacedLanguage = {
  script: 'spaced',
  cues: wordSet(
    'dice dijo dicho decía declara declaró declarado afirma afirmó afirmado explica explicó explicado añade añadió añadido agrega agregó agregado señala señaló señalado asegura aseguró asegurado subraya subrayó subrayado sostiene sostuvo sostenido indica indicó indicado comenta comentó comentado manifiesta manifestó manifestado advierte advirtió advertido insiste insistió insistido responde respondió respondido pregunta preguntó preguntado escribe escribió escrito cuenta contó contado anuncia anunció anunciado reconoce reconoció reconocido lamenta lamentó lamentado denuncia denunció denunciado concluye concluyó concluido recalca recalcó recalcado exclama exclamó relata relató apunta apuntó precisa precisó',
  ),
  auxiliaries: wordSet('ha han había habían'),
  sources: wordSet('según'),
  pronouns: wordSet('él ella'),
  articles: wordSet('el la los las un una'),
};
