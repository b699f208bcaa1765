import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { buildIndex } from '../../dist/retrieval/passage-index.js';
import { documentOf } from '../training/data.mjs';

/**
 * @typedef {(question: string) => unknown} Search
 * @typedef {(passages: readonly string[]) => Promise<Search>} Engine
 */

const SHOWN = 10;

/** @param {readonly string[]} passages */
function indexWithMiniSearch(passages) {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(passages.map((text, id) => ({ id, text })));
  return index;
}

/** @type {Record<string, Engine>} */
export const ENGINES = {
  async footnote(passages) {
    // The text is in no other engine either.
    const index = await buildIndex([{ ...documentOf('a', passages), text: '' }]);
    return (text) => index.rank({ text, limit: SHOWN });
  },
  async minisearch(passages) {
    const index = indexWithMiniSearch(passages);
    return (question) => index.search(question).slice(0, SHOWN);
  },
  async 'minisearch-prefix-fuzzy'(passages) {
    const index = indexWithMiniSearch(passages);
    return (question) => index.search(question, { prefix: true, fuzzy: 0.2 }).slice(0, SHOWN);
  },
  async flexsearch(passages) {
    const index = new FlexSearch.Index({ tokenize: 'strict', encoder: FlexSearch.Charset.LatinBalance });
    for (const [id, text] of passages.entries()) index.add(id, text);
    return (question) => index.search(question, { limit: SHOWN, suggest: true });
  },
  async lunr(passages) {
    const index = lunr(function () {
      this.ref('id');
      this.field('text');
      for (const [id, text] of passages.entries()) this.add({ id, text });
    });
    const plain = (/** @type {string} */ question) => question.replace(/[^\p{L}\p{N}]+/gu, ' ');
    return (question) => index.search(plain(question)).slice(0, SHOWN);
  },
  async 'sqlite-fts5'(passages) {
    // Newer than the Node.js whose types are installed.
    const { DatabaseSync } = await import(/** @type {string} */ ('node:sqlite'));
    const database = new DatabaseSync(':memory:');
    database.exec("CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'porter unicode61')");
    const insert = database.prepare('INSERT INTO passages (text) VALUES (?)');
    database.exec('BEGIN');
    for (const text of passages) insert.run(text);
    database.exec('COMMIT');
    const select = database.prepare(
      `SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ${SHOWN}`,
    );
    return (question) => {
      const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
      return words.length === 0 ? [] : select.all(words.map((word) => `"${word}"`).join(' OR '));
    };
  },
};
