import type { NoiseKind } from '../document.js';

/** A longer line says something of its own. */
const LONGEST = 160;

type Rules = Partial<Record<NoiseKind, readonly RegExp[]>>;

/** Networks and actions that share buttons name. */
const SHARING =
  'bluesky|compartilhar|compartir|condividi|copy link|e-?mail|facebook|linkedin|mastodon|partager|pin it|pinterest|print|reddit|share|teilen|telegram|tweet|twitter|whatsapp|分享|シェア';

/** Recognised wherever they stand by themselves: patterns for whole lines in small letters. */
const ANYWHERE: Rules = {
  counter: [
    /^(?:page |p\. ?)?[-–—]?\s?\d(?:[\d.,]{0,11}\d)?k?\s?[-–—]?(?: ?(?:\/|of) ?\d{1,6})?$/,
    /^(?:lesezeit|reading time|temps de lecture|tempo di lettura|tiempo de lectura)\s?:?\s?(?:ca\.? ?)?\d{1,3} ?min(?:\.|ut\p{L}{1,3})?$/u,
    /^\d(?:[\d.,]{0,11}\d)?k? ?(?:likes?|min(?:ute)?s? read|reads?|replies|retweets?|shares?|views?)$/,
    /^\{(?:reactions|stickers)\} .+$/,
    /^exported \d[\d.,]* message\(s\)$/,
  ],
  comments: [
    /^comments? (?:are|is|have been) (?:now |currently )?(?:closed|disabled|off|turned off)(?: (?:for|on) this (?:article|entry|page|post|story))?[.!]?$/,
    /^(?:all |hide |no |read |see |show |view |view all )?(?:\d[\d.,]* )?comments?(?: ?\(\d[\d.,]*\))?(?: yet)?[.:…]?$/,
    /^(?:(?:add|leave|post|write) a (?:comment|reply)|be the first to comment|join the (?:conversation|discussion))[.!…]?$/,
    /^(?:please )?(?:log|sign) in (?:or (?:register|sign up) )?to (?:(?:add|leave|post|write) a )?(?:comment|reply)[.!…]?$/,
    /^(?:die )?kommentare (?:sind )?(?:geschlossen|deaktiviert)[.!]?$/,
    /^(?:les )?commentaires (?:sont )?fermés[.!]?$/,
    /^(?:los )?comentarios (?:están )?cerrados[.!]?$/,
    /^(?:评论已关闭|留言功能已关闭|コメントは受け付けていません)[。!]?$/,
  ],
  share: [
    new RegExp(String.raw`^(?:(?:${SHARING})[\s|,·•/&+:-]*){1,12}$`),
    /^share (?:this|the) (?:article|news|page|post|story|via|with|on)\b.{0,60}$/,
    /^share (?:on|via|by|to) .{1,40}$/,
    /^follow .{1,60} on (?:bluesky|facebook|instagram|linkedin|mastodon|threads|tiktok|twitter|x|youtube)\b.{0,40}$/,
    /^(?:subscribe|sign up)\b.{0,60}\b(?:alerts?|channel|e-?mails?|newsletters?|podcast|updates)\b.{0,20}$/,
    /^(?:artikel teilen|partager cet article|compartir este artículo)$/,
  ],
  related: [
    /^(?:learn|load|read|see|show|view) (?:also|less|more|next)\s?[:.…»›>→]{0,3}$/,
    /^read (?:also|more|next): .+$/,
    /^read more (?:about|at|from|here|on)\b.{0,80}$/,
    /^(?:continue|keep) reading[.…»›>→\s]{0,3}$/,
    /^(?:more|popular|recommended|related|similar|trending) (?:articles?|content|coverage|links?|news|posts?|reading|stories|topics|videos?):?$/,
    /^related(?: \w{1,12})?: .+$/,
    /^(?:recommended for you|what to read next|most (?:popular|read|shared|viewed)):?$/,
    /^you (?:may|might) (?:also )?(?:be interested in|enjoy|like)[:.…]{0,3}$/,
    /^(?:skip to (?:main )?content|back to top|(?:next|previous) (?:article|page|post|story)(?:: .+)?)$/,
    /^(?:weiterlesen[.…»›>→\s]{0,3}|lesen sie auch\b.{0,80}|mehr zum thema:?)$/,
    /^(?:à )?lire (?:aussi|la suite)\b.{0,80}$/,
    /^(?:lea|leer|seguir leyendo) (?:más|también)\b.{0,80}$/,
    /^(?:相关(?:阅读|文章|新闻)|阅读更多|閱讀更多|関連(?:記事|ニュース)|続きを読む)[:：]?$/,
  ],
  notice: [
    /^(?:ad|advert|advertisement|sponsored(?: content)?)[.:]?$/,
    /^(?:article|story) continues below(?: (?:this )?(?:ad|advertisement))?[.:]?$/,
    /^(?:anzeige|pubblicità|publicidad|publicité|werbung|广告|廣告|広告)[.:]?$/,
    /^(?:for immediate release|(?:media|news|press) release|(?:medien|presse)mitteilung|presseinformation|communiqué de presse|comunicado de prensa|nota (?:de prensa|à imprensa)|comunicato stampa|persbericht|пресс-релиз|新闻稿|新聞稿|プレスリリース|보도자료)(?:[:.!]|[^\p{L}\n].{0,20}\d)?$/u,
    /^(?:embargo(?:ed)?|sperrfrist)\b.{0,60}$/,
    /^(?:[-–—*~#] ?){1,5}(?:ende?s?|fine?)(?: ?[-–—*~#]){1,5}$/,
  ],
};

/** Recognised only at the edges of a document, for a text may well speak of these. */
const AT_THE_EDGES: Rules = {
  notice: [
    /^(?:accept|allow|by (?:clicking|continuing|using)|manage|our (?:web)?site|reject|this (?:web)?site|we)\b.{0,80}\bcookies?\b.{0,80}$/,
    /^(?=.{0,100}$)(?=.*\b(?:(?:e-?)?mail|newsletter|message|nachricht|courriel|correo|mensaje)\b).*\b(?:browser|navigateur|navegador)\b.{0,30}$/,
    /^(?:read|view)(?: it| this(?: \w{4,10})?)? (?:in|on) (?:your |a |the )?(?:web ?)?(?:browser|web)(?:[.!]| at \S+)?$/,
    /^(?:(?:©|\(c\)(?=.*\b(?:19|20)\d\d\b)|copyright\b).{2,120}|all rights reserved\.?)$/,
  ],
};

/** The menu of a page in one line, at the beginning: `Home | Local | Sport | Sign in`. */
const MENU = /^[^\s|\d]{1,20}(?: [^\s|\d]{1,20})?(?: *\| *[^\s|\d]{1,20}(?: [^\s|\d]{1,20})?){3,}$/;

/** Recognised only at the end, for at the beginning it is what a text is called. */
const AT_THE_END: Rules = {
  notice: [
    /^(?:.{0,120}\s)?(?:unsubscribe|abbestellen|se désabonner|se désinscrire|darse de baja)\.?$/,
    /^(?:sent from my .{2,40}|(?:sent (?:from|via|with)|get) (?:gmail|outlook|proton ?mail|yahoo)\b.{0,40}|von meinem .{2,40} gesendet|envoyé (?:de|depuis) mon .{2,40}|enviado desde mi .{2,40})[.!]?$/,
    /^(?:cookie (?:notice|policy|preferences|settings)|privacy policy|terms of (?:service|use))\.?$/,
  ],
};

/** Which edge of a document a line stands at: nothing but lines around a text lies between. */
export type Edge = 'beginning' | 'end';

/**
 * What a line is when a web page or a printer put it around the text: a counter, a comment footer, a share line. Absent
 * for everything else. The rules are general: how such lines are worded everywhere, no site's own phrases.
 *
 * @param line one line, without white space at its ends
 * @param edge absent: none
 */
export function furnitureKind(line: string, edge?: Edge): NoiseKind | undefined {
  if (line.length > LONGEST) return undefined;
  if (isSeparator(line)) return 'markup';
  const plain = line
    .replace(/[\s\u200b-\u200f\ufeff]+/g, ' ')
    .trim()
    .toLowerCase();
  if (isContentsLine(plain) || (edge === 'beginning' && MENU.test(line))) return 'related';
  return (
    kindBy(ANYWHERE, plain) ??
    (edge && kindBy(AT_THE_EDGES, plain)) ??
    (edge === 'end' ? kindBy(AT_THE_END, plain) : undefined)
  );
}

function kindBy(rules: Rules, line: string): NoiseKind | undefined {
  for (const kind of KINDS) if (rules[kind]?.some((pattern) => pattern.test(line))) return kind;
  return undefined;
}

const KINDS = ['counter', 'comments', 'share', 'related', 'notice'] as const satisfies readonly NoiseKind[];

/** Whether a line stands in a table of contents: dots lead to the number of a page. */
export function isContentsLine(line: string): boolean {
  return /^[^.…].*?(?:[.…] ?){5,}\s*(?:\d{1,4}|[ivxlc]{1,6})$/.test(line);
}

/** `* * *`, `-----`, a small picture, or nothing that can be seen. */
function isSeparator(line: string): boolean {
  return /^[\s\p{Cc}\p{Cf}\p{Extended_Pictographic}\p{Mn}*_=~#.·•+|\p{Pd}-]+$/u.test(line);
}
