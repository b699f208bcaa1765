import { UserError } from '../user-error.js';

/**
 * Writes to a stream and waits until it has been taken.
 *
 * @throws UserError when whoever read it has gone, such as `head` at the end of a pipe
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

function outputError(error: Error): Error {
  const code = 'code' in error ? error.code : null;
  if (code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED' && code !== 'EBADF') return error;
  return new UserError(
    'The output was closed before everything was written; the rest is lost.',
    'bad-request',
    {
      cause: error,
    },
  );
}
