import { wordSet } from '../../language/word-set.js';
import type { ParsedDocument, ParsedParagraph } from '../parsing/parse.js';

const ENGLISH = 'i me my mine we us our ours you your yours';
const SPEAKER_AND_HEARER = wordSet(ENGLISH);

/** Words for the one who speaks and the one who is spoken to, by ISO 639-1 code; for scripts without spaces as a pattern. */
const OF_DIALOGUE: Readonly<Record<string, string | RegExp>> = {
  en: ENGLISH,
  de: 'ich mich mir mein meine wir uns unser unsere du dich dir dein deine euch euer',
  fr: "je j' moi me m' mon ma mes nous notre nos tu te t' toi ton ta vous votre vos",
  es: 'yo me mí mi mis nos nosotros nosotras nuestro nuestra tú te ti tu tus usted ustedes vosotros',
  it: 'io mi me mio mia noi ci nostro nostra tu ti te tuo tua voi vi lei',
  pt: 'eu me mim meu minha nós nos nosso nossa tu te teu tua você vocês vos',
  nl: 'ik mij me mijn wij we ons onze jij je jou jouw u uw jullie',
  sv: 'jag mig min mitt vi oss vår du dig din ni er',
  da: 'jeg mig min mit vi os vores du dig din i jer',
  no: 'jeg meg min mitt vi oss vår du deg din dere',
  pl: 'ja mnie mi mną mój moja my nas nam nasz ty ciebie cię ci tobie twój wy was wam pan pani państwo',
  cs: 'já mě mi můj moje my nás nám náš ty tě ti tvůj vy vás vám',
  ro: 'eu mă mi mine meu mea noi ne nostru tu te tine tău voi vă',
  tr: 'ben beni bana benim biz bizi bize bizim sen seni sana senin siz sizi size sizin',
  ru: 'я меня мне мной мой моя мы нас нам наш ты тебя тебе твой вы вас вам ваш',
  uk: 'я мене мені мій моя ми нас нам наш ти тебе тобі твій ви вас вам ваш',
  ja: /私|僕|俺|あなた|ください|ましょう|お願い|か。/u,
  zh: /[我你您咱]/u,
  ko: /저는|제가|나는|내가|우리|당신|까\?|세요/u,
};

const ASKS = /[?？؟¿]/u;

const patterns = new Map<string, RegExp>();

function patternOf(language: string): RegExp {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const listed = OF_DIALOGUE[language] ?? '';
  const pattern =
    typeof listed !== 'string'
      ? listed
      : listed === ''
        ? ASKS
        : // An elided word ends with its apostrophe: j'ai.
          new RegExp(
            `(?<![\\p{L}'’])(?:${listed.split(' ').join('|').replaceAll("'", "['’]")})(?:(?<=['’])|(?![\\p{L}]))`,
            'iu',
          );
  patterns.set(language, pattern);
  return pattern;
}

/** Whether somebody speaks for themselves or to somebody, or asks. */
export function isSpokenTo(words: string, language: string): boolean {
  return ASKS.test(words) || patternOf(language).test(words);
}

/** Whether some pieces of text are what people say to each other, and not what a form or a timetable lists. */
export function areSpokenTo(pieces: readonly string[], language: string): boolean {
  return pieces.filter((words) => isSpokenTo(words, language)).length >= LEAST_SHARE * pieces.length;
}

/** Whether somebody speaks for themselves or to somebody outside of all quotation marks. */
export function isOfDialogue({ sentences }: ParsedParagraph): boolean {
  return sentences.some(({ units }) => units.some(({ lower }) => SPEAKER_AND_HEARER.has(lower)));
}

/** Of what people say to each other, at least so much speaks of the two or asks. */
const LEAST_SHARE = 0.25;

/**
 * Whether some paragraphs are what people say to each other, and not what a form or a timetable lists.
 *
 * @param indices which of the document's paragraphs
 */
export function areOfDialogue({ text, paragraphs }: ParsedDocument, indices: readonly number[]): boolean {
  const spoken = indices.filter((index) => {
    const paragraph = paragraphs[index];
    return paragraph && (isOfDialogue(paragraph) || text.slice(paragraph.start, paragraph.end).includes('?'));
  });
  return spoken.length >= LEAST_SHARE * indices.length;
}
