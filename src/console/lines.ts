import type { Readable } from 'node:stream';

/**
 * The lines of a stream in UTF-8, without their line feeds. Nothing else ends a line: Node.js's own `readline` does so, from
 * version 24 on, at characters that a text in JSON may hold as they are (U+2028 and U+2029).
 */
export async function* linesFrom(input: Readable): AsyncGenerator<string> {
  let open = '';
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const [rest = '', ...following] = chunk.split('\n');
    open += rest;
    for (const line of following) {
      yield open;
      open = line;
    }
  }
  if (open !== '') yield open;
}
