import { memoized } from '../shared/memoized.js';
import { fold } from './fold.js';
import { digitsOfHan } from './han-numbers.js';

/** Cardinal numbers that texts often write as words, by language: from two, because "one" is mostly an article. */
const WORDS: Readonly<Record<string, string>> = {
  en: `two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
    fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70
    eighty=80 ninety=90 hundred=100 thousand=1000`,
  de: `zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 zwanzig=20 dreißig=30 vierzig=40
    fünfzig=50 hundert=100 tausend=1000`,
  es: `dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 veinte=20 treinta=30
    cuarenta=40 cincuenta=50 cien=100 mil=1000`,
  fr: `deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 vingt=20 trente=30 quarante=40
    cinquante=50 cent=100 mille=1000`,
  it: `due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 venti=20 trenta=30
    quaranta=40 cinquanta=50 cento=100 mille=1000`,
  pt: `dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 vinte=20 trinta=30 cem=100
    mil=1000`,
  nl: `twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 twintig=20 honderd=100 duizend=1000`,
  ro: `doi=2 două=2 trei=3 patru=4 cinci=5 șase=6 șapte=7 opt=8 nouă=9 zece=10 unsprezece=11 doisprezece=12 douăzeci=20
    treizeci=30 sută=100`,
  ru: `два=2 две=2 двух=2 три=3 трех=3 четыре=4 четырех=4 пять=5 пяти=5 шесть=6 шести=6 семь=7 семи=7 восемь=8 девять=9
    десять=10 двенадцать=12 двадцать=20 тридцать=30 сто=100 тысяча=1000`,
  el: `δύο=2 τρεις=3 τρία=3 τέσσερις=4 τέσσερα=4 πέντε=5 έξι=6 επτά=7 οκτώ=8 οχτώ=8 εννέα=9 δέκα=10 δώδεκα=12 είκοσι=20`,
  tr: `iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 yüz=100 bin=1000`,
  hi: `दो=2 तीन=3 चार=4 पाँच=5 पांच=5 छह=6 सात=7 आठ=8 नौ=9 दस=10 बारह=12 बीस=20`,
  vi: `hai=2 ba=3 bốn=4 năm=5 sáu=6 bảy=7 tám=8 chín=9 mười=10`,
  ar: `اثنان=2 اثنين=2 ثلاثة=3 ثلاث=3 أربعة=4 أربع=4 خمسة=5 خمس=5 ستة=6 ست=6 سبعة=7 سبع=7 ثمانية=8 تسعة=9 عشرة=10`,
  th: `สอง=2 สาม=3 สี่=4 ห้า=5 หก=6 เจ็ด=7 แปด=8 เก้า=9 สิบ=10`,
};

const digitsByForm = memoized(
  (language: string) =>
    new Map(
      (WORDS[language] ?? '').split(/\s+/).map((entry) => {
        const [word = '', digits = ''] = entry.split('=');
        return [fold(word, language), digits];
      }),
    ),
);

/**
 * The digits of a number written as a word (`five` gives `5`) or in Chinese characters, `null` for other words.
 *
 * @param form as `fold` gives it
 * @param language ISO 639-1, or `und`
 */
export function digitsOf(form: string, language: string): string | null {
  return digitsByForm(language).get(form) || digitsOfHan(form);
}

/** Ordinals as words, and Roman numbers that are no words; `second` measures time more often, `vi` and `xi` are names. */
const ORDINALS = `third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
  thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20`;
const ROMAN =
  'ii=2 iii=3 iv=4 vii=7 viii=8 ix=9 xii=12 xiii=13 xiv=14 xv=15 xvi=16 xvii=17 xviii=18 xix=19 xx=20';

const ranks = new Map(
  [ORDINALS, ROMAN].flatMap((list) => list.split(/\s+/).map((entry) => entry.split('=') as [string, string])),
);

/**
 * The digits of an English rank: of an ordinal (`third` gives `3`) or a Roman number (`iii`), `null` for other words.
 *
 * @param form as `fold` gives it
 */
export function digitsOfRank(form: string): string | null {
  return ranks.get(form) ?? null;
}

/** Whether a number may be a year. */
export function isYear(form: string): boolean {
  return /^(?:1\d|20)\d\d$/.test(form);
}

/** Whether a word is the ending of an English ordinal in digits: the `rd` of `3rd`. */
export function endsOrdinal(form: string): boolean {
  return /^(?:st|nd|rd|th)$/.test(form);
}
