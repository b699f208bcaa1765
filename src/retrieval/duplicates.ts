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
  if (Math.min(a.size, b.size) < SAME * Math.max(a.size, b.size)) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= SAME * (a.size + b.size - shared);
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
