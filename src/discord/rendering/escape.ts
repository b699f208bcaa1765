/** Marks that format, link or mention wherever they stand. */
const ANYWHERE = new Set('\\*_~`|<[]@');

/** Marks that format where a line begins: headings, small print, block quotes, lists. */
const AT_LINE_START = new Set('#>-+');

const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]/;
/** White space and invisible characters: a line that begins with them has not begun yet. */
const BLANK = /[\s\p{Cf}\p{Mn}]/u;

/**
 * Text as Discord shows it unchanged: nothing in it formats, links, mentions, or turns into an emoji or a time.
 *
 * Every backslash that is added stands before a mark, and every backslash of the text is doubled, so that
 * `unescapeText` gives the text back exactly. To be done once, at the edge: lengths count afterwards.
 *
 * discord.js's own `escapeMarkdown` lets `-#`, `>`, `+`, `1)` and mentions pass.
 */
export function escapeText(text: string): string {
  let escaped = '';
  let line: 'start' | 'number' | 'inside' = 'start';
  let before = '';
  for (let at = 0; at < text.length; at += before.length) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const after = text.charAt(at + character.length);
    const mark: boolean =
      ANYWHERE.has(character) ||
      (line === 'start' && AT_LINE_START.has(character)) ||
      (line === 'number' && (character === '.' || character === ')')) ||
      (character === ':' && !/\s/.test(after)) ||
      (character === '/' && /^\w?$/.test(before) && !/\s/.test(after));
    escaped += mark ? `\\${character}` : character;

    if (LINE_END.test(character)) line = 'start';
    else if (line === 'start' && /\d/.test(character)) line = 'number';
    else if (line === 'number' && /\d/.test(character)) line = 'number';
    else if (line === 'number' && mark) line = 'start';
    else if (line !== 'start' || !(AT_LINE_START.has(character) || BLANK.test(character))) line = 'inside';
    before = character;
  }
  return escaped;
}

/** The text that `escapeText` was given. */
export function unescapeText(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}
