import type { Source } from '../../src/corpus/document.js';

/** A source of which no more is known than this. */
export function namedSource(file: string, title: string, known: Partial<Source> = {}): Source {
  return {
    file,
    title,
    author: null,
    publisher: null,
    credit: null,
    date: null,
    url: null,
    ...known,
  };
}
