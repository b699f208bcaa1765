import { adviceFor, type FormatAdvice } from '../../corpus/unread-formats.js';

/** What is said of each way to a format that Footnote reads, without a full stop; the formats come as a list. */
export type FormatWays = { readonly [Way in FormatAdvice['way']]: (formats: string) => string };

/** Where the word of a script without spaces stands right beside an ending. */
const WITHOUT_SPACE = /(?<=[\p{sc=Han}\p{sc=Hira}])(?=\.)|(?<=\w)(?=[\p{sc=Han}\p{sc=Hira}])/gu;

/**
 * Says in a language what to do with a file of a format that Footnote does not read.
 *
 * @returns gives for the ending of its name a sentence without a full stop, behind `before`; empty where nothing is known
 */
export function adviceIn(locale: string, ways: FormatWays, before: string): (ending: string) => string {
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  return (ending) => {
    const advice = adviceFor(ending);
    return advice === null
      ? ''
      : `${before}${ways[advice.way](either.format(advice.formats).replace(WITHOUT_SPACE, ' '))}`;
  };
}
