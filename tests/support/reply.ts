import type { Part, Reply } from '../../src/commands/reply.js';

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
