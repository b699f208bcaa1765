import type { Block } from './block.js';

export interface SheetRoom {
  /** UTF-16 units of all texts together. */
  readonly text: number;
  /** How many text displays. */
  readonly blocks: number;
}

/** Less than this is not worth starting a long quote in: it begins on a sheet of its own. */
const WORTH_STARTING = 600;

/**
 * Deals blocks out to as many messages as they need, in order and with nothing lost. A block stays whole where a
 * message has room for it, and is cut where even a message of its own has not.
 *
 * @returns the texts of each message; never empty, and no message is without text
 */
export function sheetsOf(blocks: readonly Block[], room: SheetRoom): string[][] {
  const sheets: string[][] = [];
  const waiting = [...blocks];
  let open: Block[] = [];

  const close = (headingsStay: boolean) => {
    const end = headingsStay ? open.length : open.findLastIndex(({ headsNext }) => !headsNext) + 1;
    waiting.unshift(...open.slice(end));
    sheets.push(sheetTexts(open.slice(0, end)));
    open = [];
  };

  for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
    if (fits([...open, block], room)) {
      open.push(block);
      continue;
    }
    const fresh = open.every(({ headsNext }) => headsNext);
    const left = room.text - textLength([...open, { ...block, text: '' }]);
    const mayCut = open.length < room.blocks && (fresh || (!fits([block], room) && left >= WORTH_STARTING));
    const halves = mayCut ? block.split(left, fresh) : null;
    if (halves !== null) {
      open.push(halves[0]);
      waiting.unshift(halves[1]);
    } else if (open.length > 0) {
      waiting.unshift(block);
    } else {
      throw new Error(`A block of ${block.text.length} units can neither be shown whole nor cut.`);
    }
    close(fresh);
  }
  if (open.length > 0 || sheets.length === 0) sheets.push(sheetTexts(open));
  return sheets;
}

function fits(blocks: readonly Block[], room: SheetRoom): boolean {
  return blocks.length <= room.blocks && textLength(blocks) <= room.text;
}

function textLength(blocks: readonly Block[]): number {
  return sheetTexts(blocks).reduce((length, text) => length + text.length, 0);
}

/** The blocks' texts, with the source named above the first and below the last where it stands elsewhere. */
function sheetTexts(blocks: readonly Block[]): string[] {
  return blocks.map(({ text, ifFirst, ifLast }, at) => {
    const above = at === 0 ? ifFirst : null;
    const below = at === blocks.length - 1 ? ifLast : null;
    return [above, text, below].filter((line) => line !== null).join('\n');
  });
}
