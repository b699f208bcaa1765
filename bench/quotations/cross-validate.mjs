// What the program finds in articles that its weights were not learned from: the articles are parted in folds, and those
// of each fold are read with weights learned from the others. One JSON line for each article.
// TEXTS: a folder with the text of each article as `<file>.txt`.
import { readCorpus } from '../../dist/corpus/read-corpus.js';
import { findQuotations } from '../../dist/quotes/find-quotations.js';
import { parseDocument } from '../../dist/quotes/parsing/parse.js';
import { atOnce } from '../../dist/shared/turns.js';
import { readCall } from '../call.mjs';
import { documentOf, readArticles, readHandLabels } from './gold.mjs';
import { learnAll } from './models.mjs';

const {
  paths: [articleFile = '', labelFile = '', folder = ''],
  options,
} = readCall('bench/quotations/cross-validate.mjs ARTICLES LABELS TEXTS [--folds 3]', { folds: '3' });
const articles = readArticles(articleFile);
const parsed = articles.map((article) => atOnce(parseDocument(documentOf(article))));
const data = { articles, parsed, hand: readHandLabels(labelFile) };
const { documents } = await readCorpus(folder, {});
const byFile = new Map(documents.map((document) => [document.source.file, document]));
const folds = Number(options.folds);

for (let fold = 0; fold < folds; fold++) {
  learnAll(data, (article) => article % folds !== fold);
  for (const [number, { file }] of articles.entries()) {
    const document = byFile.get(`${file}.txt`);
    if (number % folds !== fold || document === undefined) continue;
    const quotes = findQuotations(document).map(({ start, end, kind, speaker, mention }) => {
      return { start, end, kind, speaker, mention };
    });
    console.log(JSON.stringify({ file, quotes }));
  }
}
