import { furnitureKind } from '../text/page-furniture.js';
import { isNamed, type MarkupElement, type MarkupNode } from './markup-tree.js';
import type { Found } from './text-run.js';

/** A longer question or term is text. */
const LONGEST = 300;

/** A list of terms, or a question that opens its answer. */
interface Part {
  /** How many headings of it have no end yet. */
  headings: number;
  /** Whether there has been text below them. */
  hasText: boolean;
}

/**
 * Makes headings of the terms of a list (`dt`) and of what opens a part that can be closed (`summary`): each heads what
 * belongs to it and nothing behind that.
 */
export class PartHeadings {
  private readonly open: Part[] = [];
  private inHeading = false;

  /** @param node a block element, before what it holds or after it */
  *step(node: MarkupElement, entering: boolean): Generator<Found> {
    const part = this.open.at(-1);
    if (node.name === 'details' || (node.name === 'dl' && hasDefinitions(node))) {
      if (entering) this.open.push({ headings: 0, hasText: false });
      else yield* ends(this.open.pop());
      // What belongs to a term may hold such a part.
      const around = this.open.at(entering ? -2 : -1);
      if (around) around.hasText = true;
    } else if (part && (node.name === 'dt' || node.name === 'summary')) {
      this.inHeading = entering;
      if (!entering || !part.hasText) return;
      yield* ends(part);
      Object.assign(part, { headings: 0, hasText: false });
    }
  }

  *headed(found: Iterable<Found>): Generator<Found> {
    const part = this.open.at(-1);
    for (const each of found) {
      const { piece, isLinks } = each;
      if (part && this.inHeading && piece.type !== 'noise' && heads(piece.text)) {
        part.headings++;
        yield { piece: { type: 'heading', text: piece.text, isPart: true }, isLinks };
      } else {
        if (part) part.hasText = true;
        yield each;
      }
    }
  }
}

function heads(text: string): boolean {
  return text.length <= LONGEST && saysWhatItOpens(text);
}

/** “Read more” opens something and says nothing of it. */
export function saysWhatItOpens(text: string): boolean {
  return furnitureKind(text.trim()) === undefined;
}

function* ends(part: Part | undefined): Generator<Found> {
  for (let left = part?.headings ?? 0; left > 0; left--) {
    yield { piece: { type: 'end', text: '' }, isLinks: false };
  }
}

function hasDefinitions(list: MarkupElement): boolean {
  const isDefinition = (node: MarkupNode) => isNamed(node, 'dd');
  return list.children.some(
    (child) => isDefinition(child) || (isNamed(child, 'div') && child.children.some(isDefinition)),
  );
}
