import { memoized } from '../../shared/memoized.js';

/** The words of a language for the one who speaks and the one who is spoken to, as they stand in running text. */
export interface PersonWords {
  /** For one who speaks alone. */
  readonly speaker: RegExp;
  /** For one who is spoken to, also such as only a question tells from words for others: *Ihre*, *su*. */
  readonly hearer: RegExp;
  /** For any of the two, also for several: *we*. */
  readonly either: RegExp;
}

/** By ISO 639-1 code: words for *I*, for *we* and for *you*, and polite ones for *you* that mean others as well. */
const SPACED: Readonly<Record<string, readonly [i: string, we: string, you: string, polite?: string]>> = {
  en: ['i me my mine', 'we us our ours', 'you your yours'],
  de: [
    'ich mich mir mein meine meinem meinen meiner meines',
    'wir uns unser unsere',
    'du dich dir dein deine deinem deinen deiner deines euch euer',
    'Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres',
  ],
  fr: ["je j' moi me m' mon ma mes", 'nous notre nos', "tu te t' toi ton ta tes vous votre vos"],
  es: [
    'yo me mí mi mis',
    'nos nosotros nosotras nuestro nuestra',
    'tú te ti tu tus usted ustedes vosotros',
    'su sus le',
  ],
  it: ['io mi me mio mia', 'noi ci nostro nostra', 'tu ti te tuo tua voi vi lei', 'suo sua sue'],
  pt: ['eu me mim meu minha', 'nós nos nosso nossa', 'tu te teu tua você vocês vos', 'seu sua'],
  nl: ['ik mij me mijn', 'wij we ons onze', 'jij je jou jouw u uw jullie'],
  sv: ['jag mig min mitt', 'vi oss vår', 'du dig din ni er'],
  da: ['jeg mig min mit', 'vi os vores', 'du dig din i jer'],
  no: ['jeg meg min mitt', 'vi oss vår', 'du deg din dere'],
  pl: [
    'ja mnie mi mną mój moja',
    'my nas nam nasz',
    'ty ciebie cię ci tobie twój wy was wam pan pani państwo',
  ],
  cs: ['já mě mi můj moje', 'my nás nám náš', 'ty tě ti tvůj vy vás vám'],
  ro: ['eu mă mi mine meu mea', 'noi ne nostru', 'tu te tine tău voi vă'],
  tr: ['ben beni bana benim', 'biz bizi bize bizim', 'sen seni sana senin siz sizi size sizin'],
  ru: ['я меня мне мной мой моя', 'мы нас нам наш', 'ты тебя тебе твой вы вас вам ваш'],
  uk: ['я мене мені мій моя', 'ми нас нам наш', 'ти тебе тобі твій ви вас вам ваш'],
};

/** In scripts without spaces, or with endings behind every word, also what only one who speaks to somebody ends with. */
const UNSPACED: Readonly<Record<string, readonly [i: string, we: string, you: string]>> = {
  ja: ['私|僕|俺', '私', 'あなた|ください|ましょう|お願い|か。'],
  zh: ['我', '咱', '[你您]'],
  ko: ['저는|제가|나는|내가', '우리', '당신|까\\?|세요'],
};

/**
 * What tells that somebody speaks for themselves or to somebody.
 *
 * @param language ISO 639-1; `null` where those of a language are not known
 */
export const personWords = memoized(wordsOf);

function wordsOf(language: string): PersonWords | null {
  const [i, we, you, polite = ''] = SPACED[language] ?? [];
  if (i !== undefined && we !== undefined && you !== undefined)
    return {
      speaker: anyOf(i),
      hearer: anyOf(`${you} ${polite}`.trim()),
      either: anyOf(`${i} ${we} ${you}`),
    };
  const [alone, together, asked] = UNSPACED[language] ?? [];
  if (alone === undefined || together === undefined || asked === undefined) return null;
  return {
    speaker: new RegExp(alone, 'u'),
    hearer: new RegExp(asked, 'u'),
    either: new RegExp(`${alone}|${together}|${asked}`, 'u'),
  };
}

/** Whole words in either case, or as they are written where that is large. An elided one ends with its apostrophe: *j’ai*. */
function anyOf(list: string): RegExp {
  const spellings = list.split(' ').flatMap((word) => {
    const capitalized = word.charAt(0).toUpperCase() + word.slice(1);
    return word === capitalized ? [word] : [word, capitalized, word.toUpperCase()];
  });
  const words = spellings.join('|').replaceAll("'", "['’]");
  return new RegExp(`(?<![\\p{L}'’])(?:${words})(?:(?<=['’])|(?!\\p{L}))`, 'u');
}
