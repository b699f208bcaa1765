import { basename } from 'node:path';
import { parseWrittenDate } from './written-date.js';

/** `2024-03-05-new-fares.md`, `2024_03_05.md`, `20240305 minutes.docx`. */
const BEGINNING = /^((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/;

/** The date with which a file's name begins, as sites of posts and programs for notes want it; `null` where none does. */
export function dateInName(file: string): string | null {
  const [, year, , month, day] = BEGINNING.exec(basename(file)) ?? [];
  return year === undefined ? null : parseWrittenDate(`${year}-${month}-${day}`);
}
