import { endsSentence } from '../../language/sentences.js';
import { type Span, textAt } from '../../language/span.js';
import type { Block, ParagraphBlock } from '../reader.js';
import { stampOf } from '../text/message-stamps.js';

/** Longer code is a file by itself, and no part of what a text says, in UTF-16 units. */
const LONGEST_CODE = 600;

/** How much of a block's beginning is looked at, in UTF-16 units. */
const EDGE = 20;

/** A formula that stands by itself, as TeX writes it. */
const FORMULA = /^(?:\$\$[^$]+\$\$|\\\[(?:(?!\\\]).)+\\\])[.,;]?$/su;

/** Whose words stand above: it leads to nothing below. */
const SIGNATURE = /^[—–―][^:：]+$/;

/** `prose`: sentences; `lines`: a list or a table; `code`, `formula`: what a text shows and does not say. */
type Kind = 'prose' | 'lines' | 'code' | 'formula';

/** A block, and what it ends with. */
interface Told<AnyBlock> {
  readonly block: AnyBlock;
  readonly kind: Kind;
}

/**
 * Puts together what cannot be read apart: a sentence that goes on in the list, the table or the short code below it, and a
 * formula with the sentences around it. Short code right below a heading is what its section says; all other code stays noise.
 *
 * @param most no paragraph gets longer by that, in UTF-16 units
 */
export function withLedIn(text: string, blocks: readonly Block[], most: number): Block[] {
  const joined: Block[] = [];
  /** The last paragraph, and what it ends with; `null` where nothing can be added to it. */
  let last: Told<ParagraphBlock> | null = null;
  for (const block of blocks) {
    const kind = kindOf(text, block);
    if (last !== null && kind !== null && goesOn(text, last, { block, kind }, most)) {
      const longer: ParagraphBlock = { ...last.block, end: block.end };
      joined[joined.length - 1] = longer;
      last = { block: longer, kind };
    } else {
      const isSection = kind === 'code' && joined.at(-1)?.type === 'heading';
      const { start, end } = block;
      const own: Block = isSection ? { type: 'paragraph', form: 'lines', start, end } : block;
      joined.push(own);
      last = own.type === 'paragraph' && kind !== null ? { block: own, kind } : null;
    }
  }
  return joined;
}

function kindOf(text: string, block: Block): Kind | null {
  const { type, start, end } = block;
  if (type === 'noise') return block.kind === 'code' && end - start <= LONGEST_CODE ? 'code' : null;
  if (type === 'heading' || block.seconds !== undefined || block.facts !== undefined) return null;
  if (block.form === 'lines') return 'lines';
  return isFormula(text, block) ? 'formula' : 'prose';
}

/** Whether a block goes on with the paragraph right before it, and both together are not longer than `most`. */
function goesOn(
  text: string,
  { block: before, kind: last }: Told<ParagraphBlock>,
  { block, kind }: Told<Block>,
  most: number,
): boolean {
  if (block.end - before.start > most) return false;
  if ('page' in block && block.page !== before.page) return false;
  if (stampOf(textAt(text, block)) !== '') return false;
  const isOpen = () => {
    const words = textAt(text, before);
    return !endsSentence(words) && !SIGNATURE.test(words);
  };
  switch (kind) {
    case 'formula':
      return true;
    case 'code':
    case 'lines':
      return last === 'prose' && isOpen();
    case 'prose':
      // "…, where n is the number of cases", and what explains a formula that nothing leads to.
      if (last === 'formula' && isFormula(text, before)) return true;
      return (last === 'formula' || last === 'code') && beginsSmall(text, block);
  }
}

function isFormula(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_CODE && FORMULA.test(text.slice(start, end));
}

function beginsSmall(text: string, { start }: Span): boolean {
  return /^[^\p{L}]*\p{Ll}/u.test(text.slice(start, start + EDGE));
}
