import { wordClass } from '../../language/stopwords.js';
import { memoized } from '../../shared/memoized.js';
import { phrasePlaces, phrasesByLanguage } from './listed-phrases.js';

/**
 * A thing that is known by how it is written: `amount` of money, `value` (an amount or a share),
 * `age`, `count` of something, `clock` (a time of day), `day`,
 * `telephone` number, `email` address, `link`, `version`; and `moment`, any time, as “when” asks for it.
 */
export type Thing =
  | 'amount'
  | 'value'
  | 'age'
  | 'count'
  | 'clock'
  | 'day'
  | 'telephone'
  | 'email'
  | 'link'
  | 'version'
  | 'moment';

/** The words that ask for such a thing, by language; several words stand for their sequence. What answers need not have them. */
const longestFirst = phrasesByLanguage<Thing>({
  en: {
    amount: 'cost, costs, price, prices, pricing, fee, fees, fare, fares, how expensive, how much money',
    value: 'how much is, how much are, how much for',
    age: 'how old, what age',
    count: 'how many',
    clock: 'what time, which time, opening hours, opening times',
    day: 'what date, which date, what day, which day, date',
    telephone: 'phone, phone number, telephone, telephone number, mobile number',
    email: 'email, e-mail, mail, email address, e-mail address, mail address',
    link: 'link, url, website, web address, webpage',
    version: 'version, versions',
  },
  de: {
    amount: 'kosten, kostet, preis, preise, gebühr, gebühren, wie teuer',
    value: 'wie viel ist, wieviel ist',
    age: 'wie alt',
    count: 'wie viele, wieviele',
    clock: 'um wie viel uhr, um wieviel uhr, wie viel uhr, uhrzeit, öffnungszeiten',
    day: 'datum, termin, welches datum, welcher tag, an welchem tag',
    telephone: 'telefon, telefonnummer, handynummer, rufnummer',
    email: 'mail, email, e-mail, mailadresse, emailadresse, e-mail-adresse',
    link: 'link, url, website, webseite',
    version: 'version, versionen',
  },
  fr: {
    amount: 'coûte, coûtent, coût, prix, tarif, tarifs, frais',
    age: 'quel âge',
    count: 'combien de, combien d',
    clock: 'à quelle heure, quelle heure, horaire, horaires',
    day: 'date, quelle date, quel jour',
    telephone: 'téléphone, numéro de téléphone, tél',
    email: 'mail, email, e-mail, courriel, adresse mail, adresse email',
    link: 'lien, url, site web',
    version: 'version, versions',
  },
  es: {
    amount: 'cuesta, cuestan, costo, coste, precio, precios, tarifa, tarifas, cuánto vale, cuánto valen',
    value: 'cuánto es, cuánto son',
    age: 'qué edad, cuántos años tiene',
    count: 'cuántos, cuántas',
    clock: 'a qué hora, qué hora, horario, horarios',
    day: 'fecha, qué fecha, qué día',
    telephone: 'teléfono, número de teléfono',
    email: 'correo, email, e-mail, correo electrónico',
    link: 'enlace, url, página web',
    version: 'versión, versiones',
  },
  it: {
    amount: 'costa, costano, costo, prezzo, prezzi, tariffa, tariffe',
    age: 'che età, quanti anni ha',
    count: 'quanti, quante',
    clock: 'a che ora, che ora, orario, orari',
    day: 'data, che data, che giorno',
    telephone: 'telefono, numero di telefono',
    email: 'mail, email, e-mail, indirizzo email',
    link: 'link, url, sito',
    version: 'versione, versioni',
  },
  pt: {
    amount: 'custa, custam, custo, preço, preços, tarifa, taxa',
    age: 'que idade, quantos anos tem',
    count: 'quantos, quantas',
    clock: 'a que horas, que horas, horário, horários',
    day: 'data, que data, que dia',
    telephone: 'telefone, número de telefone',
    email: 'email, e-mail, correio eletrónico',
    link: 'link, url, site',
    version: 'versão, versões',
  },
  nl: {
    amount: 'kost, kosten, prijs, prijzen, tarief, tarieven, hoe duur',
    age: 'hoe oud',
    count: 'hoeveel',
    clock: 'hoe laat, openingstijden',
    day: 'datum, welke datum, welke dag',
    telephone: 'telefoon, telefoonnummer',
    email: 'mail, email, e-mail, mailadres, e-mailadres',
    link: 'link, url, website',
    version: 'versie, versies',
  },
  zh: {
    amount: '多少钱, 多少錢, 价格, 價格, 价钱, 價錢, 费用, 費用, 收费, 收費',
    age: '多大, 几岁, 幾歲',
    clock: '几点, 幾點, 什么时间, 什麼時間',
    day: '几号, 幾號, 哪天, 哪一天, 日期',
    telephone: '电话, 電話, 电话号码, 電話號碼, 打什么电话',
    email: '邮箱, 郵箱, 电子邮件, 電子郵件',
    link: '网址, 網址, 链接, 鏈接, 連結',
    version: '版本',
  },
  ja: {
    amount: 'いくら, 料金, 値段, 価格, 費用',
    age: '何歳',
    clock: '何時',
    day: '何日, 日付, 日程',
    telephone: '電話番号, 電話',
    email: 'メール, メールアドレス',
    link: 'リンク',
    version: 'バージョン',
  },
});

/** What has a price is asked for by that, however much is said of it. */
const phrasesOf = memoized((language: string) =>
  longestFirst(language).toSorted((a, b) => Number(a.kind === 'value') - Number(b.kind === 'value')),
);

/** What a language calls a thing: the words of content by which it asks for one. */
export function wordsFor(thing: Thing, language: string): readonly string[] {
  return phrasesOf(language)
    .flatMap((phrase) => (phrase.kind === thing ? phrase.forms : []))
    .filter((form) => wordClass(form, language) === 'content');
}

/** What a question asks for, and which of its words tell so, as indices. */
export interface ThingAskedFor {
  readonly thing: Thing;
  readonly words: ReadonlySet<number>;
}

/**
 * The thing that a question asks for, if it is one that is known by how it is written; `null` for other questions.
 *
 * @param forms as `searchForms` gives them
 * @param language ISO 639-1, or `und`
 */
export function thingAskedFor(forms: readonly string[], language: string): ThingAskedFor | null {
  let asked: Thing | null = null;
  const found = new Set<number>();
  for (const { kind, forms: phrase } of phrasesOf(language)) {
    if (asked !== null && asked !== kind) continue;
    for (const start of phrasePlaces(phrase, forms)) {
      asked = kind;
      for (let at = start; at < start + phrase.length; at++) found.add(at);
    }
  }
  return asked === null ? null : { thing: asked, words: found };
}
