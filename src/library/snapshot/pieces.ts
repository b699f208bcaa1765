/** No piece has more bytes: to write and to check one takes a millisecond or two. */
export const PIECE_BYTES = 1024 * 1024;

/** Bytes in pieces that are short enough for one turn of the thread; views of them, no copies. */
export function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
    yield bytes.subarray(from, from + PIECE_BYTES);
  }
}

/** A list of numbers as the bytes that it lies in: a view, no copy. */
export function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** What was cut into pieces, as one again. */
export function joined(pieces: readonly Uint8Array[]): Uint32Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return new Uint32Array(bytes.buffer);
}
