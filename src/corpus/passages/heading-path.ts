import type { Block } from '../reader.js';

/** The headings that stand above a place in a text, each within the one before. */
export interface HeadingPath {
  /** To be told of every block, in the order of the text. */
  enter(block: Block): void;
  /** The nearest heading, and those that it stands below, the outermost first. */
  read(): { readonly heading: string | null; readonly above: readonly string[] };
}

/** A heading whose text goes on; `level` 0: it is not known. */
interface OpenHeading {
  /** `null` of the document's title. */
  readonly text: string | null;
  readonly level: number;
  readonly until: number;
  readonly isPart: boolean;
}

/** @param title the block that is the document's title and so no passage's heading; `null` where none is */
export function createHeadingPath(title: Block | null): HeadingPath {
  let open: OpenHeading[] = [];
  return {
    enter(block) {
      open = open.filter(({ until }) => block.start < until);
      if (block.type !== 'heading') return;
      const { level = 0, until } = block;
      const around = open.findLast(({ isPart }) => isPart);
      while (until === undefined && isEndedBy(level, open.at(-1))) open.pop();
      open.push({
        text: block === title ? null : block.text,
        level,
        until: until ?? around?.until ?? Number.POSITIVE_INFINITY,
        isPart: until !== undefined,
      });
    },
    read() {
      const heading = open.at(-1)?.text ?? null;
      return { heading, above: heading === null ? [] : open.slice(0, -1).flatMap(({ text }) => text ?? []) };
    },
  };
}

function isEndedBy(level: number, heading: OpenHeading | undefined): boolean {
  return (
    heading !== undefined && !heading.isPart && (level === 0 || heading.level >= level || heading.level === 0)
  );
}
