import { extractedText } from '../extracted-text.js';
import { decode } from '../files/decode.js';
import type { Extract, LoadedFile } from '../reader.js';
import { paragraphsOfCues } from '../subtitles/paragraphs.js';
import { cuesOfEntries } from '../subtitles/timed-entries.js';
import { listIn } from '../tables/json-list.js';
import { rowOfJson } from '../tables/json-row.js';
import { readRows } from '../tables/read-rows.js';
import { withSlackWords } from '../tables/slack.js';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';

/**
 * Reads a list in JSON: a passage for each of its entries, as in JSON Lines; of what somebody said, with the times, the
 * paragraphs, as of subtitles. Values beside the list are left out.
 */
export async function readJson(file: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(file.bytes);
  const entries = listIn(parsed(text), file.columns);
  if (entries === null) throw new Unreadable(unread('noList'));
  const cues = file.columns ? null : cuesOfEntries(entries);
  if (cues) return { ...extractedText(paragraphsOfCues(cues)), metadata: {}, layout: 'rows', warnings };
  const leftOut = {
    warning: (first: number, count: number) =>
      count === 1
        ? `Entry ${first} is left out: its values lie too deep within each other.`
        : `${count} entries are left out, the first of them entry ${first}: their values lie too deep within each other.`,
    reason: unread('jsonTooDeep'),
  };
  return readRows(withSlackWords(entries, file.members), rowOfJson, file, leftOut, warnings);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Unreadable(unread('noJson'), cause);
  }
}
