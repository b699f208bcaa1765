/** What Discord shows in another shape than it is written: mentions, emoji of a server, times, commands, places. */
const TAG = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:>]+:\d+|id:\w+)>/g;
const LINK = /<https?:\/\/[^\s>]*>|https?:\/\/[^\s<>)]*/gi;
const MASKED_LINK = /!?\[([^\]\n]*)\]\(<?https?:\/\/[^)\s]*?>?(?:\s+"[^"\n]*")?\)/gi;
const CODE_FENCE = /```(?:\w*\n)?/g;
const LINE_MARK = /^[^\S\n]*(?:#{1,3}|-#|[-*+])[^\S\n]+/gm;
/** A backslash before a mark, which stays, or a mark that formats. */
const MARK = /\\([^0-9A-Za-z\s])|\*+|~~|\|\||`+|__|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/**
 * The words of a message without what formats, links, mentions and decorates them. Block quotes come to stand between
 * quotation marks, because that is what they mean.
 */
export function plainText(content: string): string {
  return withQuotationMarks(content)
    .replace(CODE_FENCE, '')
    .replace(MASKED_LINK, '$1')
    .replace(LINK, ' ')
    .replace(TAG, ' ')
    .replace(LINE_MARK, '')
    .replace(MARK, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** Puts each run of lines behind `>`, and all that follows `>>>`, between quotation marks. */
function withQuotationMarks(content: string): string {
  return content.replace(/^>>> ([\s\S]+)|^(?:> .*(?:\n|$))+/gm, (lines: string, all: string | undefined) => {
    const words = (all ?? lines.replace(/^> /gm, '')).trim();
    return isQuoted(words) || words === '' ? `${words}\n` : `“${words}”\n`;
  });
}

function isQuoted(words: string): boolean {
  return /^["“„«「『‘][\s\S]*["”“»」』’]$/.test(words);
}
