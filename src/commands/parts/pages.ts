import type { Action } from '../reply.js';
import type { Texts } from '../texts/texts.js';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 1; the last page where a later one was asked for. */
  readonly number: number;
  readonly count: number;
}

/** A limit that leaves nothing out. */
export const EVERYTHING = Number.MAX_SAFE_INTEGER;

/** Which page, from 1, and how many items it has. */
export interface PageRequest {
  readonly page: number;
  readonly size: number;
}

/**
 * Cuts one page out of all items.
 *
 * @param total how many there are, where only those up to the end of the page are given
 */
export function pageOf<Item>(
  all: readonly Item[],
  { page, size }: PageRequest,
  total: number = all.length,
): Page<Item> {
  const { number, count } = pageNumbers(total, { page, size });
  return { items: all.slice((number - 1) * size, number * size), number, count };
}

/** Which page there is, and of how many: there is always a first one. */
export function pageNumbers(total: number, { page, size }: PageRequest): { number: number; count: number } {
  const count = Math.max(1, Math.ceil(total / size));
  return { number: Math.min(Math.max(1, page), count), count };
}

/** `2 / 5`, as small print; nothing where there is one page. */
export function pageNotes({ number, count }: { number: number; count: number }): string[] {
  return count === 1 ? [] : [`${number}\u00a0/\u00a0${count}`];
}

/** Leads to the page before and to the next one. */
export function pageActions(
  { number, count }: { number: number; count: number },
  more: string,
  { actions: labels }: Pick<Texts, 'actions'>,
): Action[] {
  const actions: Action[] = [];
  if (number > 1) actions.push({ type: 'page', label: labels.back, page: number - 1 });
  if (number < count) actions.push({ type: 'page', label: more, page: number + 1 });
  return actions;
}
