import { isSameSource } from '../corpus/document.js';
import type { CitedPassage, PassageContext } from '../library/library.js';
import { defineCommand } from './command.js';
import { citationOf } from './parts/citation.js';
import { sectionParts } from './parts/stretches.js';
import type { Part, Reply } from './reply.js';
import type { Texts } from './texts/texts.js';

/** The paragraphs around a passage; buttons lead here. */
export const contextCommand = defineCommand({
  name: 'context',
  options: {
    reference: { required: true, maxLength: 40, complete: null },
  },
  access: 'everyone',
  visibility: 'private',
  listed: false,
  async run(library, { reference }, { texts }) {
    return contextReply(await library.context(reference), texts.context);
  },
});

function contextReply(context: PassageContext, texts: Texts['context']): Reply {
  const shared = { notes: [], actions: [], page: { number: 1, count: 1 }, data: {} } as const;
  if (context.state === 'gone') {
    const parts: Part[] = [{ type: 'caution', text: texts.gone }];
    return { ...shared, status: 'unanswered', heading: texts.heading, parts };
  }
  // Of one passage it need not be said which, and what stands in the place of another is not that passage.
  const isMarked = context.state === 'found' && context.passages.length > 1;
  return {
    ...shared,
    status: 'answered',
    heading: texts.heading,
    parts: [
      ...(context.state === 'found' ? [] : [{ type: 'caution', text: texts.changed } as const]),
      ...context.passages.flatMap((passage, at, all) => [
        ...sourceParts(passage, all[at - 1]),
        contextPart(passage, all, isMarked && at === context.at ? texts.thisOne : null),
      ]),
    ],
  };
}

/** Source and headings above the first passage, and wherever others begin: another source may with each row of a table. */
function sourceParts(passage: CitedPassage, before: CitedPassage | undefined): Part[] {
  const { source } = passage;
  if (before && isSameSource(source, before.source)) return sectionParts(passage, before);
  return [{ type: 'source', source }, ...sectionParts(passage, undefined)];
}

function contextPart(passage: CitedPassage, shown: readonly CitedPassage[], label: string | null): Part {
  return {
    type: 'quote',
    text: passage.text,
    form: passage.form,
    highlights: [],
    label,
    citation: { ...citationOf(passage, true), section: null },
    language: passage.language,
    continues: {
      before: passage.continues.before && passage === shown[0],
      after: passage.continues.after && passage === shown.at(-1),
    },
  };
}
