import type { SkippedFile } from '../corpus/document.js';
import { reasonInEnglish } from '../corpus/unread-in-english.js';
import { oneLine } from '../language/one-line.js';
import type { CheckReport, FileRemark } from '../library/library.js';
import { addToList } from '../shared/lists-by-key.js';
import { defineCommand } from './command.js';
import { sourcesData } from './contract.js';
import { originOf } from './parts/citation.js';
import { headedList, listItem } from './parts/lists.js';
import { partSettings } from './parts/skipped-parts.js';
import { nameInLine, shorten } from './parts/wording.js';
import type { ListItem } from './reply.js';
import { english } from './texts/english.js';

/** What was read, what was left out and why, and what looks odd; for the operator's terminal. */
export const checkCommand = defineCommand({
  name: 'check',
  options: {},
  access: 'admins',
  visibility: 'private',
  listed: false,
  async run(library, _, { limit }) {
    const whole = await library.check();
    const report = limit === null ? whole : upTo(limit, whole);
    const passages = whole.sources.reduce((sum, source) => sum + source.passages, 0);
    const quotations = whole.sources.reduce((sum, source) => sum + source.quotations, 0);
    const { files, settings } = partSettings(report.skipped);
    const isCut = Object.values(report).flat().length < Object.values(whole).flat().length;
    return {
      status: whole.sources.length === 0 ? 'unanswered' : 'answered',
      heading: [
        english.documents(whole.sources.length),
        english.passages(passages),
        english.quotations(quotations),
      ].join(' · '),
      parts: [
        ...headedList('Read', report.sources.map(readItem)),
        ...headedList('Left out', remarkItems(files.map(asRemark))),
        ...headedList('In the settings', remarkItems(settings.map(asRemark))),
        ...headedList('Worth a look', remarkItems(report.remarks)),
        ...headedList('Kept out of search', keptOutItems(report.keptOut)),
      ],
      notes: [],
      actions: [],
      page: { number: 1, count: isCut ? 2 : 1 },
      data: { ...sourcesData(report), remarks: report.remarks, keptOut: report.keptOut },
    };
  },
});

/** At most so many files in each list, with all that is said about each. */
function upTo(limit: number, { sources, skipped, remarks, keptOut }: CheckReport): CheckReport {
  const first = <Item extends { readonly file: string }>(items: readonly Item[]): Item[] => {
    const files = new Set<string>();
    return items.filter(({ file }) => (files.size < limit ? files.add(file) : files.has(file)));
  };
  return {
    sources: first(sources),
    skipped: first(skipped),
    remarks: first(remarks),
    keptOut: first(keptOut),
  };
}

function readItem(entry: CheckReport['sources'][number]) {
  const numbers = [english.passages(entry.passages), english.quotations(entry.quotations)];
  return listItem(entry.file, [nameInLine(entry.title), ...originOf(entry, english), ...numbers].join(' · '));
}

/** Where more files than this have the same said of them, it is said once. */
const MOST_LINES = 5;

/** What is said of many files, with their names, and a line for each other file with all that is said of it. */
function remarkItems(remarks: readonly FileRemark[]): ListItem[] {
  const filesOf = new Map<string, string[]>();
  for (const { file, text } of remarks) addToList(filesOf, text, file);
  const ofMany = new Map([...filesOf].filter(([, files]) => files.length > MOST_LINES));
  const byFile = new Map<string, string[]>();
  for (const { file, text } of remarks) if (!ofMany.has(text)) addToList(byFile, file, text);
  return [
    ...Array.from(byFile, ([file, texts]) => {
      // Some are sentences of their own, and all together are one.
      const clauses = texts.map((clause, at) => (at < texts.length - 1 ? clause.replace(/\.$/, '') : clause));
      return listItem(file, clauses.join('; '));
    }),
    ...Array.from(ofMany, ([text, files]) =>
      listItem(text, `${files.length.toLocaleString('en')} files: ${files.join(', ')}`),
    ),
  ];
}

function asRemark({ file, reason }: SkippedFile): FileRemark {
  return { file, text: reasonInEnglish(reason) };
}

/** Of what was kept out, in UTF-16 units and pieces of a file: enough to recognise it. The JSON has all of it. */
const LONGEST_EXCERPT = 60;
const MOST_EXCERPTS = 12;

/** One line for each file, with the lines of it that are not searched; what repeats in it stands there once. */
function keptOutItems(keptOut: CheckReport['keptOut']) {
  const byFile = new Map<string, Set<string>>();
  for (const { file, text } of keptOut) {
    byFile.set(file, (byFile.get(file) ?? new Set()).add(excerpt(text)));
  }
  return [...byFile].map(([file, excerpts]) => {
    const rest = excerpts.size - MOST_EXCERPTS;
    const shown = [...excerpts].slice(0, MOST_EXCERPTS).map((each) => `“${each}”`);
    return listItem(file, `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`);
  });
}

function excerpt(text: string): string {
  return shorten(oneLine(text), LONGEST_EXCERPT);
}
