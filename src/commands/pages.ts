import type { RunContext } from './command.js';
import type { Action } from './reply.js';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 1; the last page where a later one was asked for. */
  readonly number: number;
  readonly count: number;
}

/** Cuts one page out of all items. */
export function pageOf<Item>(all: readonly Item[], { page, pageSize }: RunContext): Page<Item> {
  const { number, count } = pageNumbers(all.length, { page, pageSize });
  return { items: all.slice((number - 1) * pageSize, number * pageSize), number, count };
}

/** Which page there is, and of how many: there is always a first one. */
export function pageNumbers(
  total: number,
  { page, pageSize }: RunContext,
): { number: number; count: number } {
  const count = Math.max(1, Math.ceil(total / pageSize));
  return { number: Math.min(Math.max(1, page), count), count };
}

/** Leads to the page before and to the next one. */
export function pageActions({ number, count }: { number: number; count: number }, more: string): Action[] {
  const actions: Action[] = [];
  if (number > 1) actions.push({ type: 'page', label: 'Back', page: number - 1 });
  if (number < count) actions.push({ type: 'page', label: more, page: number + 1 });
  return actions;
}
