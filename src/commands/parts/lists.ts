import type { ListItem, Part } from '../reply.js';

/** A heading with a list below it; nothing where the list would be empty. */
export function headedList(
  text: string,
  items: readonly ListItem[],
  type: 'heading' | 'caution' = 'heading',
): Part[] {
  if (items.length === 0) return [];
  return [
    { type, text },
    { type: 'list', items },
  ];
}

/** A text as an item of a list, with what stands behind it in small print. */
export function listItem(text: string, detail: string | null = null): ListItem {
  return { text, detail, url: null };
}
