import type { RunContext } from '../../src/commands/command.js';
import type { Part } from '../../src/commands/reply.js';
import { english } from '../../src/commands/texts/english.js';

/** The first page, in English, as long as reads well. */
export const FIRST_PAGE: RunContext = { texts: english, page: 1, limit: null };

/** The texts of all parts of one kind, in order. */
export function textsOf(parts: readonly Part[], type: 'quote' | 'text' | 'heading'): string[] {
  return parts.flatMap((part) => (part.type === type ? [part.text] : []));
}
