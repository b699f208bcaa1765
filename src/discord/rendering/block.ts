/** A piece of a message that stands in a text display of its own. */
export interface Block {
  /** As it is sent, formatted and escaped. */
  readonly text: string;
  /** Shown above it where it is the first block of a message: the source that an earlier message named. */
  readonly ifFirst: string | null;
  /** Shown below it where it is the last block of a message: the source that a later message names. */
  readonly ifLast: string | null;
  /** Whether it heads the next block, and must not be the last of a message. */
  readonly headsNext: boolean;
  /**
   * Cuts it in two where it is larger than a whole message.
   *
   * @param room how many UTF-16 units the first half may have
   * @param anywhere whether it may be cut within a sentence, because not even one sentence has room
   * @returns `null` where there is no place to cut
   */
  split(room: number, anywhere: boolean): readonly [Block, Block] | null;
}

/** A block of lines that may be cut between any two of them. */
export function linesBlock(lines: readonly string[], headsNext = false): Block {
  return {
    text: lines.join('\n'),
    ifFirst: null,
    ifLast: null,
    headsNext,
    split(room) {
      let length = -1;
      const fitting = lines.findIndex((line) => {
        length += 1 + line.length;
        return length > room;
      });
      return fitting < 1 ? null : [linesBlock(lines.slice(0, fitting)), linesBlock(lines.slice(fitting))];
    },
  };
}
