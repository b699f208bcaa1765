/** Which closing marks an opening mark can have. Printed and saved texts often mix curly and straight ones. */
export const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '"', '“', '″', "''"]],
  ['”', ['”', '"']],
  ['„', ['“', '”', '"']],
  ['"', ['"', '”', '“', '″']],
  ['＂', ['＂']],
  ['«', ['»']],
  ['»', ['«']],
  ['‹', ['›']],
  ['「', ['」']],
  ['『', ['』']],
  ["''", ["''"]],
  ['``', ["''", '"']],
  ['‘', ['’', "'"]],
  ['‚', ['‘', '’']],
  ["'", ["'", '’']],
]);

/** Marks that need no white space around them to be told apart: opening and closing forms differ. */
const ALWAYS_OPENING = new Set(['„', '「', '『', '‹', '«']);
/** Opening marks inside which a curly pair may be nested. */
export const CURLY_INSIDE = new Set(['“', '"']);
export const SINGLE = new Set(['‘', '‚', "'"]);

/** Marks inside whose pairs the same pair may stand once more; `“` only in a script without spaces. */
export const NESTS = new Set(['«', '„', '「', '『', '‹', '“']);
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export const OPENS_BEHIND = /[\s([{<—–\-―…/:;,>*_~|，。：；、！？]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;

export function canOpen(mark: string, before: string, after: string): boolean {
  if (!CLOSERS.has(mark)) return false;
  if (ALWAYS_OPENING.has(mark)) return true;
  if (mark === '“' || mark === '``') return true;
  if (/\s/u.test(after)) return false;
  // A straight mark behind a digit is a sign for inches, one behind a letter has lost its partner.
  return (
    OPENS_BEHIND.test(before) || (mark === '"' && !LETTER_OR_DIGIT.test(before) && !/[.!?]/.test(before))
  );
}

export function canOpenSingle(mark: string, before: string, after: string): boolean {
  if (!OPENS_BEHIND.test(before)) return false;
  // 'Twas, '90s: an apostrophe for what is left out looks like an opening mark.
  if (mark === "'" && DIGIT.test(after)) return false;
  return LETTER_OR_DIGIT.test(after) || after === '[' || after === '…' || after === '.';
}

export function closesSingle(before: string, after: string): boolean {
  return !/\s/u.test(before) && !LETTER_OR_DIGIT.test(after);
}

export function canClose(open: string, mark: string, before: string, after: string): boolean {
  if (!CLOSERS.get(open)?.includes(mark)) return false;
  if (SINGLE.has(open)) return closesSingle(before, after);
  // “ closes only where it cannot open: behind a word, in front of white space or punctuation.
  if (open !== '„' && mark === '“') return !/\s/u.test(before) && !LETTER_OR_DIGIT.test(after);
  return true;
}
