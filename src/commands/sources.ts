import type { SkippedFile } from '../corpus/document.js';
import type { Library, ReadAnswer, SourceEntry } from '../library/library.js';
import { defineCommand, type RunContext } from './command.js';
import { sourcesData } from './contract.js';
import { NAME_LENGTH } from './input/options.js';
import { originOf } from './parts/citation.js';
import { inKnownSource } from './parts/known-source.js';
import { nothingIn } from './parts/no-documents.js';
import { pageActions, pageNotes, pageNumbers, pageOf } from './parts/pages.js';
import { partSettings, skippedParts } from './parts/skipped-parts.js';
import { readParts } from './parts/stretches.js';
import { nameInLine } from './parts/wording.js';
import type { ListItem, Part, Reply } from './reply.js';
import type { Texts } from './texts/texts.js';

const PAGE_SIZE = 10;
/** Paragraphs of an opened document that are read at one go. */
const PARAGRAPHS = 5;

/** Lists the documents, and the files that could not be read; or opens one of them. */
export const sourcesCommand = defineCommand({
  name: 'sources',
  options: {
    document: { required: false, maxLength: NAME_LENGTH, complete: 'sources' },
  },
  access: 'everyone',
  visibility: 'private',
  listed: true,
  run: (library, { document }, context) =>
    document === null ? listReply(library, context) : openReply(library, document, context),
});

async function listReply(library: Library, context: RunContext): Promise<Reply> {
  const { page: wanted, limit, texts } = context;
  const { sources, skipped } = await library.sources();
  const page = pageOf(sources, { page: wanted, size: limit ?? PAGE_SIZE });
  const parts: Part[] =
    sources.length === 0
      ? [{ type: 'text', text: nothingIn(skipped, texts) }]
      : [{ type: 'list', items: page.items.map((entry) => sourceItem(entry, texts)) }];
  return {
    status: sources.length === 0 ? 'unanswered' : 'answered',
    heading: texts.documents(sources.length),
    parts: page.number === page.count ? [...parts, ...(await unreadParts(skipped, context))] : parts,
    notes: pageNotes(page),
    actions: pageActions(page, texts.sources.more, texts),
    page: { number: page.number, count: page.count },
    // A page is for people; programs get as many as they ask for.
    data: sourcesData({ sources: limit === null ? sources : page.items, skipped }),
  };
}

/** What was left out, and what is wrong in the settings, concerns those who keep the folder; members hear of its number. */
async function unreadParts(
  skipped: readonly SkippedFile[],
  { texts, isForAdmin }: RunContext,
): Promise<readonly Part[]> {
  if (skipped.length === 0 || isForAdmin === undefined || (await isForAdmin()))
    return skippedParts(skipped, texts);
  const { length } = partSettings(skipped).files;
  return length === 0 ? [] : [{ type: 'text', text: texts.sources.unread(length) }];
}

async function openReply(library: Library, document: string, context: RunContext): Promise<Reply> {
  const size = context.limit ?? PARAGRAPHS;
  const read = (page: number) =>
    inKnownSource(library, document, context.texts, () =>
      library.read({ source: document, limit: size, offset: (page - 1) * size }),
    );
  const found = await read(context.page);
  if (found.state === 'several') return severalReply(found.sources, document, context);
  const page = pageNumbers(found.source.passages, { page: context.page, size });
  // A page that has since run out, because the document changed, becomes the last one there is.
  const shown = page.number === context.page ? found : await read(page.number);
  return openedReply(shown.state === 'one' ? shown : found, page, context);
}

function openedReply(
  { source, passages }: Extract<ReadAnswer, { state: 'one' }>,
  page: Reply['page'],
  { texts }: RunContext,
): Reply {
  return {
    status: 'answered',
    heading: source.title,
    parts: readParts(passages),
    notes: [
      [texts.passages(source.passages), texts.quotations(source.quotations), source.file].join(' · '),
      ...pageNotes(page),
    ],
    actions: pageActions(page, texts.sources.moreParagraphs, texts),
    page,
    data: {},
  };
}

/** Of a folder, its documents. */
function severalReply(
  sources: readonly SourceEntry[],
  document: string,
  { page: wanted, limit, texts }: RunContext,
): Reply {
  const page = pageOf(sources, { page: wanted, size: limit ?? PAGE_SIZE });
  return {
    status: 'unsure',
    heading: texts.documents(sources.length),
    parts: [
      { type: 'text', text: texts.sources.several(document) },
      { type: 'list', items: page.items.map((entry) => sourceItem(entry, texts)) },
    ],
    notes: pageNotes(page),
    actions: pageActions(page, texts.sources.more, texts),
    page: { number: page.number, count: page.count },
    data: {},
  };
}

function sourceItem(entry: SourceEntry, texts: Texts): ListItem {
  const numbers = [texts.passages(entry.passages), texts.quotations(entry.quotations)];
  return {
    text: nameInLine(entry.title),
    detail: [...originOf(entry, texts), ...numbers, entry.file].join(' · '),
    url: entry.url,
  };
}
