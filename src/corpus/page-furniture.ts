import type { Noise } from './document.js';

/** A longer line says something of its own. */
const LONGEST = 160;

interface Rule {
  readonly kind: Noise['kind'];
  readonly pattern: RegExp;
}

/** Recognised wherever they stand by themselves. Every pattern is matched against a whole line. */
const ANYWHERE: readonly Rule[] = [
  {
    kind: 'counter',
    pattern:
      /^(?:page |p\. ?)?[-–—]?\s?\d(?:[\d.,]{0,11}\d)?k?\s?[-–—]?(?: ?(?:views?|reads?|shares?|likes?|retweets?|replies|min(?:ute)?s? read|(?:\/|of) ?\d{1,6}))?$/,
  },
  {
    kind: 'comments',
    pattern:
      /^(?:comments? (?:are|is|have been) (?:now |currently )?(?:closed|disabled|off|turned off)(?: (?:for|on) this (?:article|entry|page|post|story))?|(?:\d[\d.,]* |no |view |view all |show |see |read |hide |all )?(?:\d[\d.,]* )?comments?(?: ?\(\d[\d.,]*\))?(?: yet)?:?|(?:leave|add|post|write) a (?:comment|reply)|be the first to comment|join the (?:conversation|discussion)|(?:please )?(?:log|sign) in (?:or (?:register|sign up) )?to (?:(?:leave|add|post|write) a )?(?:comment|reply)|(?:die )?kommentare (?:sind )?(?:geschlossen|deaktiviert)|(?:les )?commentaires (?:sont )?fermés|(?:los )?comentarios (?:están )?cerrados|评论已关闭|留言功能已关闭|コメントは受け付けていません)[.!…]?$/,
  },
  {
    kind: 'share',
    pattern:
      /^(?:(?:share|tweet|pin it|e-?mail|print|copy link|facebook|twitter|linkedin|whatsapp|reddit|telegram|pinterest|mastodon|bluesky|teilen|partager|compartir|condividi|compartilhar|分享|シェア)[\s|,·•/&+:-]*){1,12}$/,
  },
  {
    kind: 'share',
    pattern:
      /^(?:share (?:this|the) (?:article|news|page|post|story|via|with|on)\b.{0,60}|share (?:on|via|by|to) .{1,40}|follow .{1,60} on (?:bluesky|facebook|instagram|linkedin|mastodon|threads|tiktok|twitter|x|youtube)\b.{0,40}|(?:subscribe|sign up)\b.{0,60}\b(?:alerts?|channel|e-?mails?|newsletters?|podcast|updates)\b.{0,20}|artikel teilen|(?:partager|compartir) (?:cet article|este artículo))$/,
  },
  {
    kind: 'related',
    pattern:
      /^(?:(?:read|see|learn|load|show|view) (?:more|also|next|less)\s?[:.…»›>→]{0,3}|read (?:more|also|next): .+|read more (?:about|at|from|here|on)\b.{0,80}|(?:continue|keep) reading[.…»›>→\s]{0,3}|(?:more|popular|recommended|related|similar|trending) (?:articles?|content|coverage|links?|news|posts?|reading|stories|topics|videos?):?|related(?: \w{1,12})?: .+|recommended for you:?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)[:.…]{0,3}|what to read next:?|most (?:popular|read|shared|viewed):?|skip to (?:main )?content|back to top|(?:next|previous) (?:article|page|post|story)(?:: .+)?|weiterlesen[.…»›>→\s]{0,3}|lesen sie auch\b.{0,80}|mehr zum thema:?|(?:à )?lire (?:aussi|la suite)\b.{0,80}|(?:leer|seguir leyendo|lea) (?:más|también)\b.{0,80}|相关(?:阅读|文章|新闻)[:：]?|阅读更多|閱讀更多|関連(?:記事|ニュース)[:：]?|続きを読む)$/,
  },
  {
    kind: 'notice',
    pattern:
      /^(?:advertisement|ad|advert|sponsored(?: content)?|(?:article|story) continues below(?: (?:this )?(?:ad|advertisement))?|anzeige|werbung|publicité|publicidad|pubblicità|广告|廣告|広告)[.:]?$/,
  },
];

/** Recognised only at the edges of a document, for a text may well speak of these. */
const AT_THE_EDGES: readonly Rule[] = [
  {
    kind: 'notice',
    pattern:
      /^(?:we|this (?:web)?site|our (?:web)?site|by (?:clicking|continuing|using)|accept|reject|manage|allow)\b.{0,80}\bcookies?\b.{0,80}$/,
  },
  {
    kind: 'notice',
    pattern: /^(?:cookie (?:notice|policy|preferences|settings)|privacy policy|terms of (?:service|use))\.?$/,
  },
  { kind: 'notice', pattern: /^(?:(?:©|\(c\)|copyright\b).{2,120}|all rights reserved\.?)$/ },
];

/**
 * What a line is when a web page or a printer put it around the text: a counter, a comment footer, a share line. Absent
 * for everything else. The rules are general: how such lines are worded everywhere, no site's own phrases.
 *
 * @param line one line, without white space at its ends
 * @param atEdge whether nothing but such lines lies between it and the document's beginning or end
 */
export function furnitureKind(line: string, atEdge: boolean): Noise['kind'] | undefined {
  if (line.length > LONGEST) return undefined;
  if (isSeparator(line)) return 'markup';
  const plain = line
    .replace(/[\s\u200b-\u200f\ufeff]+/g, ' ')
    .trim()
    .toLowerCase();
  const matches = ({ pattern }: Rule) => pattern.test(plain);
  return (ANYWHERE.find(matches) ?? (atEdge ? AT_THE_EDGES.find(matches) : undefined))?.kind;
}

/** `* * *`, `-----`, or nothing that can be seen. */
function isSeparator(line: string): boolean {
  return /^[\s\p{Cc}\p{Cf}*_=~#.·•+|\p{Pd}-]+$/u.test(line);
}
