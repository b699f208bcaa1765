import { isAround } from './around.js';
import { isElement, isNamed, type MarkupElement, walk } from './markup-tree.js';
import { BLOCKS, type Found, TextRun } from './text-run.js';

/** Fewer lines are no box of facts. */
const FEWEST_FACTS = 2;

/**
 * The facts of a wiki’s box that has a small heading for each (“Health”, and 4,800 below it), as the lines of one paragraph, like a
 * table; `null` for one that holds a table, which is read as such.
 */
export function factsOf(box: MarkupElement): Found[] | null {
  const facts: { readonly name: TextRun; readonly value: TextRun[] }[] = [];
  let inName = false;
  for (const { node, entering } of walk(box, isAround)) {
    if (isNamed(node, 'table')) return null;
    if (isElement(node) && /^h[1-6]$/.test(node.name)) {
      inName = entering;
      if (entering) facts.push({ name: new TextRun(), value: [] });
    } else if (isElement(node) && BLOCKS.has(node.name)) {
      facts.at(-1)?.value.push(new TextRun());
    } else {
      const fact = facts.at(-1);
      (inName ? fact?.name : fact?.value.at(-1))?.step(node, entering);
    }
  }
  const lines = facts.flatMap(({ name, value }) => {
    const [named, told] = [wordsOf([name]), wordsOf(value)];
    return named === '' || told === '' ? [] : [`${named} | ${told}`];
  });
  if (lines.length < FEWEST_FACTS) return null;
  return [{ piece: { type: 'paragraph', form: 'lines', text: lines.join('\n') }, isLinks: false }];
}

function wordsOf(runs: readonly TextRun[]): string {
  return runs
    .flatMap((run) => [...run.finish(null)])
    .map(({ piece }) => piece.text.trim())
    .join(' ');
}
