import { unescapeText } from '../../../src/discord/rendering/escape.js';

/** The words that `quoteText` was given. */
export function readQuoteText(quoted: string): string {
  return quoted
    .split('\n')
    .map((line) =>
      unescapeText(line.slice(2).replace(/\\.|\*\*/gsu, (found) => (found === '**' ? '' : found))),
    )
    .join('\n');
}
