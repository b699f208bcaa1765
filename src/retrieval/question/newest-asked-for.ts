import { stem } from '../../language/stems.js';
import { memoized } from '../../shared/memoized.js';
import { searchedForms } from '../store/search-forms.js';
import { phrasePlaces } from './phrase-places.js';

/**
 * What asks for the newest of several things, by language, in whatever inflected form; several words stand for their
 * sequence. What is next is the newest that a text knows of. What `…` stands behind does so before a word that says what a
 * question is about, and not behind one: “the last meeting”, not “how long does the battery last”.
 */
const ASKING: Readonly<Record<string, string>> = {
  en: 'latest, newest, recent, recently, upcoming, last …, next …',
  de: 'neueste, neuste, letzte, jüngste, nächste, kommende, aktuellste, zuletzt, neulich',
  fr: 'dernier, dernière, prochain, prochaine, récent, récente, récemment',
  es: 'último, próximo, reciente, recientemente, más nuevo, más nueva',
  it: 'ultimo, ultima, prossimo, prossima, recente, più nuovo, più nuova',
  pt: 'último, última, próximo, próxima, recente, mais novo, mais nova',
  nl: 'laatste, laatst, nieuwste, recente, recentste, volgende, eerstvolgende',
  ro: 'ultimul, ultima, următorul, următoarea, recent, recentă, cel mai nou, cea mai nouă',
  sv: 'senaste, senast, nyaste, sista, nästa',
  da: 'seneste, senest, nyeste, sidste, næste',
  no: 'seneste, nyeste, siste, sist, neste',
  fi: 'viimeisin, viimeinen, uusin, seuraava',
  pl: 'ostatni, ostatnia, najnowszy, najnowsza, następny, następna, najbliższy, najbliższe',
  cs: 'poslední, nejnovější, příští, nejbližší',
  hu: 'legutóbbi, legújabb, utolsó, következő',
  ru: 'последний, новейший, недавний, следующий, ближайший',
  uk: 'останній, остання, останнє, найновіший, найновіша, наступний, наступна, найближчий',
  bg: 'последен, последна, последно, последния, последната, следващ, следваща, следващия, следващата',
  el: 'τελευταίος, τελευταία, τελευταίο, πρόσφατος, πρόσφατη, νεότερη, νεότερο, επόμενος, επόμενη, επόμενο',
  tr: 'en son, en yeni, sonraki, gelecek, önümüzdeki, son …',
  ar: 'آخر, أحدث, الأخير, الأخيرة, القادم, القادمة, المقبل, المقبلة, التالي, التالية',
  fa: 'آخرین, جدیدترین, بعدی',
  he: 'האחרון, האחרונה, הבא, הבאה',
  hi: 'नवीनतम, हालिया, अगला, अगली, पिछला, पिछली, आखिरी, अंतिम',
  vi: 'mới nhất, gần nhất, gần đây, cuối cùng, tiếp theo, sắp tới',
  id: 'terbaru, terkini, terakhir, berikutnya, mendatang',
  th: 'ล่าสุด, ต่อไป, ถัดไป',
  zh: '最新, 最近, 最后, 最後, 上次, 上一次, 下次, 下一次, 下一',
  ja: '最新, 最近, 最後, 直近, 前回, 次回, 次の',
  ko: '최신, 최근, 마지막, 지난, 다음',
};

interface Phrase {
  readonly stems: readonly string[];
  /** Whether it must stand before a word of content, and not behind one. */
  readonly leads: boolean;
}

const phrasesOf = memoized((language: string): readonly Phrase[] =>
  (ASKING[language] ?? '')
    .split(',')
    .map((phrase) => ({
      stems: stemsOf(searchedForms(phrase, language), language),
      leads: phrase.includes('…'),
    }))
    .filter(({ stems }) => stems.length > 0),
);

function stemsOf(forms: readonly string[], language: string): string[] {
  return forms.map((form) => stem(form, language));
}

/**
 * The words by which a question asks for the newest of what it is about, as indices; none where it does not, or where it is
 * about nothing else.
 *
 * @param forms as `searchForms` gives them
 * @param isContent whether the word at an index says what the question is about
 * @param language ISO 639-1, or `und`
 */
export function newestAskedFor(
  forms: readonly string[],
  isContent: (at: number) => boolean,
  language: string,
): ReadonlySet<number> {
  const stems = stemsOf(forms, language);
  const found = new Set<number>();
  for (const { stems: phrase, leads } of phrasesOf(language)) {
    for (const start of phrasePlaces(phrase, stems)) {
      const end = start + phrase.length;
      if (leads && (isContent(start - 1) || !isContent(end))) continue;
      for (let at = start; at < end; at++) found.add(at);
    }
  }
  return forms.some((_, at) => isContent(at) && !found.has(at)) ? found : NONE;
}

const NONE: ReadonlySet<number> = new Set();
