import { phrasePlaces, phrasesByLanguage } from './listed-phrases.js';

/** What kind of words answers a question, as far as the words that ask tell. */
export type AnswerType = 'number' | 'time' | 'name' | 'place' | 'other';

/**
 * The words that ask for a number, a time, somebody, or some place; several words stand for their sequence. What `^` stands
 * before asks only where the question begins with it: the Arabic _who_ is written like _from_.
 */
const phrasesOf = phrasesByLanguage<Exclude<AnswerType, 'other'>>({
  en: {
    number:
      'how many, how much, how old, how long, how far, how tall, how high, how large, how big, how often, what percent, what percentage, what number, how fast, what age, how deep, how wide',
    time: 'when, whens, what year, which year, what years, which years, what date, which date, what day, which day, what month, which month, what century, which century, what decade, which decade, what decades, which decades, what time',
    name: 'who, whos, whom, whose, what person',
    place: 'where, wheres, what city, what country, which country, which city, what state, which state',
  },
  de: {
    number:
      'wie viele, wie viel, wieviel, wieviele, wie hoch, wie alt, wie lange, wie groß, wie weit, wie oft, welcher prozentsatz',
    time: 'wann, welchem jahr, welches jahr, welchem jahrhundert, welchem monat, welchem tag',
    name: 'wer, wem, wen, wessen',
    place: 'wo, woher, wohin, welche stadt, welches land, welcher stadt, welchem land',
  },
  es: {
    number: 'cuánto, cuánta, cuántos, cuántas, qué porcentaje, qué edad',
    time: 'cuándo, qué año, qué fecha, qué siglo, qué mes, qué día',
    name: 'quién, quiénes',
    place: 'dónde, qué ciudad, qué país',
  },
  fr: {
    number: 'combien, quel pourcentage, quel âge',
    time: 'quand, quelle année, quelle date, quel siècle, quel jour, quel mois',
    name: 'qui',
    place: 'où, quelle ville, quel pays',
  },
  it: {
    number: 'quanto, quanta, quanti, quante, che percentuale',
    time: 'quando, che anno, quale anno, che data',
    name: 'chi',
    place: 'dove, quale città, quale paese',
  },
  pt: {
    number: 'quanto, quanta, quantos, quantas, que percentagem',
    time: 'quando, que ano, qual ano, que data',
    name: 'quem',
    place: 'onde, que cidade, que país',
  },
  nl: {
    number: 'hoeveel, hoe oud, hoe lang, hoe groot, hoe vaak',
    time: 'wanneer, welk jaar, welke datum',
    name: 'wie',
    place: 'waar, welke stadt, welk land',
  },
  ro: {
    number: 'câți, câte, cât, câtă, ce procent, ce procentaj',
    time: 'când, ce an, ce dată, ce secol',
    name: 'cine, cui',
    place: 'unde, ce oraș, ce țară',
  },
  ru: {
    number: 'сколько, какой процент, какое количество',
    time: 'когда, каком году, какой год, каком веке',
    name: 'кто, кого, кому, кем',
    place: 'где, куда, откуда, каком городе, какой стране',
  },
  el: {
    number: 'πόσο, πόση, πόσα, πόσοι, πόσες, πόσους, πόσων, τι ποσοστό',
    time: 'πότε, ποια χρονιά, ποιο έτος, ποιον αιώνα',
    name: 'ποιος, ποιοι, ποιον',
    place: 'πού',
  },
  tr: {
    number: 'kaç, kaçta, ne kadar, yüzde kaç',
    time: 'ne zaman, hangi yıl, hangi yılda, hangi tarihte',
    name: 'kim, kimin, kime, kimi, kimler, kimdir',
    place: 'nerede, nereye, nereden, hangi ülke, hangi şehir',
  },
  ar: {
    number: 'كم, ما عدد, ما نسبة',
    time: 'متى, أي عام, أي سنة, أي تاريخ',
    name: '^من, لمن',
    place: 'أين',
  },
  hi: {
    number: 'कितने, कितना, कितनी, कितने प्रतिशत',
    time: 'कब, किस वर्ष, किस साल',
    name: 'कौन, किसने, किसे',
    place: 'कहाँ, कहां, किस देश, किस शहर',
  },
  vi: {
    number: 'bao nhiêu, mấy, bao lâu, bao xa',
    time: 'khi nào, năm nào, ngày nào, lúc nào, thế kỷ nào',
    name: 'ai',
    place: 'ở đâu, nước nào, thành phố nào',
  },
  th: {
    number: 'กี่, เท่าไร, เท่าใด, เท่าไหร่',
    time: 'เมื่อใด, เมื่อไร, เมื่อไหร่, ปี ใด, ปีใด, ปี ไหน, วัน ใด, วันไหน, เดือน ใด, ศตวรรษ ใด, ศตวรรษ ที่ เท่าไร',
    name: 'ใคร',
    place: 'ที่ไหน, ที่ใด, ประเทศ ใด, ประเทศ ไหน, เมือง ใด, เมือง ไหน',
  },
  zh: {
    time: '何时, 何時, 什么时候, 什麼時候, 哪一年, 哪年, 哪一天, 哪天, 哪个月, 哪個月, 哪个世纪, 哪個世紀, 几月, 幾月, 几号, 幾號',
    number: '多少, 几个, 幾個, 几, 幾, 多大, 多久, 多远, 多遠, 多长, 多長, 多高, 多深, 多快',
    name: '谁, 誰, 哪位, 何人',
    place: '哪里, 哪裡, 哪儿, 哪兒, 何地, 何处, 何處, 哪个国家, 哪個國家, 哪个城市, 哪個城市, 哪座城市',
  },
  ja: { number: 'いくつ, いくら, 何 人, 何人', time: 'いつ, 何 年, 何年', name: '誰, だれ', place: 'どこ' },
});

/** What is asked for, and the indices at which the words that tell begin and end. */
export interface AskedFor {
  readonly type: AnswerType;
  readonly start: number;
  readonly end: number;
}

/**
 * What kind of words a question asks for, by its words in order, and the indices at which the words that tell begin and
 * end; `other` where none do.
 *
 * @param forms as `searchForms` gives them
 * @param language ISO 639-1, or `und`
 */
export function answerTypeOf(forms: readonly string[], language: string): AskedFor {
  let first: AskedFor | null = null;
  for (const { kind, text, forms: phrase } of phrasesOf(language)) {
    const [start] = phrasePlaces(phrase, forms);
    if (start === undefined || (text.startsWith('^') && start > 0)) continue;
    // “who was mayor when the bridge fell” asks for somebody: what comes later only says more about it.
    if (!first || start < first.start) first = { type: kind, start, end: start + phrase.length };
  }
  return first ?? { type: 'other', start: 0, end: 0 };
}
