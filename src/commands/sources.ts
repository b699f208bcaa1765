import type { SourceEntry } from '../library/library.js';
import { originOf } from './citation.js';
import { defineCommand } from './command.js';
import { sourcesData } from './contract.js';
import { EVERYTHING, pageActions, pageOf } from './pages.js';
import type { ListItem, Part } from './reply.js';
import { skippedParts } from './skipped-parts.js';
import { count } from './wording.js';

const PAGE_SIZE = 10;

/** Lists the documents, and the files that could not be read. */
export const sourcesCommand = defineCommand({
  name: 'sources',
  description: 'The documents that answers come from.',
  options: {},
  access: 'everyone',
  visibility: 'private',
  listed: true,
  limitForPrograms: EVERYTHING,
  async run(library, _input, { page: wanted, limit }) {
    const { sources, skipped } = await library.sources();
    const page = pageOf(sources, { page: wanted, size: limit ?? PAGE_SIZE });
    const parts: Part[] =
      sources.length === 0
        ? [
            {
              type: 'text',
              text: 'There are no documents yet: put some into the corpus folder, then /reload.',
            },
          ]
        : [{ type: 'list', items: page.items.map(sourceItem) }];
    return {
      status: sources.length === 0 ? 'unanswered' : 'answered',
      heading: count(sources.length, 'document'),
      parts: page.number === page.count ? [...parts, ...skippedParts(skipped)] : parts,
      notes: [],
      actions: pageActions(page, 'More documents'),
      page: { number: page.number, count: page.count },
      data: sourcesData({ sources, skipped }),
    };
  },
});

function sourceItem(entry: SourceEntry): ListItem {
  const numbers = [count(entry.passages, 'passage'), count(entry.quotations, 'quotation')];
  return {
    text: entry.title,
    detail: [...originOf(entry), ...numbers, entry.file].join(' · '),
    url: entry.url,
  };
}
