// How programs for chats write down when a message came: patterns to be put together, for small and capital letters alike.

const TWELVE_HOURS = '(?:[上下]午|午[前後]|오[전후] )?';

/** *4/3/24*, *04.03.2024*, *4-Mar-2024*, *2024年3月4日*, *2024/03/04(月)* */
export const SHORT_DATE = String.raw`(?:\d{1,4}[./-](?:\d{1,2}|\p{L}{3,4})[./-]\d{1,4}\.?|\d{4}年\d{1,2}月\d{1,2}日)(?: ?\(\p{L}\))?`;

/** *9:02*, *09:02:11*, *9:02 p.m.*, *9.02 Uhr*, *上午9:02* */
export const TIME = String.raw`${TWELVE_HOURS}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u00a0\u202f]?[ap]\.?[ \u00a0\u202f]?m\b\.?| Uhr)?`;

/** *04.03.24, 09:02* */
export const DATE_AND_TIME = String.raw`${SHORT_DATE}(?:,| \p{L}{1,2})? ${TIME}`;

/** What stands before who writes: `[04.03.24, 09:02:11] `, `4/3/24, 09:02 - `, `[20:04] `, `09:02:11 From `, a time before `<anna>` or a tab. */
export const STAMP = String.raw`\u200e?(?:\[(?:${DATE_AND_TIME}|${TIME})\] ?|${DATE_AND_TIME}(?: - | )|${TIME}(?:\s{1,2}From {1,2}| (?=<)|\t))`;

/** What every stamp holds: most lines are told apart by that, and the patterns of names and dates are long. */
export const SIGNS_OF_STAMP =
  /^\u200e?(?:(?:\[|\d{1,4}[./年-]).*\d[:.]\d\d|[\d上下午오][^<\t]{0,20}(?:[<\t]|From ))/;

const STAMPED = new RegExp(`^${STAMP}`, 'iu');

/** Who writes, where no time stands in front: `<anna> `. */
const NICKNAMED = /^<[@+%&~ ]?[^\s<>/=][^\n<>/=]{0,40}> /u;

/** Of a line of a chat, enough to see how a message begins, in UTF-16 units: a longer head is a message's own words. */
export const LONGEST_HEAD = 120;

/** The time that a program for chats wrote in front of a message, with the signs behind it; empty where none stands. */
export function stampOf(line: string): string {
  return SIGNS_OF_STAMP.test(line) ? (STAMPED.exec(line)?.[0] ?? '') : '';
}

/** Whether a line begins as a program for chats writes a message down. */
export function opensChatMessage(line: string): boolean {
  const beginning = line.slice(0, LONGEST_HEAD);
  return NICKNAMED.test(beginning) || stampOf(beginning) !== '';
}
