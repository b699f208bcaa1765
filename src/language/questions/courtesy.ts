/**
 * What somebody says to be kind rather than to ask:
 *
 * - `thanks`: "thank you!"
 * - `greeting`: "hello"
 * - `assent`: "ok", "lol", "nice", which wants no answer
 */
export type Courtesy = 'thanks' | 'greeting' | 'assent';

/** Interjections, a phrase each, of English, German, French, Spanish, Japanese and Chinese. */
const PHRASES: Readonly<Record<Courtesy, string>> = {
  thanks: `thanks, thank you, thank u, thx, ty, tysm, cheers, danke, dankeschön, vielen dank, dank dir, dank euch,
    merci, je te remercie, gracias, ありがとう, ありがとうございます, ありがとうございました, どうも, サンキュー, 谢谢, 多谢, 感谢, 谢了`,
  greeting: `hi, hello, hey, hiya, howdy, good morning, good evening, good afternoon, hallo, guten morgen, guten tag,
    guten abend, moin, servus, grüß gott, bonjour, bonsoir, salut, coucou, hola, buenos días, buenas tardes,
    buenas noches, buenas, こんにちは, こんばんは, おはよう, おはようございます, はじめまして, 你好, 您好, 早上好, 晚上好, 大家好`,
  assent: `ok, okay, okey, k, kk, yes, yeah, yep, yup, no, nope, sure, right, alright, all right, fine, good, great,
    nice, cool, awesome, perfect, excellent, brilliant, amazing, wonderful, lovely, interesting, funny, wow, oh, ah,
    aha, hm, hmm, huh, lol, lmao, rofl, haha, hahaha, hehe, got it, i see, understood, makes sense, good to know,
    well done, good job, good bot, bad bot, wrong, bye, goodbye, ja, nein, gut, super, toll, prima, klasse, klar,
    stimmt, alles klar, verstanden, genau, oui, non, bien, génial, parfait, compris, d’accord, très bien, ça marche,
    sí, bueno, vale, genial, perfecto, entendido, de acuerdo, jaja, jajaja, はい, いいえ, うん, なるほど, 了解,
    了解です, わかりました, 分かりました, オッケー, すごい, いいね, 好, 好的, 是, 是的, 对, 不, 嗯, 明白, 明白了, 知道了,
    哈哈, 哈哈哈, 不错, 很好`,
};

/** What goes with them and says nothing by itself. */
const AROUND = `a lot, very, so, much, many, you, u, too, again, that, this, was, is, for, your, the, help, helps,
  helped, helpful, useful, answer, all, i, it, then, and, well, bot, footnote, everyone, there, really, sehr, dir,
  euch, schön, schon, für, die, antwort, hilfe, das, beaucoup, bien, à, toi, vous, pour, la, réponse, aide,
  muchas, mucho, mil, muy, por, respuesta, ayuda, a ti, 很, 了, 你, 您, 的, 非常, 太, ね, です, よ`;

const NEVER_SPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const kinds = (['thanks', 'greeting', 'assent'] as const).map((kind) => ({
  kind,
  phrases: listed(PHRASES[kind]),
}));
const known = [...kinds.flatMap(({ phrases }) => phrases), ...listed(AROUND)].sort(
  (a, b) => b.length - a.length,
);
const spaced = new RegExp(`(?:${known.join('|')})(?: |$)`, 'uy');
const unspaced = new RegExp(`(?:${known.join('|')}) ?`, 'uy');

/**
 * Tells what is said to be kind, and asks for nothing; `null` for everything else, and for a text without letters.
 */
export function courtesyIn(text: string): Courtesy | null {
  if (/[?？]/.test(text)) return null;
  const plain = bare(text);
  if (!isMadeOf(NEVER_SPACED.test(plain) ? unspaced : spaced, plain)) return null;
  const said = kinds.find(({ phrases }) => phrases.some((phrase) => holds(plain, phrase)));
  return said?.kind ?? null;
}

/** Where a greeting may stand in front of something else: no words between quotation marks, and not far into the text. */
const OPENING = /^[\p{L}\p{M}\s,.!…¡，。！、’]{1,60}/u;

/** What is asked behind a greeting or thanks in front of it: “Hey Footnote, when …?”. */
export function withoutGreeting(text: string): string {
  if (courtesyIn(text) !== null) return text;
  const [opening = ''] = OPENING.exec(text) ?? [];
  const ends = [...opening.matchAll(/[,.!…，。！、]+\s*/gu)];
  const end = ends.findLast(({ index }) => {
    const courtesy = courtesyIn(text.slice(0, index));
    return courtesy === 'greeting' || courtesy === 'thanks';
  });
  return end === undefined ? text : text.slice(end.index + end[0].length);
}

function holds(plain: string, phrase: string): boolean {
  return NEVER_SPACED.test(phrase) ? plain.includes(phrase) : ` ${plain} `.includes(` ${phrase} `);
}

/** Whether a text is nothing but such phrases; the longest one that fits is taken each time, so that it takes no time. */
function isMadeOf(phrase: RegExp, text: string): boolean {
  let at = 0;
  while (at < text.length) {
    phrase.lastIndex = at;
    if (!phrase.test(text)) return false;
    at = phrase.lastIndex;
  }
  return true;
}

/** The phrases of a list, each as `bare` gives it. */
export function listed(phrases: string): string[] {
  return phrases.split(',').map(bare);
}

/** In small letters, without marks and emoji. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
