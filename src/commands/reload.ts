import type { ReadingProgress, ReloadReport } from '../library/library.js';
import { defineCommand, type ReloadElsewhere } from './command.js';
import { reloadData } from './contract.js';
import { EVERYTHING } from './pages.js';
import type { Part } from './reply.js';
import { skippedParts } from './skipped-parts.js';
import { count } from './wording.js';

/** More names than this would bury the rest. */
const MOST_NAMES = 20;

/** Reads the folder again and shows what changed. */
export const reloadCommand = defineCommand({
  name: 'reload',
  description: 'Read the documents again.',
  options: {},
  access: 'admins',
  visibility: 'private',
  listed: true,
  limitForPrograms: EVERYTHING,
  async run(library, _input, { onProgress, reloadElsewhere }) {
    const [report, elsewhere] = await Promise.all([
      library.reload((progress) => onProgress?.(progressText(progress))),
      reloadElsewhere?.() ?? null,
    ]);
    return {
      status: 'answered',
      heading: 'The documents were read again',
      parts: [
        ...changeParts(report),
        ...skippedParts(report.skipped),
        ...(elsewhere === null ? [] : elsewhereParts(elsewhere)),
      ],
      notes: [`${count(report.passages, 'passage')} · ${report.ms.toLocaleString('en')} ms`],
      actions: [],
      page: { number: 1, count: 1 },
      data: reloadData(report),
    };
  },
});

function progressText({ step, done, total }: ReadingProgress): string {
  const of = `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
  switch (step) {
    case 'files':
      return `Reading the documents again: file ${of} …`;
    case 'quotations':
      return `Finding the quotations: document ${of} …`;
    case 'index':
      return `Making the index of ${count(total, 'document')} …`;
  }
}

function changeParts({ added, changed, removed }: ReloadReport): Part[] {
  const changes = [
    { files: added, verb: 'added' },
    { files: changed, verb: 'changed' },
    { files: removed, verb: 'removed' },
  ].filter(({ files }) => files.length > 0);
  if (changes.length === 0) return [{ type: 'text', text: 'Nothing has changed.' }];
  return changes.flatMap(({ files, verb }): Part[] => [
    { type: 'heading', text: `${count(files.length, 'document')} ${verb}` },
    { type: 'list', items: nameItems(files) },
  ]);
}

function elsewhereParts({ processes, problems }: ReloadElsewhere): Part[] {
  const all = count(processes, 'other process', 'other processes');
  if (problems.length === 0) return [{ type: 'text', text: `${all} of the bot did the same.` }];
  const items = problems.map((text) => ({ text, detail: null, url: null }));
  return [
    { type: 'caution', text: `${problems.length.toLocaleString('en')} of ${all} of the bot could not:` },
    { type: 'list', items },
  ];
}

function nameItems(files: readonly string[]) {
  const items = files.slice(0, MOST_NAMES).map((text) => ({ text, detail: null, url: null }));
  const rest = files.length - items.length;
  return rest > 0
    ? [...items, { text: `and ${rest.toLocaleString('en')} more`, detail: null, url: null }]
    : items;
}
