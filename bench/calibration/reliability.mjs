// Is the confidence a probability? A table of ten bins: how sure the program was, and how often it was right.
// Every other article is taken away, so that about half of the questions cannot be answered; then the other half.
import { readFileSync } from 'node:fs';
import { buildIndex } from '../../dist/retrieval/passage-index.js';
import { readCall } from '../call.mjs';
import { documentOfArticle, readTexts } from '../training/data.mjs';

const {
  paths: [questionFile = '', textFolder],
} = readCall('bench/calibration/reliability.mjs QUESTIONS.json [TEXTS]', {});
/** @type {import('../training/data.mjs').QuestionSet} */
const { articles } = JSON.parse(readFileSync(questionFile, 'utf8'));
const others = textFolder ? readTexts(textFolder) : [];
const bins = Array.from({ length: 10 }, () => ({ asked: 0, sure: 0, right: 0 }));

for (const remainder of [0, 1]) {
  const there = articles.filter((_, at) => at % 2 === remainder);
  const index = await buildIndex([...there.map(documentOfArticle), ...others]);
  for (const article of articles) {
    for (const [passage, { questions }] of article.paragraphs.entries()) {
      for (const { question } of questions) {
        const { confidence, passages } = index.rank({ text: question, limit: 10 });
        const bin = bins[Math.min(9, Math.floor(confidence * 10))];
        const [first] = passages;
        if (!bin) continue;
        bin.asked++;
        bin.sure += confidence;
        if (first && first.document === there.indexOf(article) && first.passage === passage) bin.right++;
      }
    }
  }
}

const asked = bins.reduce((sum, bin) => sum + bin.asked, 0);
console.log('confidence   questions   mean confidence   right');
for (const [at, bin] of bins.entries()) {
  const mean = (/** @type {number} */ value) => (bin.asked === 0 ? '–' : (value / bin.asked).toFixed(3));
  const range = `${(at / 10).toFixed(1)} to ${((at + 1) / 10).toFixed(1)}`;
  console.log(
    [
      range.padEnd(12),
      String(bin.asked).padStart(9),
      mean(bin.sure).padStart(17),
      mean(bin.right).padStart(7),
    ].join(' '),
  );
}
const gap = bins.reduce((sum, bin) => sum + Math.abs(bin.sure - bin.right), 0) / asked;
console.log(`mean gap, weighted by questions: ${gap.toFixed(3)}`);
