import { hasWords } from '../../language/words.js';
import { type NameOf, withNames } from './mentioned-names.js';

/** What Discord shows in another shape than it is written: mentions, emoji of a server, times, commands, places. */
const TAG = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:>]+:\d+|id:\w+)>/g;
/** Who is spoken to, with the comma or space that goes with it: “<@1>, who …” is “who …”, “Thanks <@1>!” is “Thanks!”. */
const ADDRESS = new RegExp(
  `^(?:${TAG.source}[^\\S\\n]*)+[,;:.!]?|(?:,?[^\\S\\n]{0,3}${TAG.source})+[^\\S\\n]{0,3}(?=[,;:.!?…])`,
  'gm',
);
/** An address may hold a pair of parentheses; one that closes what was opened before it is no part of it. */
const LINK = /<https?:\/\/[^\s>]*>|https?:\/\/(?:\([^\s<>()]*\)|[^\s<>)])*/gi;
const MASKED_LINK = /!?\[([^\]\n]*)\]\(<?https?:\/\/(?:\([^\s()]*\)|[^\s)])*?>?(?:\s+"[^"\n]*")?\)/gi;
const CODE_FENCE = /```(?:\w*\n)?|^~~~+\w*$/gm;
/** Lines behind `>`, or all that follows `>>>`. */
const BLOCK_QUOTE = /^>>> ([\s\S]+)|^(?:> .*(?:\n|$))+/gm;
const QUOTED = /^["“„«「『‘][\s\S]*["”“»」』’]$/;
const LINE_MARK = /^[^\S\n]*(?:#{1,3}|-#|[-*+])[^\S\n]+/gm;
/** A backslash before a mark, which stays, or a mark that formats. */
const MARK = /\\([^0-9A-Za-z\s])|\*+|~~|\|\||`+|__|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/**
 * The words of a message without what formats, links, mentions and decorates them. Block quotes come to stand between
 * quotation marks, because that is what they mean.
 *
 * @param nameOf what those are called who are mentioned; without it, they are left out. Who is spoken to always is.
 */
export function plainText(content: string, nameOf: NameOf = () => null): string {
  const unaddressed = withQuotationMarks(content)
    .replace(CODE_FENCE, '')
    .replace(MASKED_LINK, '$1')
    .replace(LINK, ' ')
    .replace(ADDRESS, '');
  return withNames(unaddressed, nameOf, () => ' ')
    .replace(TAG, ' ')
    .replace(LINE_MARK, '')
    .replace(MARK, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/**
 * The same for what was typed into an option of a command. Where it holds words in a link only, the link stays.
 */
export function plainProse(typed: string, nameOf?: NameOf): string {
  const plain = plainText(typed, nameOf);
  return hasWords(plain) ? plain : typed.replace(TAG, ' ').trim();
}

/** Whether a message holds a link, which `plainText` leaves out. */
export function holdsLink(content: string): boolean {
  return /https?:\/\//i.test(content);
}

/** Puts each run of lines behind `>`, and all that follows `>>>`, between quotation marks. */
function withQuotationMarks(content: string): string {
  return content.replace(BLOCK_QUOTE, (lines: string, all: string | undefined) => {
    const words = (all ?? lines.replace(/^> /gm, '')).trim();
    return QUOTED.test(words) || words === '' ? `${words}\n` : `“${words}”\n`;
  });
}
