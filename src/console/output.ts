import { codeOf } from '../corpus/files/file-reason.js';
import { UserError } from '../shared/user-error.js';

/**
 * Writes to a stream and waits until it has been taken.
 *
 * @throws UserError when whoever read it has gone, such as `head` at the end of a pipe, or the disk is full
 */
export function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error) => reject(outputError(error));
    stream.once('error', onError);
    stream.write(text, (error) => {
      // A failed write is told twice, to this callback and as an event: the listener stays for the second time.
      if (error) reject(outputError(error));
      else {
        stream.off('error', onError);
        resolve();
      }
    });
  });
}

/** Characters that some programs take for the end of a line, though JSON lets them stand within a text as they are. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** An answer for programs as one line, whatever they take for the end of one. */
export function jsonLine(answer: object): string {
  const json = JSON.stringify(answer).replace(
    LINE_ENDS,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}

const CLOSED = 'The output was closed before everything was written; the rest is lost.';
const FULL = 'The disk is full: the output could not be written as a whole.';

/** What the system says where nothing more can be written, and what that means. */
const REASONS = new Map(
  Object.entries({
    EPIPE: CLOSED,
    ERR_STREAM_DESTROYED: CLOSED,
    EBADF: CLOSED,
    ENOSPC: FULL,
    EDQUOT: FULL,
    EIO: 'The output could not be written as a whole: the disk or the terminal reported an error.',
  }),
);

function outputError(error: Error): Error {
  const reason = REASONS.get(codeOf(error));
  return reason === undefined ? error : new UserError(reason, 'bad-request', { cause: error });
}
