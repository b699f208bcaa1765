import { LONGEST_HEADING } from './marked-headings.js';

/** `2.`, `2.1`, `IV.`, `§ 3`. */
const NUMBER = String.raw`\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVXL]{1,6}\.|§ ?\d{1,4}\.?`;

/** `Article 3:`, and `TOP 3` where two spaces or a dash part it from what follows. */
const NAMED_NUMBER = String.raw`\p{Lu}\p{L}{1,11} \d{1,3}(?:[.:)]|(?=\s{2})|(?= [–—-] ))`;

/** A number before the words of a heading. */
const NUMBERED = new RegExp(String.raw`^(${NUMBER}|${NAMED_NUMBER})(?:\s+|\s[–—-]\s)\p{Lu}`, 'u');

/** Whether a line has a number before the words of a heading. */
export function isNumbered(line: string): boolean {
  return NUMBERED.test(line);
}

/** Whether a numbered line stands among others, as in a list; a heading may stand above one that it holds: `2` above `2.1`. */
export function isListed(line: string, before: string | undefined, after: string): boolean {
  const numberOf = (text = '') =>
    text.length <= LONGEST_HEADING && !/[\n\r]/.test(text)
      ? (NUMBERED.exec(text)?.[1]?.replace(/^\p{L}+ (?=\d)|[.:)]$/gu, '') ?? null)
      : null;
  const number = numberOf(line) ?? '';
  const [above, below] = [numberOf(before), numberOf(after)];
  return (
    (above !== null && !number.startsWith(`${above}.`) && levelOf(above) <= levelOf(number)) ||
    (below !== null && !below.startsWith(`${number}.`))
  );
}

/** 1 of `2`, 2 of `2.1`. */
function levelOf(number: string): number {
  return number.split('.').length;
}
