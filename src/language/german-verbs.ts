import { fold } from './fold.js';
import { wordClass } from './stopwords.js';
import { formSet, wordGroups, wordSet } from './word-set.js';

/** German verbs whose vowel changes: infinitive, third person where it differs, past and participle. */
const STRONG = `
  beginnen begann begonnen, beißen biss gebissen, biegen bog gebogen, bieten bot geboten, binden band gebunden,
  bitten bat gebeten, bleiben blieb geblieben, braten brät briet gebraten, brechen bricht brach gebrochen,
  brennen brannte gebrannt, bringen brachte gebracht, denken dachte gedacht, essen isst aß gegessen, fahren fährt fuhr gefahren,
  fallen fällt fiel gefallen, fangen fängt fing gefangen, finden fand gefunden, fliegen flog geflogen, fließen floss geflossen,
  frieren fror gefroren, geben gibt gab gegeben, gehen ging gegangen, gelten gilt galt gegolten, gewinnen gewann gewonnen,
  gießen goss gegossen,
  graben gräbt grub gegraben, greifen griff gegriffen, halten hält hielt gehalten, hängen hing gehangen, heben hob gehoben,
  heißen hieß geheißen, helfen hilft half geholfen, kennen kannte gekannt, klingen klang geklungen, kommen kam gekommen,
  laden lädt lud geladen, lassen lässt ließ gelassen, laufen läuft lief gelaufen, leiden litt gelitten, leihen lieh geliehen,
  lesen liest las gelesen, liegen lag gelegen, lügen log gelogen, messen misst maß gemessen, nehmen nimmt nahm genommen,
  nennen nannte genannt, raten rät riet geraten, reißen riss gerissen, reiten ritt geritten, rennen rannte gerannt,
  riechen roch gerochen, rufen rief gerufen, scheiden schied geschieden, scheinen schien geschienen,
  schieben schob geschoben, schießen schoss geschossen, schlafen schläft schlief geschlafen, schlagen schlägt schlug geschlagen,
  schließen schloss geschlossen, schmelzen schmilzt schmolz geschmolzen, schneiden schnitt geschnitten,
  schreiben schrieb geschrieben, schreien schrie geschrien, schweigen schwieg geschwiegen, schwimmen schwamm geschwommen,
  schwören schwor geschworen, sehen sieht sah gesehen, singen sang gesungen, sinken sank gesunken, sitzen saß gesessen,
  sprechen spricht sprach gesprochen, springen sprang gesprungen, stehen stand gestanden, stehlen stiehlt stahl gestohlen,
  steigen stieg gestiegen, sterben stirbt starb gestorben, stoßen stößt stieß gestoßen, streichen strich gestrichen,
  streiten stritt gestritten, tragen trägt trug getragen, treffen trifft traf getroffen, treiben trieb getrieben,
  treten tritt trat getreten, trinken trank getrunken, tun tut tat getan, wachsen wächst wuchs gewachsen,
  waschen wäscht wusch gewaschen, weisen wies gewiesen, werben wirbt warb geworben, werfen wirft warf geworfen,
  wiegen wog gewogen, wissen weiß wusste gewusst, ziehen zog gezogen, zwingen zwang gezwungen`;

/** What verbs are made with, and what a clause may have at its end instead: *holt … ab*. */
const SEPARABLE = formSet(
  'ab an auf aus bei ein fest her hin los mit nach um vor weg weiter zu zurück zusammen',
  'de',
);
/** What stays with its verb, which has no `ge` then: *verboten*. */
const INSEPARABLE = wordSet('be ent er ver zer');

const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map(
  wordGroups(STRONG).flatMap((group) => {
    const forms = group.map((word) => fold(word, 'de'));
    return forms.map((form) => [form, forms] as const);
  }),
);

/** What a verb without change of its vowel is built around: `rauch` in *rauchen*, *raucht*, *rauchte* and *geraucht*. */
const ROOTS = [/^(\p{L}{3,}?)e?n$/u, /^ge(\p{L}{3,}?)e?t$/u, /^(\p{L}{4,}?)e?te?n?$/u];

/**
 * Other forms of a German verb, which a stemmer leaves apart: *fährt* gives *fahren* and *gefahren*, *abholen* *abgeholt* and
 * *abzuholen*. Some are no words, which does no harm, since no document holds them; none holds a sentence together.
 *
 * @param form as `fold` gives it
 */
export function germanVerbForms(form: string): string[] {
  const found = formsOf(form);
  for (const prefix of SEPARABLE) {
    if (!form.startsWith(prefix)) continue;
    const rest = form.slice(prefix.length).replace(/^zu(?=\p{L}{4,}n$)/u, '');
    const forms = [rest, ...formsOf(rest)];
    found.push(...forms.flatMap((each) => [`${prefix}${each}`, `${prefix}zu${each}`]));
  }
  for (const prefix of INSEPARABLE) {
    if (!form.startsWith(prefix)) continue;
    const rest = form.slice(prefix.length);
    const forms = FAMILIES.get(rest) ?? FAMILIES.get(`ge${rest}`) ?? weakForms(rest);
    found.push(...forms.map((each) => `${prefix}${each.replace(/^ge(?=.{4})/u, '')}`));
  }
  return found.filter((each) => wordClass(each, 'de') === 'content');
}

function formsOf(form: string): string[] {
  return [...(FAMILIES.get(form) ?? weakForms(form))];
}

function weakForms(form: string): string[] {
  return ROOTS.flatMap((pattern) => {
    const root = pattern.exec(form)?.[1];
    // *Nacht* is no form of a verb around *nach*.
    if (root === undefined || wordClass(root, 'de') !== 'content') return [];
    return [`${root}en`, ...(/[dt]$/.test(root) ? [`${root}et`, `ge${root}et`] : [`${root}t`, `ge${root}t`])];
  });
}
