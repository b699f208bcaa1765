import type { CitedPassage, PassageContext } from '../library/library.js';
import { citationOf } from './citation.js';
import { defineCommand } from './command.js';
import { EVERYTHING } from './pages.js';
import type { Part, Reply } from './reply.js';

/** The paragraphs around a passage; buttons lead here. */
export const contextCommand = defineCommand({
  name: 'context',
  description: 'The paragraphs around a passage.',
  options: {
    reference: {
      type: 'text',
      description: 'Which passage.',
      required: true,
      maxLength: 40,
      complete: null,
    },
  },
  access: 'everyone',
  visibility: 'private',
  listed: false,
  limitForPrograms: EVERYTHING,
  async run(library, { reference }) {
    return contextReply(await library.context(reference));
  },
});

function contextReply(context: PassageContext): Reply {
  const shared = { notes: [], actions: [], page: { number: 1, count: 1 }, data: {} } as const;
  if (context.state === 'gone') {
    const text = 'This passage is no longer in the documents; please ask again.';
    return { ...shared, status: 'unanswered', heading: 'Context', parts: [{ type: 'caution', text }] };
  }
  const asked = context.passages[context.at];
  return {
    ...shared,
    status: 'answered',
    heading: asked?.heading ?? 'Context',
    parts: [
      ...changedParts(context.state),
      ...(asked ? [{ type: 'source', source: asked.source } as const] : []),
      ...context.passages.map((passage, at) => contextPart(passage, at === context.at)),
    ],
  };
}

function changedParts(state: 'found' | 'changed'): Part[] {
  if (state === 'found') return [];
  return [{ type: 'caution', text: 'The document has changed since; this is what now stands there.' }];
}

function contextPart(passage: CitedPassage, asked: boolean): Part {
  return {
    type: 'quote',
    text: passage.text,
    highlights: [],
    label: asked ? 'The passage itself' : null,
    citation: citationOf(passage, true),
    language: passage.language,
  };
}
