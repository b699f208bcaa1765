import type { Readable } from 'node:stream';

/** Of a line that is longer than any request, no more is kept than shows that, in UTF-16 units. */
export const LONGEST_LINE = 2 ** 24;

/**
 * The lines of a stream in UTF-8, without their line feeds. Nothing else ends a line: Node.js's own `readline` does so, from
 * version 24 on, at characters that a text in JSON may hold as they are (U+2028 and U+2029).
 */
export async function* linesFrom(input: Readable): AsyncGenerator<string> {
  let open = '';
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const [rest = '', ...following] = chunk.split('\n');
    if (open.length < LONGEST_LINE) open += rest;
    for (const line of following) {
      yield open;
      open = line;
    }
  }
  if (open !== '') yield open;
}
