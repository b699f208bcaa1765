import { wordSet } from '../../language/word-set.js';
import { genderedWords } from '../lexicon/gendered-words.js';
import type { SpacedLanguage } from './language-table.js';

/** Portuguese verbs of saying, in the forms that reports use on both sides of the ocean. */
export const PORTUGUESE: SpacedLanguage = {
  script: 'spaced',
  cues: wordSet(
    'diz disse dito dizia declara declarou declarado afirma afirmou afirmado explica explicou explicado acrescenta acrescentou acrescentado sublinha sublinhou sublinhado destaca destacou destacado garante garantiu garantido assegura assegurou observa observou comenta comentou comentado conta contou contado lembra lembrou lembrado recorda recordou anuncia anunciou anunciado avisa avisou avisado adverte advertiu alerta alertou alertado insiste insistiu responde respondeu respondido pergunta perguntou perguntado escreve escreveu escrito conclui concluiu confirma confirmou confirmado refere referiu referido admite admitiu admitido reconhece reconheceu critica criticou criticado denuncia denunciou denunciado lamenta lamentou exclama exclamou promete prometeu prometido reitera reiterou reforça reforçou ressalta ressaltou salienta salientou frisa frisou revela revelou revelado confessa confessou acusa acusou esclarece esclareceu defende defendeu argumenta argumentou opina opinou relata relatou adianta adiantou resume resumiu murmurou sussurrou gritou',
  ),
  auxiliaries: wordSet('tem têm tinha tinham havia haviam'),
  sources: wordSet('segundo conforme'),
  reporting: {
    conjunction: /^que$/u,
    opening: /^(?:segundo|de acordo com)(?= )/u,
    times: wordSet(
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje nesta neste também ainda manhã tarde',
    ),
    negations: wordSet('não nunca'),
  },
  viewpoints: wordSet('para'),
  pronouns: genderedWords('ele', 'ela'),
  gendered: genderedWords('o senhor sr dom', 'a senhora sra dona'),
  dropsPronouns: true,
  articles: wordSet('o a os as um uma'),
  prepositions: wordSet(
    'de em com por para do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa contra durante entre sobre após até desde sob perante',
  ),
  titles:
    /^(?:senhor|senhora|sr|sra|dom|dona|padre|doutor|doutora|dr|dra|professor|professora|prof|profª|engenheiro|engenheira|eng|arquiteto|arquiteta|(?:ex-|vice-)?(?:presidente|presidenta|ministro|ministra|prefeito|prefeita|governador|governadora)|primeiro-ministro|primeira-ministra|senador|senadora|deputado|deputada|vereador|vereadora|secretário|secretária|general|coronel|capitão|cardeal|bispo|papa|rei|rainha|príncipe|princesa|chanceler)$/u,
};
