import { unescapeText } from '../../../src/discord/rendering/escape.js';

/** The words that `quoteText` was given. */
export function readQuoteText(quoted: string): string {
  let isCode = false;
  return quoted
    .split('\n')
    .map((marked) => {
      const line = marked.slice(2);
      const isFence = line.includes('```');
      const isRaw = isFence || isCode;
      if (isFence) isCode = !isCode;
      return isRaw
        ? line
        : unescapeText(line.replace(/\\.|\*\*/gsu, (found) => (found === '**' ? '' : found)));
    })
    .join('\n');
}

/** The words of the block quotes among the texts of a message: of each text that has one. */
export function quotesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const quoted = text.split('\n').filter((line) => line.startsWith('> '));
    return quoted.length === 0 ? [] : [readQuoteText(quoted.join('\n'))];
  });
}
