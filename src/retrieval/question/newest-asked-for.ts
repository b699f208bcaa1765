import { stem } from '../../language/stems.js';
import { memoized } from '../../shared/memoized.js';
import { phrasePlaces, phrasesByLanguage } from './listed-phrases.js';

/**
 * What asks for the newest of several things, by language, in whatever inflected form; what is next is the newest that a text
 * knows of. What asks `leading` does so before a word that says what a question is about, and not behind one: “the last meeting”,
 * not “how long does the battery last”.
 */
const phrasesOf = phrasesByLanguage<'anywhere' | 'leading'>({
  en: { anywhere: 'latest, newest, recent, recently, upcoming', leading: 'last, next' },
  de: { anywhere: 'neueste, neuste, letzte, jüngste, nächste, kommende, aktuellste, zuletzt, neulich' },
  fr: { anywhere: 'dernier, dernière, prochain, prochaine, récent, récente, récemment' },
  es: { anywhere: 'último, próximo, reciente, recientemente, más nuevo, más nueva' },
  it: { anywhere: 'ultimo, ultima, prossimo, prossima, recente, più nuovo, più nuova' },
  pt: { anywhere: 'último, última, próximo, próxima, recente, mais novo, mais nova' },
  nl: { anywhere: 'laatste, laatst, nieuwste, recente, recentste, volgende, eerstvolgende' },
  ro: { anywhere: 'ultimul, ultima, următorul, următoarea, recent, recentă, cel mai nou, cea mai nouă' },
  sv: { anywhere: 'senaste, senast, nyaste, sista, nästa' },
  da: { anywhere: 'seneste, senest, nyeste, sidste, næste' },
  no: { anywhere: 'seneste, nyeste, siste, sist, neste' },
  fi: { anywhere: 'viimeisin, viimeinen, uusin, seuraava' },
  pl: { anywhere: 'ostatni, ostatnia, najnowszy, najnowsza, następny, następna, najbliższy, najbliższe' },
  cs: { anywhere: 'poslední, nejnovější, příští, nejbližší' },
  hu: { anywhere: 'legutóbbi, legújabb, utolsó, következő' },
  ru: { anywhere: 'последний, новейший, недавний, следующий, ближайший' },
  uk: { anywhere: 'останній, остання, останнє, найновіший, найновіша, наступний, наступна, найближчий' },
  bg: {
    anywhere: 'последен, последна, последно, последния, последната, следващ, следваща, следващия, следващата',
  },
  el: {
    anywhere:
      'τελευταίος, τελευταία, τελευταίο, πρόσφατος, πρόσφατη, νεότερη, νεότερο, επόμενος, επόμενη, επόμενο',
  },
  tr: { anywhere: 'en son, en yeni, sonraki, gelecek, önümüzdeki', leading: 'son' },
  ar: { anywhere: 'آخر, أحدث, الأخير, الأخيرة, القادم, القادمة, المقبل, المقبلة, التالي, التالية' },
  fa: { anywhere: 'آخرین, جدیدترین, بعدی' },
  he: { anywhere: 'האחרון, האחרונה, הבא, הבאה' },
  hi: { anywhere: 'नवीनतम, हालिया, अगला, अगली, पिछला, पिछली, आखिरी, अंतिम' },
  vi: { anywhere: 'mới nhất, gần nhất, gần đây, cuối cùng, tiếp theo, sắp tới' },
  id: { anywhere: 'terbaru, terkini, terakhir, berikutnya, mendatang' },
  th: { anywhere: 'ล่าสุด, ต่อไป, ถัดไป' },
  zh: { anywhere: '最新, 最近, 最后, 最後, 上次, 上一次, 下次, 下一次, 下一' },
  ja: { anywhere: '最新, 最近, 最後, 直近, 前回, 次回, 次の' },
  ko: { anywhere: '최신, 최근, 마지막, 지난, 다음' },
});

const stemmedOf = memoized((language: string) =>
  phrasesOf(language).map(({ kind, forms }) => ({ kind, stems: stemsOf(forms, language) })),
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
  for (const { stems: phrase, kind } of stemmedOf(language)) {
    for (const start of phrasePlaces(phrase, stems)) {
      const end = start + phrase.length;
      if (kind === 'leading' && (isContent(start - 1) || !isContent(end))) continue;
      for (let at = start; at < end; at++) found.add(at);
    }
  }
  return forms.some((_, at) => isContent(at) && !found.has(at)) ? found : NONE;
}

const NONE: ReadonlySet<number> = new Set();
