/** The line above each message of a mailbox (RFC 4155): `From lena@example.org Mon Mar  4 09:02:11 2024`. */
const ABOVE_MESSAGE = /(?:^|(?<=\n\r?\n))From \S[^\n]{0,200}\d\d:\d\d:\d\d[^\n]{0,30}\n(?=[\w-]+:)/g;

/** A line of a message that would look like one. */
const LOOKS_ALIKE = /^>(?=>*From )/gm;

/** The messages of a mailbox, each as its own file would hold it; none where the bytes are no mailbox. */
export function messagesInMailbox(bytes: Uint8Array): Uint8Array[] {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== 'From ') return [];
  const text = Buffer.from(bytes).toString('latin1');
  const lines = [...text.matchAll(ABOVE_MESSAGE)];
  return lines.map(({ index, 0: line }, at) =>
    Buffer.from(text.slice(index + line.length, lines[at + 1]?.index).replace(LOOKS_ALIKE, ''), 'latin1'),
  );
}
