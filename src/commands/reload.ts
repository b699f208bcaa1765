import type { SkippedFile } from '../corpus/document.js';
import type { ReadingProgress, ReloadReport } from '../library/library.js';
import { defineCommand, type ReloadElsewhere } from './command.js';
import { reloadData } from './contract.js';
import { headedList, listItem } from './parts/lists.js';
import { skippedParts } from './parts/skipped-parts.js';
import { durationInWords } from './parts/wording.js';
import type { Part } from './reply.js';
import type { Texts } from './texts/texts.js';

/** More names than this would bury the rest. */
const MOST_NAMES = 20;

/** Reads the folder again and shows what changed. */
export const reloadCommand = defineCommand({
  name: 'reload',
  options: {},
  access: 'admins',
  visibility: 'private',
  listed: true,
  async run(library, _input, { texts, onProgress, reloadElsewhere }) {
    const { reload } = texts;
    const [report, elsewhere] = await Promise.all([
      library.reload((progress) => onProgress?.(progressText(progress, reload))),
      reloadElsewhere?.() ?? null,
    ]);
    return {
      status: 'answered',
      heading: reload.heading,
      parts: [
        ...changeParts(report, reload),
        ...skippedParts(newestFirst(report), texts, report.unusedPatterns),
        ...(elsewhere === null ? [] : elsewhereParts(elsewhere, reload)),
      ],
      notes: [`${texts.passages(report.passages)} · ${durationInWords(report.ms, texts)}`],
      actions: [],
      page: { number: 1, count: 1 },
      data: reloadData(report),
    };
  },
});

function progressText({ step, done, total }: ReadingProgress, texts: Texts['reload']): string {
  switch (step) {
    case 'files':
      return texts.readingFiles(done, total);
    case 'quotations':
      return texts.findingQuotations(done, total);
    case 'index':
      return texts.indexing(total);
  }
}

function changeParts({ added, changed, removed }: ReloadReport, texts: Texts['reload']): Part[] {
  const changes = [
    ...headedList(texts.added(added.length), nameItems(added, texts)),
    ...headedList(texts.changed(changed.length), nameItems(changed, texts)),
    ...headedList(texts.removed(removed.length), nameItems(removed, texts)),
  ];
  return changes.length > 0 ? changes : [{ type: 'text', text: texts.nothingChanged }];
}

/** What has just failed is what an admin looks for: only the first ones are shown. */
function newestFirst({ skipped, newlySkipped }: ReloadReport): readonly SkippedFile[] {
  const isNew = new Set(newlySkipped.map(({ file }) => file));
  return [...newlySkipped, ...skipped.filter(({ file }) => !isNew.has(file))];
}

function elsewhereParts({ processes, problems }: ReloadElsewhere, texts: Texts['reload']): Part[] {
  if (problems.length === 0) return [{ type: 'text', text: texts.elsewhere(processes) }];
  const items = problems.map((problem) => listItem(problem));
  return headedList(texts.failedElsewhere(problems.length, processes), items, 'caution');
}

function nameItems(files: readonly string[], texts: Texts['reload']) {
  const items = files.slice(0, MOST_NAMES).map((file) => listItem(file));
  const rest = files.length - items.length;
  return rest > 0 ? [...items, listItem(texts.more(rest))] : items;
}
