import type { Span } from '../../language/span.js';
import { validMetadata } from '../metadata/metadata.js';
import { type Block, type Metadata, noiseAt } from '../reader.js';

/** The line that a library of plain texts puts above a text stands no farther from the beginning, in UTF-16 units. */
const FARTHEST = 20_000;

const START = /^\*\*\* ?START OF [^*]{1,300}\*\*\*/m;
const END = /^\*\*\* ?END OF [^*]{1,300}\*\*\*/m;

/** A text between lines that say where it starts and ends; what stands around it is about the file. */
export interface Envelope {
  readonly inside: Span;
  readonly metadata: Metadata;
}

/**
 * Finds the lines `*** START OF … ***` and `*** END OF … ***` that archives of books put around a text, with its title and
 * author above. The dates there are those of the file.
 */
export function findEnvelope(text: string): Envelope | null {
  const head = text.slice(0, FARTHEST);
  const start = START.exec(head);
  if (!start) return null;
  const from = start.index + start[0].length;
  const above = head.slice(0, start.index);
  return {
    inside: { start: from, end: from + (END.exec(text.slice(from))?.index ?? text.length - from) },
    metadata: validMetadata({ title: fact(above, 'Title'), author: fact(above, 'Author') }, 'the head')
      .metadata,
  };
}

/** The value behind a name, with the indented lines that go on with it. */
function fact(above: string, name: string): string | undefined {
  return new RegExp(String.raw`^${name}: +(\S.*(?:\r?\n[ \t]+\S.*)*)`, 'm').exec(above)?.[1];
}

/** A block that lies outside is no text of the document's own. */
export function withinEnvelope(block: Block, { inside }: Envelope): Block {
  return block.start >= inside.start && block.end <= inside.end ? block : noiseAt(block, 'notice');
}
