import { type PassageStore, SENTENCE_BREAK, wordOfToken } from './passage-store.js';

/** Passages that share at least this part of their distinct words are the same text, edited. */
const SAME = 0.85;

function distinctWords(store: PassageStore, passage: number): Set<number> {
  const words = new Set<number>();
  const end = store.tokensFrom[passage + 1] ?? 0;
  for (let at = store.tokensFrom[passage] ?? 0; at < end; at++) {
    const token = store.tokens[at] ?? SENTENCE_BREAK;
    if (token !== SENTENCE_BREAK) words.add(wordOfToken(token));
  }
  return words;
}

function areSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  // So many of a's words may be missing in b that those they share are still that part of all.
  let spare = a.size - (SAME / (1 + SAME)) * (a.size + b.size);
  if (spare < 0) return false;
  for (const word of a) {
    if (b.has(word)) continue;
    spare -= 1;
    if (spare < 0) return false;
  }
  return true;
}

/**
 * Puts passages with the same text in one group, such as a wire report in two files. The groups are in the order of
 * their first passages, and each begins with its first.
 */
export function groupDuplicates<Item extends { readonly passage: number }>(
  store: PassageStore,
  items: readonly Item[],
): [first: Item, ...others: Item[]][] {
  const groups: { readonly words: ReadonlySet<number>; readonly items: [Item, ...Item[]] }[] = [];
  for (const item of items) {
    const words = distinctWords(store, item.passage);
    const group = groups.find((each) => areSame(each.words, words));
    if (group) group.items.push(item);
    else groups.push({ words, items: [item] });
  }
  return groups.map((group) => group.items);
}
