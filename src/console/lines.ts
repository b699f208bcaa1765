import type { Readable } from 'node:stream';
import { codeOf } from '../corpus/files/file-reason.js';
import { UserError } from '../shared/user-error.js';

/** Of a line that is longer than any request, no more is kept than shows that, in UTF-16 units. */
export const LONGEST_LINE = 2 ** 24;

/**
 * The lines of a stream in UTF-8, without their line feeds. Nothing else ends a line: Node.js's own `readline` does so, from
 * version 24 on, at characters that a text in JSON may hold as they are (U+2028 and U+2029).
 *
 * @throws as `readable`
 */
export async function* linesFrom(input: Readable): AsyncGenerator<string> {
  let open = '';
  for await (const chunk of readable<string>(input.setEncoding('utf8'))) {
    const [rest = '', ...following] = chunk.split('\n');
    if (open.length < LONGEST_LINE) open += rest;
    for (const line of following) {
      yield open;
      open = line;
    }
  }
  if (open !== '') yield open;
}

/**
 * The pieces of an input.
 *
 * @throws UserError where it cannot be read, such as a folder, or a file that was opened to be written
 */
export async function* readable<Piece>(input: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  try {
    yield* input;
  } catch (error) {
    throw new UserError(`The input cannot be read (${codeOf(error)}).`, 'bad-request', { cause: error });
  }
}
