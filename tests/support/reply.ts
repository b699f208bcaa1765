import type { Citation, Part, Reply } from '../../src/commands/reply.js';
import type { Source } from '../../src/corpus/document.js';

type QuotePart = Extract<Part, { type: 'quote' }>;

/** A reply of a single page that shows these parts. */
export function replyOf(parts: readonly Part[], actions: Reply['actions'] = []): Reply {
  return {
    status: 'answered',
    heading: 'A question',
    parts,
    notes: [],
    actions,
    page: { number: 1, count: 1 },
    data: {},
  };
}

/**
 * Words that are quoted from the first paragraph of a source.
 *
 * @param cited what is otherwise about their citation; `null`: they have none
 * @param special what else is
 */
export function quoteOf(
  text: string,
  source: Source,
  cited: Partial<Citation> | null = {},
  special: Partial<QuotePart> = {},
): QuotePart {
  const place = { section: null, paragraph: 1, lines: null, page: null };
  return {
    type: 'quote',
    text,
    highlights: [],
    label: null,
    citation: cited && { source, alsoIn: [], ...place, brief: false, ...cited },
    language: 'en',
    continues: { before: false, after: false },
    ...special,
  };
}
