/** How text is marked in a terminal. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  /** Marks a warning; the words themselves say that it is one. */
  caution(text: string): string;
  /** Columns to wrap at; `null`: leave lines as long as they are. */
  readonly width: number | null;
}

/** Wider lines are hard to read. */
const WIDEST = 100;

/** Nothing but characters, for files, pipes and terminals where colour is off: marked words stand between asterisks. */
export const plain: Style = {
  strong: (text) => `**${text}**`,
  faint: (text) => text,
  caution: (text) => text,
  width: null,
};

/** What is written to: a terminal, or a pipe or a file. */
export type Terminal = NodeJS.WritableStream & Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>>;

/**
 * The style for a stream: escape codes only where a terminal shows them.
 *
 * `NO_COLOR` (https://no-color.org) is for colours; bold and faint are none, but whoever sets it wants no codes.
 */
export function styleFor(stream: Terminal, environment: NodeJS.ProcessEnv): Style {
  const width = stream.isTTY ? Math.min(stream.columns || WIDEST, WIDEST) : null;
  if (!stream.isTTY || environment.NO_COLOR || environment.TERM === 'dumb') return { ...plain, width };
  return {
    strong: (text) => `\u001b[1m${text}\u001b[22m`,
    faint: (text) => `\u001b[2m${text}\u001b[22m`,
    caution: (text) => `\u001b[33m${text}\u001b[39m`,
    width,
  };
}
